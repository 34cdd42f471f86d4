import type { CbiSubscale } from '@understory/domain';
import { plainDate } from '../../plain-date';
import { UNKNOWN_NOT_LOW } from '../../unknown-not-low';

/** What each column of numbers is called, where there is little room. */
const COLUMNS: Readonly<Record<CbiSubscale, string>> = {
  personal: 'Personal',
  work: 'Work-related',
  client: 'Client-related',
};

/** The page of the Copenhagen Burnout Inventory. */
export const INVENTORY_TEXTS = {
  long: 'Nineteen questions, about four minutes.',
  short: 'Three numbers, no total.',
  goOn: (answered: number, items: number) => `Go on, ${answered} of ${items} answered`,
  discard: 'Discard it',
  nextFrom: (day: string) =>
    `The next one can be filled in from ${plainDate(day, { withYear: true })}.`,
  fillIn: 'Fill it in',
  /** Where the next one cannot be filled in yet. */
  ofAnEarlierDay: 'Fill in one of an earlier day',
  newest: (day: string) =>
    `As of ${plainDate(day, { withYear: true })}, beside your own earlier ones`,
  tooFewAnswers: `Too few answers for a number. ${UNKNOWN_NOT_LOW}`,
  high: 'From 50 of 100 on, published reports speak of a high level. Numbers of other people are not shown: those that exist are of Danish employees around the year 2000.',
  all: {
    title: 'All of them',
    label: 'All inventories',
    caption: 'Newest first, each from 0 to 100. There is no total.',
    day: 'Day',
    columns: COLUMNS,
    unknown: 'not known',
    /** Beside a day in a column. */
    change: (shortDay: string) => `Change the one of ${shortDay}`,
    delete: (day: string) => `Delete the one of ${plainDate(day, { withYear: true })}`,
  },
  about: 'What it is, and who sees it',
  loading: 'Reading your inventories…',
  deleted: (day: string) => `Deleted: the inventory of ${plainDate(day)}`,
};
