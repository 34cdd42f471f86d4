import type { Release } from '@understory/contracts';

/** A calendar month or quarter. */
export interface Period {
  readonly period: Release['period'];
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** First day of its quarter, which has one cohort. */
  readonly quarterFrom: string;
}

/** Devices that were offline get this long to send what they hold. */
const CLOSING_DAYS = 7;
const MONTHS = 3;

/**
 * Months and quarters of a practice that ended and had their closing days, oldest first, a quarter after its months. The first
 * quarter is the first that the practice saw begin.
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

/** First day of the quarter that is under way; null where the practice did not see it begin. */
export function quarterUnderWay(foundedOn: string, today: string): string | null {
  const quarterFrom = quarterOf(today);
  return quarterFrom < foundedOn ? null : quarterFrom;
}

/** First day of the quarter of a day. */
export function quarterOf(day: string): string {
  const { year, month } = Temporal.PlainDate.from(day);
  return new Temporal.PlainDate(year, month - ((month - 1) % MONTHS), 1).toString();
}

function firstQuarter(foundedOn: string): Temporal.PlainDate {
  const start = Temporal.PlainDate.from(quarterOf(foundedOn));
  return start.equals(foundedOn) ? start : start.add({ months: MONTHS });
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
