/** The page of warnings that no longer stand. */
export const PAST_WARNINGS_TEXTS = {
  what: 'What stood, and how it ended.',
  empty: { finding: 'No warning has ended yet', relief: 'What stands now is on Ecosystem.' },
  loading: 'Reading what stood…',
};
