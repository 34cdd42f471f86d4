import { monthName } from '../../plain-date';

/** What chooses the days that the page and the pack speak of. */
export const PERIOD_CHOOSER_TEXTS = {
  label: 'Period',
  from: 'First day',
  to: 'Last day',
  wrong: 'Choose a first and a last day, in that order, a year apart at most.',
  choices: {
    /** Of any day in it. */
    thisMonth: (day: string) => `${monthName(day)}, so far`,
    lastMonth: (day: string) => monthName(day),
    lastDays: (days: number) => `The last ${days} days`,
    other: 'Other days…',
  },
};
