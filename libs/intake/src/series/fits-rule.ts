import type ICAL from 'ical.js';

type Part = keyof ICAL.Recur['parts'];

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Whether a start that ical.js gave is one that its rule allows.
 *
 * Checks each part of the rule that can be seen from one start alone, and the month and day a yearly or
 * monthly rule takes over from its first start.
 *
 * @example fitsRule(Temporal.PlainDateTime.from('2026-03-01T09:00'), yearly, leapDay) // false
 */
export function fitsRule(
  wall: Temporal.PlainDateTime,
  recur: ICAL.Recur,
  first: Temporal.PlainDateTime,
): boolean {
  const allows = (part: Part, ...values: (number | string)[]) => {
    const allowed: (number | string)[] | null = partOf(recur, part);
    return !allowed || values.some((value) => allowed.includes(value));
  };
  const fromEnd = wall.day - wall.daysInMonth - 1;
  return (
    allows('BYMONTH', wall.month) &&
    allows('BYMONTHDAY', wall.day, fromEnd) &&
    allows('BYYEARDAY', wall.dayOfYear, wall.dayOfYear - wall.daysInYear - 1) &&
    allows('BYHOUR', wall.hour) &&
    allows('BYMINUTE', wall.minute) &&
    isOnWeekday(wall, recur) &&
    isAtPosition(wall, recur) &&
    keepsFirst(wall, recur, first)
  );
}

function partOf(recur: ICAL.Recur, part: Part): (number | string)[] | null {
  return recur.parts[part] ?? null;
}

function isOnWeekday(wall: Temporal.PlainDateTime, recur: ICAL.Recur): boolean {
  const days = partOf(recur, 'BYDAY');
  return !days || days.some((day) => weekdayOf(day) === wall.dayOfWeek);
}

/** "The last weekday of the month": BYSETPOS picks among the days of one month. */
function isAtPosition(wall: Temporal.PlainDateTime, recur: ICAL.Recur): boolean {
  const days = partOf(recur, 'BYDAY');
  const positions = partOf(recur, 'BYSETPOS');
  if (!days || !positions || recur.freq !== 'MONTHLY' || partOf(recur, 'BYMONTHDAY')) return true;
  if (days.some((day) => /\d/.test(String(day)))) return true;
  const weekdays = new Set(days.map(weekdayOf));
  const fits = (day: number) => weekdays.has(wall.with({ day }).dayOfWeek);
  const all = Array.from({ length: wall.daysInMonth }, (_, index) => index + 1).filter(fits);
  const index = all.indexOf(wall.day);
  return positions.includes(index + 1) || positions.includes(index - all.length);
}

function keepsFirst(
  wall: Temporal.PlainDateTime,
  recur: ICAL.Recur,
  first: Temporal.PlainDateTime,
): boolean {
  const dayParts: Part[] = ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO'];
  const isFree = dayParts.some((part) => partOf(recur, part));
  if (isFree || (recur.freq !== 'MONTHLY' && recur.freq !== 'YEARLY')) return true;
  const isMonthKept = recur.freq === 'MONTHLY' || partOf(recur, 'BYMONTH') !== null;
  return wall.day === first.day && (isMonthKept || wall.month === first.month);
}

function weekdayOf(day: number | string): number {
  return WEEKDAYS.indexOf(String(day).slice(-2)) + 1;
}
