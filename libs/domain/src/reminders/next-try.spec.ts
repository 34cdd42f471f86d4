import { DIGEST_LASTS_HOURS } from './next-digest-at';
import { minutesToNextTry, TRY_AGAIN_MINUTES } from './next-try';

it('waits longer each time and then gives up', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map(minutesToNextTry);
  expect(waits).toEqual([2, 10, 30, 60, 120, 240, 480, null]);
  expect(minutesToNextTry(100)).toBeNull();
});

it('has tried often enough before the digest is too old', () => {
  const all = TRY_AGAIN_MINUTES.reduce((sum, minutes) => sum + minutes, 0);
  expect(all).toBeLessThan(DIGEST_LASTS_HOURS * 60);
});

it.each([0, -1, 1.5, NaN])('refuses %d tries', (tries) => {
  expect(() => minutesToNextTry(tries)).toThrow(
    new RangeError(`tries must be a whole number, 1 or more, not ${tries}`),
  );
});
