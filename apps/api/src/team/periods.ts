import type { Release } from '@understory/contracts';

/** A calendar month or quarter. */
export interface Period {
  readonly period: Release['period'];
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** First day of its quarter, when the cohort is fixed. */
  readonly quarterFrom: string;
}

/** Devices that were offline get this long to send what they hold. */
const CLOSING_DAYS = 7;
const MONTHS = 3;

/**
 * Months and quarters of a practice that ended and had their closing days, oldest first, a quarter after its months. The first
 * quarter is the first that the practice saw begin: cohorts are fixed on that day.
 *
 * @param today On the practice's calendar.
 */
export function closedPeriods(foundedOn: string, today: string): Period[] {
  const periods: Period[] = [];
  const day = Temporal.PlainDate.from(today);
  for (let first = firstQuarter(foundedOn); hasClosed(endOf(first, 1), day);) {
    const quarterFrom = first.toString();
    const months = Array.from({ length: MONTHS }, (_, nth) => first.add({ months: nth }));
    for (const month of months) {
      const to = endOf(month, 1);
      if (hasClosed(to, day)) periods.push({ period: 'month', ...span(month, to), quarterFrom });
    }
    const end = endOf(first, MONTHS);
    if (hasClosed(end, day)) periods.push({ period: 'quarter', ...span(first, end), quarterFrom });
    first = first.add({ months: MONTHS });
  }
  return periods;
}

function firstQuarter(foundedOn: string): Temporal.PlainDate {
  const founded = Temporal.PlainDate.from(foundedOn);
  const month = founded.month - ((founded.month - 1) % MONTHS);
  const start = founded.with({ month, day: 1 });
  return start.equals(founded) ? start : start.add({ months: MONTHS });
}

function endOf(first: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return first.add({ months }).subtract({ days: 1 });
}

function hasClosed(end: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(today, end.add({ days: CLOSING_DAYS })) > 0;
}

function span(from: Temporal.PlainDate, to: Temporal.PlainDate) {
  return { from: from.toString(), to: to.toString() };
}
