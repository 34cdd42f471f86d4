import { decimal } from '../../decimal';
import { units } from '../../units';

/** Hours of work against the contract, and their table. */
export const HOURS_FIGURE_TEXTS = {
  note: 'Sessions and other time that was logged, weighed over six weeks.',
  label: (hours: number, contracted: number) =>
    `${decimal(hours)} hours a week, ${decimal(contracted)} contracted`,
  table: {
    caption: 'Hours of work by week',
    sessions: 'Sessions',
    other: 'Other time',
    together: 'Together',
  },
  /** Heads of the columns of the file. */
  csv: {
    weekFrom: 'week_from',
    sessionMinutes: 'session_minutes',
    otherMinutes: 'other_minutes',
    contractedHours: 'contracted_hours_a_week',
  },
};

/** Hours of a week against the contract, as a heading. */
export const HOURS_FINDINGS = {
  unagreed: 'No contracted hours are agreed',
  unknown: 'Hours need a week of days first',
  over: (hours: number, contracted: number, by: number) =>
    `${ofContracted(hours, contracted)}, ${units(by)} over`,
  below: (hours: number, contracted: number) => `${ofContracted(hours, contracted)} logged a week`,
  asAgreed: (hours: number, contracted: number) => `${ofContracted(hours, contracted)}, as agreed`,
};

function ofContracted(hours: number, contracted: number): string {
  return `${units(hours)} of ${units(contracted)} contracted hours`;
}
