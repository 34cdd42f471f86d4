import { dayInYear } from '../../day-in-year';
import { plainDate } from '../../plain-date';
import { inSentence } from '../../names';

/** Check-ins week by week, on their page. A `week` is as it is named there. */
export const CHECK_IN_WEEKS_TEXTS = {
  title: 'Week by week',
  late: 'An answer given later counts for its own week, in your lines and in warnings, as if it had been given then.',
  /** @param days The first of the week, and today. */
  week: (from: string, today: string) => `Week of ${dayInYear(from, today)}`,
  answered: (on: string) => `Answered for ${plainDate(on)}`,
  inPart: (on: string) => `Answered in part, for ${plainDate(on)}`,
  skipped: 'Skipped',
  nothing: 'Nothing said',
  fillIn: 'Fill in',
  fillInOf: (week: string) => `Fill in the ${inSentence(week)}`,
  changeOf: (week: string) => `Change the ${inSentence(week)}`,
  deleteOf: (week: string) => `Delete the ${inSentence(week)}`,
  more: 'Show earlier weeks',
  deleted: (on: string) => `Deleted: the check-in of ${plainDate(on)}`,
};
