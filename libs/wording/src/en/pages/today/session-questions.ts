import type { LogSession } from '@understory/contracts';
import { clockTime } from '../../clock-time';
import { duration } from '../../duration';
import { dayWithName } from '../../plain-date';
import { OUTCOME_NAMES } from '../../session-names';

/** What is asked before a session is saved or removed, and the ways on. */
export const SESSION_QUESTIONS = {
  lookAgain: 'Look again',
  onlyThis: 'Only this one',
  thisAndLater: 'This one and later',
  doubts: { heading: 'Is this right?', sure: 'Save it all the same' },
  later: {
    heading: 'Only this one, or later ones too?',
    /** @param plan A sentence. */
    wouldBe: (plan: string) => `Later ones would be: ${plan}`,
    /** Where the day of this one is over. */
    pastStays:
      'They begin from today on. This one is changed by itself, and others that are over stay as they are.',
    headingAlone: 'Only this one for now?',
  },
  removing: {
    heading: 'Remove only this one, or later ones too?',
    markedStays: 'What was marked stays as it is.',
    headingAlone: 'Remove only this one for now?',
  },
  laterNotRead: 'Those after it could not be read. They stay as they are; try again in a moment.',
  elsewhere: {
    heading: 'This was changed elsewhere',
    /** @param says From `sessionInWords`. */
    says: (says: string) => `There it says: ${says}. Here nothing is lost.`,
    mine: 'Save what I have here',
  },
};

/**
 * A session by itself: "Cancelled, Thursday 12 November, 14:00, 50 min".
 *
 * @param date Its day where the person is, `YYYY-MM-DD`.
 * @param time Its start there, `HH:MM`.
 */
export function sessionInWords(
  { outcome, minutes }: Pick<LogSession, 'outcome' | 'minutes'>,
  { date, time }: { readonly date: string; readonly time: string },
): string {
  return [OUTCOME_NAMES[outcome], dayWithName(date), clockTime(time), duration(minutes)].join(', ');
}
