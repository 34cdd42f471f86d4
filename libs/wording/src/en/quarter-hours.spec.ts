import { quarterHours } from './quarter-hours';

it.each([
  [10, '10 min'],
  [15, '¼\u00a0h'],
  [50, '¾\u00a0h'],
  [250, '4¼\u00a0h'],
  [60 * 1200, '1,200\u00a0h'],
])('writes %i minutes to the quarter', (minutes, words) => {
  expect(quarterHours(minutes)).toBe(words);
});

it('refuses what is no length', () => {
  expect(() => quarterHours(-1)).toThrow(/^minutes must be/);
});
