import { saturation } from './saturation';

describe('saturation', () => {
  it.each([
    [0, 1, 0],
    [1, 1, 0.5],
    [2, 1, 0.75],
    [0.75, 0.75, 0.5],
    [0.6912, 0.35, 0.7456],
    [1000, 1, 1],
  ])('sat(%d, %d) is %d', (amount, half, expected) => {
    expect(saturation(amount, half)).toBeCloseTo(expected, 4);
  });

  it('refuses what is out of range, by name', () => {
    expect(() => saturation(-0.1, 1)).toThrow(/^amount must be/);
    expect(() => saturation(1, 0)).toThrow(/^half must be/);
    expect(() => saturation(1, NaN)).toThrow(/^half must be/);
  });
});
