import { closedPeriods, quarterUnderWay } from './periods';

const names = (foundedOn: string, today: string) =>
  closedPeriods(foundedOn, today).map(({ period, from, to }) => `${period} ${from} ${to}`);

describe('closedPeriods', () => {
  it('lists months, then their quarter, from the first quarter that began in the practice', () => {
    expect(names('2025-11-20', '2026-05-08')).toEqual([
      'month 2026-01-01 2026-01-31',
      'month 2026-02-01 2026-02-28',
      'month 2026-03-01 2026-03-31',
      'quarter 2026-01-01 2026-03-31',
      'month 2026-04-01 2026-04-30',
    ]);
  });

  it('waits seven whole days after the end', () => {
    expect(names('2026-01-01', '2026-02-07')).toEqual([]);
    expect(names('2026-01-01', '2026-02-08')).toEqual(['month 2026-01-01 2026-01-31']);
    expect(names('2026-01-01', '2026-04-07')).toHaveLength(2);
    expect(names('2026-01-01', '2026-04-08')).toHaveLength(4);
  });

  it('counts the quarter of a practice founded on its first day, and no other half quarter', () => {
    expect(names('2025-10-01', '2025-12-31')[0]).toBe('month 2025-10-01 2025-10-31');
    expect(names('2025-10-02', '2026-02-20')[0]).toBe('month 2026-01-01 2026-01-31');
  });

  it('is empty for a practice of today', () => {
    expect(names('2026-11-22', '2026-11-22')).toEqual([]);
  });

  it('knows the first day of each quarter', () => {
    const quarters = closedPeriods('2025-12-01', '2026-12-31').map((period) => period.quarterFrom);
    expect(new Set(quarters)).toEqual(
      new Set(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']),
    );
  });
});

describe('quarterUnderWay', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-01-01'],
    ['2026-01-01', '2026-03-31', '2026-01-01'],
    ['2026-01-02', '2026-03-31', null],
    ['2026-01-02', '2026-04-01', '2026-04-01'],
    ['2025-05-20', '2026-12-31', '2026-10-01'],
  ])('of a practice founded on %s is on %s the one from %s', (foundedOn, today, from) => {
    expect(quarterUnderWay(foundedOn, today)).toBe(from);
  });
});
