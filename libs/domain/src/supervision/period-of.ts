import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import { within } from '../within';
import type { PersonFacts, PolicyPeriod } from './policy';

/** Days of a policy, first and last included; `to` is null where there is no end. */
export interface PeriodSpan {
  from: EpochDay;
  to: EpochDay | null;
}

const WEEKDAY = { min: 1, max: 7 } as const;
const MONTH = { min: 1, max: 12 } as const;
/** Every month has it, so that a year can begin on it. */
const DAY_OF_MONTH = { min: 1, max: 28 } as const;
/** Weekday of epoch day 0, a Thursday, as ISO counts. */
const WEEKDAY_OF_DAY_0 = 4;

/**
 * The period of a policy that holds a day: calendar arithmetic alone, so that nights when clocks change are ordinary days.
 *
 * @param period Of the policy.
 * @param day Any day of the calendar.
 * @param person Days of a placement, and the day from which the policy applies.
 * @returns First and last day; null for a placement whose days are not said, or that has not begun. After its end it is read on.
 * @throws {RangeError} Naming `period.startsOn`, `period.month`, `period.day`, `termFrom`, `termTo` or `day`.
 * @example periodOf({ kind: 'month' }, epochDay('2028-02-10'), person) // 1 to 29 February
 */
export function periodOf(
  period: PolicyPeriod,
  day: EpochDay,
  person: Pick<PersonFacts, 'termFrom' | 'termTo'> & { appliesFrom: EpochDay },
): PeriodSpan | null {
  within('day', day, EPOCH_DAYS, 'whole');
  switch (period.kind) {
    case 'month':
      return monthOf(day);
    case 'week':
      return weekOf(day, within('period.startsOn', period.startsOn, WEEKDAY, 'whole'));
    case 'year':
      return yearOf(day, period);
    case 'term':
      return termOf(day, person);
    case 'total':
      return { from: person.appliesFrom, to: null };
  }
}

function monthOf(day: EpochDay): PeriodSpan {
  const [year = 0, month = 1] = isoDate(day).split('-').map(Number);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return { from: dayOf(year, month, 1), to: next - 1 };
}

/**
 * The week that holds a day.
 *
 * @param day Any epoch day.
 * @param startsOn ISO weekday on which it begins.
 * @returns Its first and last day.
 * @example weekOf(epochDay('2026-03-14'), 7) // Sunday 8 to Saturday 14 March
 */
export function weekOf(day: EpochDay, startsOn: number): { from: EpochDay; to: EpochDay } {
  const daysIn = (((day + WEEKDAY_OF_DAY_0 - startsOn) % 7) + 7) % 7;
  return { from: day - daysIn, to: day - daysIn + 6 };
}

function yearOf(
  day: EpochDay,
  { month, day: first }: Extract<PolicyPeriod, { kind: 'year' }>,
): PeriodSpan {
  within('period.month', month, MONTH, 'whole');
  within('period.day', first, DAY_OF_MONTH, 'whole');
  const year = Number(isoDate(day).slice(0, 4));
  const starts = dayOf(year, month, first) > day ? year - 1 : year;
  return { from: dayOf(starts, month, first), to: dayOf(starts + 1, month, first) - 1 };
}

function termOf(
  day: EpochDay,
  { termFrom, termTo }: Pick<PersonFacts, 'termFrom' | 'termTo'>,
): PeriodSpan | null {
  if (termFrom === null || termTo === null) return null;
  within('termFrom', termFrom, EPOCH_DAYS, 'whole');
  within('termTo', termTo, { min: termFrom, max: EPOCH_DAYS.max }, 'whole');
  return day < termFrom ? null : { from: termFrom, to: termTo };
}

function dayOf(year: number, month: number, day: number): EpochDay {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return epochDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}
