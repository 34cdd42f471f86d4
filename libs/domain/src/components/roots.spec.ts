import { roots } from './roots';

describe('roots', () => {
  it.each([
    [0, 0],
    [1, 0.5],
    [1.9814, 0.7468],
    [3, 0.875],
  ])('of T %d is %d', (mass, expected) => {
    expect(roots(mass)).toBeCloseTo(expected, 4);
  });

  it('is not known without a known tie, and refuses a negative mass', () => {
    expect(roots(null)).toBeNull();
    expect(() => roots(-1)).toThrow(RangeError);
  });
});
