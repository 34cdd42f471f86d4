/** The page behind an address that leads nowhere. */
export const NOT_FOUND_TEXTS = {
  heading: 'Nothing is here',
  why: {
    finding: 'The address may be old or mistyped.',
    relief: 'Your entries are where you left them.',
  },
  goToToday: 'Go to Today',
};
