import { vitality } from './vitality';

describe('vitality', () => {
  it.each([
    [2, 1],
    [1, 1],
    [0.5, 0.5],
    [0, 0],
    [null, null],
  ])('of a reserve of %p is %p', (reserve, expected) => {
    expect(vitality(reserve)).toBe(expected);
  });

  it.each([-0.1, 2.1, NaN])('refuses %d', (reserve) => {
    expect(() => vitality(reserve)).toThrow(/^reserve must be/);
  });
});
