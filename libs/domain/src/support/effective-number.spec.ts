import { frozen } from '../test/logs';
import { effectiveNumber } from './effective-number';

describe('effectiveNumber', () => {
  it.each([
    [[0.4, 0.4, 0.4], 3],
    [[0.4, 0.4, null, 0], 2],
    [[1, 0.5], 2.25 / 1.25],
    [[0.7], 1],
    [[1e-200, 1e-200], 2],
  ])('of %j is %d', (supports, expected) => {
    expect(effectiveNumber(frozen(supports))).toBeCloseTo(expected, 10);
  });

  it.each([[[0, 0]], [[null]], [[]]])('of %j is not known', (supports) => {
    expect(effectiveNumber(supports)).toBeNull();
  });

  it('falls when one tie outgrows the others: it describes, it is no goal', () => {
    const before = effectiveNumber([0.4, 0.4, 0.4]) ?? 0;
    expect(effectiveNumber([0.9, 0.4, 0.4])).toBeLessThan(before);
  });

  it('refuses a support out of range', () => {
    expect(() => effectiveNumber([NaN])).toThrow(/^support must be/);
  });
});
