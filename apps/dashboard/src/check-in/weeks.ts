import { type CheckIn, type CheckIns, LocalDate } from '@understory/contracts';
import { epochDay, isoDate } from '@understory/domain';

const WEEK_DAYS = 7;
/** From the first day of a week to the one in its middle. */
const TO_MIDDLE = 3;
/** Half a year of weeks can be filled in afterwards, or all since the first check-in: our choice. */
const MOST_BACK = 26;

/** One week, and its check-in. */
export interface Week {
  /** First day, as its check-in was given; as weeks are cut now where it has none. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
  readonly checkIn: CheckIn | null;
}

/** A week that is to be answered. */
export interface AskedWeek extends Week {
  /** It is the one that runs. */
  readonly isNow: boolean;
  /** The day that its answers are of. */
  readonly on: string;
}

/**
 * The check-in of a week as weeks are cut now. Where another first day was chosen since, a check-in belongs to the week that holds
 * the middle of its own: so each belongs to one, and one given for the very week goes before.
 */
export function checkInOf(checkIns: readonly CheckIn[], weekFrom: string): CheckIn | null {
  const ofIt = inWeek(checkIns, weekFrom);
  return ofIt.find((row) => row.weekFrom === weekFrom) ?? ofIt.at(-1) ?? null;
}

/**
 * The week that an address asks for.
 *
 * @param asked A day of it, or the first day of a check-in's own week; the week that runs where it is none, or lies ahead.
 */
export function askedWeek(asked: string | undefined, answer: CheckIns): AskedWeek {
  const { today, weekFrom, checkIns } = answer;
  const read = LocalDate.safeParse(asked);
  const day = read.success && read.data <= today ? read.data : today;
  const given = checkIns.find((row) => row.weekFrom === asked) ?? null;
  const week = weekHolding(given ? later(given.weekFrom, TO_MIDDLE) : day, weekFrom);
  const checkIn = given ?? checkInOf(checkIns, week);
  const { from, to } = weekOf(checkIn?.weekFrom ?? week, checkIn);
  const on = checkIn?.on ?? (to < today ? to : today);
  return { from, to, checkIn, on, isNow: week === weekFrom };
}

/** Every week back to half a year ago, or to the first check-in, newest first; the one that runs only where it has a check-in. */
export function weeksBack({ weekFrom, checkIns }: CheckIns): Week[] {
  const earliest = checkIns.reduce(
    (day, row) => (row.weekFrom < day ? row.weekFrom : day),
    later(weekFrom, -MOST_BACK * WEEK_DAYS),
  );
  const weeks: Week[] = [];
  for (let from = weekFrom; later(from, TO_MIDDLE) >= earliest; from = later(from, -WEEK_DAYS)) {
    const rows = inWeek(checkIns, from).toReversed();
    if (rows.length === 0 && from !== weekFrom) weeks.push(weekOf(from, null));
    weeks.push(...rows.map((row) => weekOf(row.weekFrom, row)));
  }
  return weeks;
}

function weekOf(from: string, checkIn: CheckIn | null): Week {
  return { from, to: later(from, WEEK_DAYS - 1), checkIn };
}

/** Oldest first, as they come. */
function inWeek(checkIns: readonly CheckIn[], weekFrom: string): CheckIn[] {
  return checkIns.filter(
    (row) => weekHolding(later(row.weekFrom, TO_MIDDLE), weekFrom) === weekFrom,
  );
}

/** First day of the week that holds a day, as weeks are cut now. @param first First day of any of them. */
function weekHolding(day: string, first: string): string {
  const days = epochDay(day) - epochDay(first);
  return later(first, WEEK_DAYS * Math.floor(days / WEEK_DAYS));
}

function later(date: string, days: number): string {
  return isoDate(epochDay(date) + days);
}
