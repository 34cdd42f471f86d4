import type { SaveCheckIn } from '@understory/contracts';
import { CHECK_IN_ANSWERS, type CheckInAnswer } from '@understory/domain';
import type { CheckInQuestion } from '../../../wording';
import { CHECK_IN_QUESTIONS } from '../../check-in';
import { dayWithName, plainDate } from '../../plain-date';
import { stopped } from '../../sentence';

type Asked = Pick<CheckInQuestion, 'question' | 'ease'>;

/** What is asked otherwise of a week that is over. */
const ASKED_OF_EARLIER: Readonly<Partial<Record<CheckInAnswer, Asked>>> = {
  energy: { question: 'How much energy did you have?', ease: 'As it was that week.' },
};

/** The pages of a week’s check-in, one question each. */
export const WEEK_CHECK_IN_TEXTS = {
  later: 'Later',
  page: (place: number, pages: number) => `Page ${place} of ${pages}`,
  place: (place: number, pages: number) => `This week, ${place} of ${pages}`,
  /** The open line, after the questions. */
  note: {
    question: 'One line, if you like',
    ease: 'Whatever wants to be said. It is shown to you alone and counted nowhere.',
  },
  askedOfEarlier: ASKED_OF_EARLIER,
  done: 'Done',
  skip: 'Skip this week',
  privacy: 'Your lead never does, nor whether you answered.',
  loading: 'Reading this week…',
  /** How one of two versions of the week stands. */
  both: { skipped: 'Skipped', open: 'Nothing answered' },
  /** Once it is kept. */
  said: { done: 'Checked in for this week', skipped: 'Skipped this week' },
};

/** The same of a week that is over. @param week Its first day, and the one that its answers are of; both `YYYY-MM-DD`. */
export function earlierWeekTexts({ from, on }: { readonly from: string; readonly on: string }) {
  const week = plainDate(from);
  return {
    place: (place: number, pages: number) =>
      `Week of ${plainDate(from, { withYear: true })}, ${place} of ${pages}`,
    skip: 'Skip that week',
    counts: `It counts for ${dayWithName(on)}, as if it had been said then. A warning may come or go by it.`,
    said: {
      done: `Checked in for the week of ${week}`,
      skipped: `Skipped the week of ${week}`,
    },
  };
}

/** "Energy: Plenty. Alone with the work: Often. One line.": a week as it was answered; that nothing was, where it was not. */
export function checkInInWords({ isSkipped, note, ...said }: Omit<SaveCheckIn, 'version'>): string {
  if (isSkipped) return WEEK_CHECK_IN_TEXTS.both.skipped;
  const answers = CHECK_IN_ANSWERS.flatMap((name) => {
    const answer = said[name];
    const { name: about, steps } = CHECK_IN_QUESTIONS[name];
    return answer === null ? [] : [`${about}: ${steps[answer] ?? ''}`];
  });
  const all = note === null ? answers : [...answers, note];
  return all.length === 0 ? WEEK_CHECK_IN_TEXTS.both.open : all.map(stopped).join(' ');
}
