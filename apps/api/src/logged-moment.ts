import { DAY_REFUSALS } from '@understory/wording';
import { Problem } from './http/problem';
import { localDay } from './local-day';

/** A moment as it is kept: the instant in UTC, and the day on the person's calendar, frozen when logged. */
export interface Moment {
  /** `YYYY-MM-DDTHH:MM:SS.sssZ` */
  readonly startsAt: string;
  readonly localDate: string;
}

const DAY_MS = 86_400_000;
/** Calendars are planned ahead, but a year from now is a slip of the keyboard. */
const FARTHEST_AHEAD_MS = 366 * DAY_MS;
/** Clocks differ and zones span a day: what was held may lie this far ahead. */
const HELD_AHEAD_MS = DAY_MS;
const FIRST_DAY = '1970-01-01';
const AS_KEPT = 'YYYY-MM-DDTHH:MM:SS.sssZ';

/**
 * Reads when something starts and refuses what cannot be.
 *
 * @param isHeld Whether it already took place.
 * @param path Where the entry stands within the request: empty, or `rows.12.`.
 * @throws {Problem} `invalid-input` with a sentence that says what to correct.
 */
export function loggedMoment(
  entry: { startsAt: string; zone: string },
  isHeld: boolean,
  now: Temporal.Instant,
  path = '',
): Moment {
  const instant = Date.parse(entry.startsAt);
  const aheadMs = instant - now.epochMilliseconds;
  const localDate = localDay(instant, entry.zone);
  if (aheadMs > FARTHEST_AHEAD_MS) {
    throw refused(`${path}startsAt`, DAY_REFUSALS.startWithinAYear);
  }
  if (localDate < FIRST_DAY) throw refused(`${path}startsAt`, DAY_REFUSALS.startAfter1970);
  if (isHeld && aheadMs > HELD_AHEAD_MS) {
    throw refused(`${path}startsAt`, DAY_REFUSALS.notYetHeld);
  }
  return { startsAt: inUtc(entry.startsAt, instant), localDate };
}

/** A client sends it as it is kept, most often; no other form of the contract is as long. */
function inUtc(startsAt: string, instant: number): string {
  return startsAt.length === AS_KEPT.length ? startsAt : new Date(instant).toISOString();
}

/**
 * Refuses a calendar day before 1970 or after the given one.
 *
 * @throws {Problem} `invalid-input`.
 */
export function checkDay(date: string, latest: string, path: string): void {
  if (date < FIRST_DAY) throw refused(path, DAY_REFUSALS.after1970);
  if (date > latest) throw refused(path, DAY_REFUSALS.noLaterThan(latest));
}

/** The calendar day, so many years on from another. */
export function yearsAfter(date: string, years: number): string {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** One field refused, in one sentence that says what to do. */
export function refused(path: string, message: string): Problem {
  return new Problem('invalid-input', { detail: message, fields: [{ path, message }] });
}
