import type { SaveCheckIn } from '@understory/contracts';
import { CHECK_IN_ANSWERS } from '@understory/domain';
import { CHECK_IN_QUESTIONS } from '../../check-in';
import { stopped } from '../../sentence';

/** The pages of this week’s check-in, one question each. */
export const WEEK_CHECK_IN_TEXTS = {
  later: 'Later',
  page: (place: number, pages: number) => `Page ${place} of ${pages}`,
  place: (place: number, pages: number) => `This week, ${place} of ${pages}`,
  /** The open line, after the questions. */
  note: {
    question: 'One line, if you like',
    ease: 'Whatever wants to be said. It is shown to you alone and counted nowhere.',
  },
  done: 'Done',
  skip: 'Skip this week',
  privacy: 'Your lead never does, nor whether you answered.',
  loading: 'Reading this week…',
  /** How one of two versions of the week stands. */
  both: { skipped: 'Skipped', open: 'Nothing answered' },
  /** Once it is kept. */
  said: { done: 'Checked in for this week', skipped: 'Skipped this week' },
};

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
