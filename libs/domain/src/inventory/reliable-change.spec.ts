import { errorBand, reliableChange, standardError } from './reliable-change';

describe('reliable change', () => {
  it.each([
    ['personal', 5.9492, 16.5],
    ['work', 6.3818, 17.7],
    ['client', 6.8165, 18.9],
  ] as const)('of %s: SEM %d, change %d', (subscale, error, change) => {
    expect(standardError(subscale)).toBeCloseTo(error, 4);
    expect(reliableChange(subscale)).toBe(change);
  });
});

describe('errorBand', () => {
  it('reaches 1.96 standard errors to both sides', () => {
    const { low, high } = errorBand('work', 50);
    expect(low).toBeCloseTo(37.4916, 4);
    expect(high).toBeCloseTo(62.5084, 4);
  });

  it('stays within the scale', () => {
    expect(errorBand('personal', 0)).toEqual({ low: 0, high: expect.closeTo(11.6604, 4) });
    expect(errorBand('client', 100)).toEqual({ low: expect.closeTo(86.6398, 4), high: 100 });
  });

  it('refuses what is none, by name', () => {
    expect(() => errorBand('work', 100.1)).toThrow(/^score must be/);
    expect(() => errorBand('work', NaN)).toThrow(/^score must be/);
    expect(() => standardError('total' as 'work')).toThrow(/^subscale must be/);
    expect(() => reliableChange('total' as 'work')).toThrow(/^subscale must be/);
  });
});
