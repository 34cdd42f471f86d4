import { whole } from '../../decimal';
import { dayInYear } from '../../day-in-year';
import { period } from '../../period';
import { SECTION_NAMES } from '../shell/sections';
import { eventCount } from './counts';

/** What was found in a calendar, before any of it is saved. */
export const BRING_PREVIEW_TEXTS = {
  back: `${SECTION_NAMES.bring}, step 2 of 3`,
  empty: {
    heading: 'No appointments found',
    finding: (fileName: string) => `${fileName} is a calendar without any in these days.`,
    relief: 'Nothing was saved.',
  },
  heading: 'Nothing is saved yet',
  nothingYet: 'Nothing to bring in yet.',
  relief: 'Titles stay in this browser.',
  /** First and last day, after the calendar's own name where it has one. */
  days: (from: string, to: string, calendar: string | null) =>
    calendar === null ? period(from, to) : `“${calendar}”, ${period(from, to)}`,
  titles: 'What each title means',
  aside: 'Before you bring it in',
  look: 'Please look at these',
  /** Which event was refused, the day as it stands to today. */
  refused: (title: string, day: string, today: string, line: number) =>
    `It is about “${title}” on ${dayInYear(day, today)}, line ${whole(line)} of the file. Choose another kind for it, or leave it out.`,
  bringIn: (count: number) => `Bring in ${eventCount(count)}`,
  bringingIn: 'Bringing in…',
  anotherFile: 'Choose another file',
  foot: {
    saved: (done: number, all: number) => `${done} of ${all} saved.`,
    noMeaning: 'Say what a title means, and there is something to bring.',
    waiting: 'Waiting for your connections.',
    undoable: 'You can undo the whole batch for 30 days.',
  },
};

/** What each distinct title means. */
export const TITLE_TABLE_TEXTS = {
  caption: 'Set once; remembered on this device for the next file',
  columns: { title: 'Title as it looks', events: 'Events', hours: 'Hours', countsAs: 'Counts as' },
  titles: (count: number) => `${whole(count)} titles`,
  countsAs: (label: string) => `What ${label} counts as`,
  aloneCountsAs: (title: string) => `What “${title}” alone counts as`,
  withWhom: (label: string) => `With whom, for ${label}`,
  choose: 'choose…',
  asTheOthers: 'as the others',
  andMore: (count: number) => `and ${whole(count)} more`,
  remembered: 'as you said before',
};

/** Connections that can be made on the way, by a name that says the role. */
export const NEW_TIE_ALIASES = {
  supervision: 'Supervisor',
  consultation: 'Consultation',
  peer: 'Peers',
  team: 'Team',
};

/** A connection that a commit would make. */
export function newTieChoice(alias: string): string {
  return `A new one: ${alias}`;
}
