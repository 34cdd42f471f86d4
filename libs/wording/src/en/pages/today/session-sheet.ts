/** The sheet of one session. */
export const SESSION_SHEET_TEXTS = {
  add: 'A session',
  change: 'Change a session',
  noTotals: 'The totals of this day could not be read.',
  /** What was just done, beside a way to take it back. */
  done: {
    logged: 'Session logged',
    changed: 'Session changed',
    removed: 'Session removed',
    planned: 'Sessions planned',
    changedOn: 'Sessions changed from here on',
    removedOn: 'Sessions removed from here on',
  },
  /** @param one From `oneOfADay`. */
  doneWith: (done: string, one: string) => `${done}: ${one}`,
};
