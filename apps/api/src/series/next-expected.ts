import { type EpochDay, isoDate } from '@understory/domain';
import type { ExpectedSession } from './expected';
import { sessionsExpected } from './session-expected';

/** From yesterday: the longest interval of a series is that of a yearly weekday, at most 53 weeks. */
export const LOOKS_AHEAD_DAYS = 53 * 7 + 1;

/**
 * The day of the next of some sessions expected.
 *
 * @param expected From yesterday on, in any order.
 * @param yesterday Of the person.
 * @returns Null where all of them are over, or there are none.
 */
export function nextExpected(
  expected: readonly ExpectedSession[],
  { yesterday, now }: { yesterday: EpochDay; now: Temporal.Instant },
): string | null {
  // Two days hold what is over already; any later one is ahead in every zone.
  const soon = sessionsExpected(expected.filter(({ on }) => on <= yesterday + 2))
    .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) >= 0)
    .map(({ localDate }) => localDate);
  const later = expected.map(({ on }) => on).filter((on) => on > yesterday + 2);
  return earliest(...soon, later.length > 0 ? isoDate(later.reduce(min)) : null);
}

/** The earliest of some days; null for none. */
export function earliest(...days: readonly (string | null | undefined)[]): string | null {
  const known = days.filter((day) => typeof day === 'string');
  return known.length > 0 ? known.reduce((a, b) => (a < b ? a : b)) : null;
}

function min(a: number, b: number): number {
  return Math.min(a, b);
}
