import { carrying } from './carrying';

describe('carrying', () => {
  it.each([
    [null, null],
    [-0.4, 0],
    [0, 0],
    [0.3, 0.3],
  ])('of asymmetry %s is %s', (asymmetry, expected) => {
    expect(carrying(asymmetry)).toBe(expected);
  });

  it.each([1.1, -1.1, NaN])('refuses %d', (asymmetry) => {
    expect(() => carrying(asymmetry)).toThrow(/^asymmetry must be/);
  });
});
