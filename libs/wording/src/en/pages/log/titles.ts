/** What the pages of the log are called, above them and where a link leads to them. */
export const LOG_TITLES = {
  week: 'The week',
  fillDay: 'Fill a day',
  repeatWeek: 'Repeat a week',
  unconfirmed: 'Unconfirmed',
  changes: 'Recently changed',
};
