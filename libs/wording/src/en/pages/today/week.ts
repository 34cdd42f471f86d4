import { capital } from '../../capital';
import { unitCount } from '../../unit-count';
import { UNKNOWN_NOT_LIGHT } from '../../unknown-not-low';
import { units } from '../../units';

/** This week's work against what was agreed: heading and note. */
export const WEEK_FINDINGS = {
  leave: 'A week of leave',
  nothing: 'Nothing logged this week yet',
  held: (held: number) => `${capital(unitCount(held))} held this week`,
  over: (over: number, by: string, isPast: boolean) =>
    `${capital(unitCount(over))} over${byWhen(by, isPast)}`,
  right: (by: string, isPast: boolean) => `Right at what you agreed${byWhen(by, isPast)}`,
  room: (room: number, by: string, isPast: boolean) =>
    `Room for ${unitCount(room)}${byWhen(isPast ? '' : by)}`,
  unknown: UNKNOWN_NOT_LIGHT,
  withBooked: (all: number) => `${units(all)} with what is booked.`,
  ofAgreed: (held: number, agreed: number) =>
    `${capital(unitCount(held))} held; you agreed on ${units(agreed)}.`,
  bookedOfAgreed: (held: number, all: number, agreed: number) =>
    `${units(held)} of ${units(all)} units held; you agreed on ${units(agreed)}.`,
};

/** The drawing of the week, its table and its file. */
export const WEEK_TEXTS = {
  key: { held: 'held', booked: 'booked', support: 'support, minutes' },
  caption: 'Units by day, and minutes of support',
  columns: { day: 'Day', held: 'Held', booked: 'Booked', support: 'Support' },
  /** A day without a log is not known to have been free. */
  noneLogged: 'none logged',
  none: 'none',
  leave: 'leave',
  file: {
    name: 'week',
    columns: ['date', 'held_units', 'booked_units', 'support_minutes', 'is_leave'],
    yes: 'yes',
    no: 'no',
  },
  change: 'Change what I agreed',
  label: (work: readonly string[], support: readonly string[]): string =>
    `Units by day above the line: ${work.join(', ')}. ` +
    `Support minutes below: ${support.join(', ') || WEEK_TEXTS.noneLogged}.`,
};

/**
 * @param by Name of the last day with work that is booked; empty where all of it was held.
 * @param isPast That day is over, and what was booked on it is still to be marked.
 */
function byWhen(by: string, isPast = false): string {
  if (!by) return ' this week';
  return isPast ? `, since ${by}` : `, by ${by}`;
}
