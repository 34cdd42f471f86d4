import { LOG_YEARS_AHEAD } from '@understory/contracts';

/** Seven days, first and last included. */
export interface WeekSpan {
  readonly from: string;
  readonly to: string;
}

/** The log begins here; a year that is still being typed, as 0002 or 0202, lies before. */
const FIRST_DAY = '1970-01-01';

/**
 * The week that holds a day.
 *
 * @param weekStart First day of the person's week: 1 Monday to 7 Sunday.
 * @returns Null where `date` names no day, or one of a week that is over before 1970.
 */
export function weekHolding(date: string, weekStart: number): WeekSpan | null {
  const day = dayOf(date);
  if (!day) return null;
  const from = day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 });
  const to = from.add({ days: 6 }).toString();
  return to < FIRST_DAY ? null : { from: from.toString(), to };
}

/** The last day of the log, two years ahead. */
export function lastLogDay(today: string): string {
  return Temporal.PlainDate.from(today).add({ years: LOG_YEARS_AHEAD }).toString();
}

/**
 * The week of the log that holds a day.
 *
 * @returns Null where there is none, as in 1969, or further ahead than anything is planned.
 */
export function weekOfLog(date: string, weekStart: number, today: string): WeekSpan | null {
  const week = weekHolding(date, weekStart);
  return week && week.to <= lastLogDay(today) ? week : null;
}

/** So many weeks on, or back where negative. */
export function weeksOn(date: string, weeks: number): string {
  return Temporal.PlainDate.from(date).add({ weeks }).toString();
}

function dayOf(date: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(date);
  } catch {
    return null;
  }
}
