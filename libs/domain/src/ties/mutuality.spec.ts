import { giveAndTake } from './give-and-take';
import { mutuality } from './mutuality';

describe('mutuality', () => {
  it.each([
    [null, 0, 0, 0.5],
    [null, 0, 1, 0.5],
    [0.5, 2, 0.5, 0.755],
    [-1, 2, 0, 0.245],
    [-1, 1, 0, 0.35],
    [1, 1, 0, 0.35],
    [0, 1, 0, 0.65],
    [-1, 1, 1, 0.35],
    [0.5, 1, 1, 0.5],
  ])('of R %p over %d ratings with b0 %d is %d', (received, count, balance, expected) => {
    expect(mutuality(received, count, balance)).toBeCloseTo(expected, 12);
  });

  it('stays high where two take turns', () => {
    const turns = giveAndTake([-2, 2, -2, 2, -2, 2]);
    expect(mutuality(turns, 6, 0)).toBeCloseTo(0.785, 3);
  });

  it('refuses what is out of range, by name', () => {
    expect(() => mutuality(1.1, 1, 0)).toThrow(/^giveAndTake must be/);
    expect(() => mutuality(0, 0, 0)).toThrow(/^rating count must be/);
    expect(() => mutuality(0, 1.5, 0)).toThrow(/^rating count must be/);
    expect(() => mutuality(null, 1, 0)).toThrow(/^rating count of an unrated tie must be/);
    expect(() => mutuality(0, 1, -1.1)).toThrow(/^balance must be/);
  });
});
