import { isFading } from './is-fading';
import { silenceAllowed } from './silence-allowed';

it.each([
  [14, false, 3, 'intervals'],
  [14, true, 4, 'intervals'],
  [8, false, 3, 'intervals'],
  [7, false, 24, 'days'],
  [7, true, 4, 'intervals'],
  [6, true, 4, 'intervals'],
  [3, true, 24, 'days'],
])('of a rhythm of %d days, flexible %s, is %d %s', (rhythmDays, isFlexible, count, unit) => {
  const terms = Object.freeze({ rhythmDays, isFlexible });
  expect(silenceAllowed(terms)).toEqual({ count, unit });
  const days = unit === 'days' ? count : count * rhythmDays;
  expect([isFading(days, terms), isFading(days + 1, terms)]).toEqual([false, true]);
});
