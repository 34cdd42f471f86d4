/** What a week was agreed to hold, where it is asked in passing. */
export const CAPACITY_TEXTS = {
  question: 'What did you agree to carry?',
  hint: 'In units a week: a usual session of 50 minutes is one. It holds from today, and the past stays as it was.',
  unitsAWeek: 'units a week',
  agree: 'Agree',
  more: 'More that I agreed',
};
