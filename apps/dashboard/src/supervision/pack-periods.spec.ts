import { choiceName, isPeriod, periodOf } from './pack-periods';

describe('pack periods', () => {
  it('end today or with the month', () => {
    expect(periodOf('this-month', '2026-03-04')).toEqual({ from: '2026-03-01', to: '2026-03-04' });
    expect(periodOf('last-month', '2026-03-04')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(periodOf('last-month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(periodOf('quarter', '2026-03-31')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  });

  it('are called by their month', () => {
    expect(choiceName('this-month', '2026-03-04')).toBe('March, so far');
    expect(choiceName('last-month', '2026-01-04')).toBe('December');
    expect(choiceName('quarter', '2026-01-04')).toBe('The last 90 days');
  });

  it('are a year or less, and the right way round', () => {
    expect(isPeriod({ from: '2026-01-01', to: '2026-12-31' })).toBe(true);
    expect(isPeriod({ from: '2026-01-02', to: '2026-01-01' })).toBe(false);
    expect(isPeriod({ from: '2025-01-01', to: '2026-06-01' })).toBe(false);
    expect(isPeriod({ from: '', to: '2026-06-01' })).toBe(false);
    expect(isPeriod({ from: '0026-01-01', to: '0026-01-02' })).toBe(false);
  });
});
