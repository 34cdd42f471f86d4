/** Asked in passing, after a session was logged in one tap. */
export const WHICH_CASE_TEXTS = {
  question: 'Which case was it?',
  none: 'No case',
};
