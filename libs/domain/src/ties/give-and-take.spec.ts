import { frozen } from '../test/logs';
import { giveAndTake } from './give-and-take';

describe('giveAndTake', () => {
  it.each([
    [[1, 1], 0.5],
    [[-2, -2], -1],
    [[2], 1],
    [[-2], -1],
    [[-2, 0], -0.7 / 1.7],
    [[0, -2], -1 / 1.7],
    [[2, 0, -2], (0.49 - 1) / (0.49 + 0.7 + 1)],
    [[0], 0],
  ])('of %j, oldest first, is %d', (ratings, expected) => {
    expect(giveAndTake(frozen(ratings))).toBeCloseTo(expected, 12);
  });

  it('is not known without ratings', () => {
    expect(giveAndTake([])).toBeNull();
  });

  it.each([3, -3, 0.5, NaN])('refuses a rating of %d', (rating) => {
    expect(() => giveAndTake([0, rating])).toThrow(
      /^giveAndTake must be a whole number from -2 to 2/,
    );
  });
});
