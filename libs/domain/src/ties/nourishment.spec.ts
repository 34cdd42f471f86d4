import { frozen } from '../test/logs';
import { nourishment, UNRATED_NOURISHMENT } from './nourishment';

describe('nourishment', () => {
  it.each([
    [0.5, [3, 3, 3], 0.575],
    [0.575, [3, 3, 3, 3, 3], 0.6275],
    [0.5, [4, 4, 4, 4, 4], 0.65],
    [0.5, [0, 0, 0], 0.35],
    [0.5, [0, 2, 4], 0.5],
    [1, [4, 4, 4], 1],
    [0, [0, 0, 0], 0],
  ])('%d after %j is %d', (before, ratings, expected) => {
    expect(nourishment(before, frozen(ratings))).toBeCloseTo(expected, 12);
  });

  it('starts in the middle and stays where fewer than three were answered', () => {
    expect(UNRATED_NOURISHMENT).toBe(0.5);
    expect(nourishment(0.5, [])).toBe(0.5);
    expect(nourishment(0.5, [4])).toBe(0.5);
    expect(nourishment(0.5, [4, 4])).toBe(0.5);
  });

  it('does not depend on the order of the taps', () => {
    expect(nourishment(0.4, [1, 2, 4])).toBe(nourishment(0.4, [4, 1, 2]));
  });

  it('refuses what is out of range, by name, also where too few were answered', () => {
    expect(() => nourishment(0.5, [5])).toThrow(/^rating must be/);
    expect(() => nourishment(0.5, [3, 3, -1])).toThrow(/^rating must be/);
    expect(() => nourishment(0.5, [1, 1, 1, 1, 1, 1])).toThrow(/^number of ratings must be/);
    expect(() => nourishment(1.1, [])).toThrow(/^nourishment must be/);
  });
});
