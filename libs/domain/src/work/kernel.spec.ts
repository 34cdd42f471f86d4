import { kernel } from './kernel';

describe('kernel', () => {
  it.each([
    [0, 1],
    [1, 1],
    [14, 1],
    [15, 27 / 28],
    [28, 0.5],
    [41, 1 / 28],
    [42, 0],
    [400, 0],
  ])('at %d days is %d', (age, expected) => {
    expect(kernel(age)).toBeCloseTo(expected, 12);
  });

  it('refuses days to come', () => {
    expect(() => kernel(-1)).toThrow(/^ageDays must be/);
  });
});
