import { within } from '../within';
import { EPOCH_DAYS, type EpochDay } from './day';

/** Days away, first and last included. */
export interface LeaveSpan {
  from: EpochDay;
  to: EpochDay;
}

/** A clock of contacts: it stands still on leave. */
export interface LeaveClock {
  /** Leave as spans that neither touch nor overlap, by day. */
  readonly spans: readonly LeaveSpan[];
  /** Whether the day is leave. */
  isLeave(day: EpochDay): boolean;
  /**
   * The day's reading on the clock, in days. Only differences mean something:
   * `at(b) - at(a)` is the number of days after a, up to and with b, that were not leave.
   */
  at(day: EpochDay): number;
}

/**
 * Builds the clock that leave pauses.
 *
 * @param leave Spans in any order; they may touch or overlap.
 * @returns A clock; without leave it runs with the calendar.
 * @throws {RangeError} On a span that ends before it begins, or days outside the calendar.
 * @example leaveClock([{ from: 11, to: 13 }]).at(15) - leaveClock([{ from: 11, to: 13 }]).at(10) // 2
 */
export function leaveClock(leave: readonly LeaveSpan[]): LeaveClock {
  const spans = merge(leave);
  const daysBefore = [0];
  for (const span of spans) daysBefore.push(last(daysBefore) + span.to - span.from + 1);
  let found = -1;
  let foundFrom = Infinity;
  let foundBefore = -Infinity;
  // Days are asked for in their turn, mostly: then the last span begun is the one found for the day before.
  const lastBegun = (day: EpochDay) => {
    if (day < foundFrom || day >= foundBefore) {
      found = indexAt(spans, day);
      foundFrom = spans[found]?.from ?? -Infinity;
      foundBefore = spans[found + 1]?.from ?? Infinity;
    }
    return found;
  };
  return {
    spans,
    isLeave(day) {
      const span = spans[lastBegun(day)];
      return span !== undefined && day <= span.to;
    },
    at(day) {
      const index = lastBegun(day);
      const span = spans[index];
      if (span === undefined) return day;
      return day - (daysBefore[index] ?? 0) - (Math.min(day, span.to) - span.from + 1);
    },
  };
}

/** Index of the last span that has begun by the day, -1 for none. */
function indexAt(spans: readonly LeaveSpan[], day: EpochDay): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function merge(leave: readonly LeaveSpan[]): LeaveSpan[] {
  const merged: LeaveSpan[] = [];
  for (const span of [...leave].sort((a, b) => a.from - b.from)) {
    within('leave.from', span.from, EPOCH_DAYS, 'whole');
    within('leave.to', span.to, { min: span.from, max: EPOCH_DAYS.max }, 'whole');
    const open = merged[merged.length - 1];
    if (open !== undefined && span.from <= open.to + 1) open.to = Math.max(open.to, span.to);
    else merged.push({ from: span.from, to: span.to });
  }
  return merged;
}

function last(values: readonly number[]): number {
  return values[values.length - 1] ?? 0;
}
