import { capital } from './capital';
import { plural } from './plural';

/**
 * How many sessions, at the head of a line.
 *
 * @param count Whole, 0 or more.
 * @returns `No sessions`, `One session`, `Three sessions`, `13 sessions`.
 * @throws {RangeError} On a fraction or a negative count.
 * @example sessionCount(3) // 'Three sessions'
 */
export function sessionCount(count: number): string {
  return capital(plural(count, 'session', 'sessions'));
}
