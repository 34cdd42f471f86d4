/** The band over every page of the made-up practice. */
export const MADE_UP_BAND_TEXTS = {
  name: 'Made-up practice',
  what: { name: 'Made-up practice:', nobody: 'nobody here is real.' },
  leave: 'Leave it',
};
