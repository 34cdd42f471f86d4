import type { EpochDay } from '../days/day';
import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import { weekdayOn } from '../days/weekday-on';

const MONTHS = 12;

/**
 * The days of a monthly rhythm within some days; `occurrencesOf` says what they mean and checks what it is given.
 *
 * @param firstOn The day that the months are counted from.
 * @param rhythm Months between two days, and whether its date or its weekday counts.
 * @param span Days to look at, none of them before `firstOn`.
 * @returns Days in their order, one a month at most; empty where `to` lies before `from`.
 * @example daysOfMonths(epochDay('2026-01-31'), { every: 1, by: 'date' },
 *   { from: epochDay('2026-02-01'), to: epochDay('2026-02-28') }) // [epochDay('2026-02-28')]
 */
export function daysOfMonths(
  firstOn: EpochDay,
  { every, by }: { readonly every: number; readonly by: 'date' | 'weekday' },
  { from, to }: { readonly from: EpochDay; readonly to: EpochDay },
): EpochDay[] {
  const first = monthOf(firstOn);
  const last = monthOf(to);
  const passed = Math.floor((monthOf(from) - first) / every);
  const days: EpochDay[] = [];
  for (let month = first + passed * every; month <= last; month += every) {
    const day = by === 'date' ? byDate(firstOn, month) : byWeekday(firstOn, month);
    if (from <= day && day <= to) days.push(day);
  }
  return days;
}

/** Months since January of the year 0. */
function monthOf(day: EpochDay): number {
  const [year = 0, month = 1] = isoDate(day).split('-').map(Number);
  return year * MONTHS + month - 1;
}

function byDate(firstOn: EpochDay, month: number): EpochDay {
  const start = startOf(month);
  return start + Math.min(dateOf(firstOn), lengthOf(month)) - 1;
}

function byWeekday(firstOn: EpochDay, month: number): EpochDay {
  const start = startOf(month);
  const toFirst = (weekdayOn(firstOn) - weekdayOn(start) + 7) % 7;
  const weeks = Math.floor((dateOf(firstOn) - 1) / 7);
  if (weeks < 4) return start + toFirst + 7 * weeks;
  return start + toFirst + 7 * Math.floor((lengthOf(month) - 1 - toFirst) / 7);
}

function dateOf(day: EpochDay): number {
  return Number(isoDate(day).slice(8));
}

function startOf(month: number): EpochDay {
  const year = String(Math.floor(month / MONTHS)).padStart(4, '0');
  return epochDay(`${year}-${String((month % MONTHS) + 1).padStart(2, '0')}-01`);
}

/** December has as many days in the last year of the calendar, after which no month can be named. */
function lengthOf(month: number): number {
  return month % MONTHS === MONTHS - 1 ? 31 : startOf(month + 1) - startOf(month);
}
