import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { weekdayOn } from '../days/weekday-on';
import { weekStartOn } from '../days/week-start-on';
import { oneOf } from '../one-of';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import { daysOfMonths } from './days-of-months';
import type { SeriesRule } from './rule';

/**
 * The days of a series within some days.
 *
 * - **Weeks** are counted from the week of `firstOn`, in weeks that begin on `weekStart`: every other week with Monday and Friday
 *   names both days of the same weeks. Days of the first week before `firstOn` are left out.
 * - **Months by date**: the 29th, 30th and 31st fall on the last day of a month that has no such day.
 * - **Months by weekday**: the weekday of `firstOn`, as the first to fourth of the month where it is one of these; where it is
 *   the fifth it means the last, so that every month has one.
 *
 * @param rule Rhythm, first and last day; a last day before the first names no day at all.
 * @param from First day to look at.
 * @param to Last day to look at; the list is empty where it lies before `from`.
 * @returns Days in their order, each once, from `max(from, firstOn)` to `min(to, lastOn)`; empty for none.
 * @throws {RangeError} On an interval or a weekday outside its range, no weekday at all, an unknown unit or a day outside the
 *   calendar.
 * @example occurrencesOf({ rhythm: { unit: 'week', every: 2, weekdays: [2] }, firstOn: 20781, lastOn: null,
 *   weekStart: 1 }, 20781, 20809) // [20781, 20795, 20809], every other Tuesday
 */
export function occurrencesOf(rule: SeriesRule, from: EpochDay, to: EpochDay): EpochDay[] {
  const { rhythm, firstOn, lastOn } = rule;
  within('from', from, EPOCH_DAYS, 'whole');
  within('to', to, EPOCH_DAYS, 'whole');
  within('firstOn', firstOn, EPOCH_DAYS, 'whole');
  if (lastOn !== null) within('lastOn', lastOn, EPOCH_DAYS, 'whole');
  oneOf('unit', rhythm.unit, ['week', 'month']);
  const span = { from: Math.max(from, firstOn), to: Math.min(to, lastOn ?? to) };
  if (rhythm.unit === 'week') return daysOfWeeks(rule, rhythm, span);
  within('every', rhythm.every, LIMITS.seriesMonths, 'whole');
  oneOf('by', rhythm.by, ['date', 'weekday']);
  return daysOfMonths(firstOn, rhythm, span);
}

function daysOfWeeks(
  { firstOn, weekStart }: SeriesRule,
  { every, weekdays }: { every: number; weekdays: readonly number[] },
  { from, to }: { from: EpochDay; to: EpochDay },
): EpochDay[] {
  within('every', every, LIMITS.seriesWeeks, 'whole');
  within('weekdays.length', weekdays.length, { min: 1, max: 7 });
  for (const weekday of weekdays) within('weekdays', weekday, { min: 1, max: 7 }, 'whole');
  const firstWeek = weekStartOn(firstOn, weekStart);
  const stride = 7 * every;
  const days: EpochDay[] = [];
  const passed = Math.floor((from - firstWeek) / stride);
  for (let week = firstWeek + passed * stride; week <= to; week += stride) {
    for (let day = Math.max(week, from); day <= Math.min(week + 6, to); day++) {
      if (weekdays.includes(weekdayOn(day))) days.push(day);
    }
  }
  return days;
}
