import { NOTHING_LOGGED } from './totals';

/** What a day and its week hold so far, beside a form. */
export const DAY_TOTALS_TEXTS = {
  label: 'Logged so far',
  today: 'Today',
  thatDay: 'That day',
  thisWeek: 'This week',
  thatWeek: 'That week',
  notRead: 'could not be read',
  nothing: NOTHING_LOGGED,
};
