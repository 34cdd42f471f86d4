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
  leadNeverDoes: 'Your lead never does, nor whether you answered.',
  loading: 'Reading this week…',
  /** Once it is kept. */
  said: { done: 'Checked in for this week', skipped: 'Skipped this week' },
};
