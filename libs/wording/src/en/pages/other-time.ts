import { LIMITS, type OtherTimeKind } from '@understory/domain';
import { clockTime } from '../clock-time';
import { duration } from '../duration';
import { OTHER_TIME_NAMES } from '../other-time-names';
import { dayWithName } from '../plain-date';
import { writeWholeMinutes } from '../whole-minutes';
import { PAGE_NAMES } from './shell/page-names';

/** What each kind of other time can look like, so that it is recognised. */
const EXAMPLES: Readonly<Record<OtherTimeKind, string>> = {
  notes: 'Writing up, letters, reports.',
  cover: 'Standing in for a colleague.',
  'crisis-call': 'A call nobody planned.',
  admin: 'Mail, billing, the calendar.',
  'supervision-given': 'Holding others up in their work.',
};

/** The page of work that is no session, and its form over other pages. */
export const OTHER_TIME_TEXTS = {
  title: PAGE_NAMES.otherTime,
  back: 'The week',
  /** How much there is at the head of the page, and what it means. */
  lately: {
    none: 'Work that is no session.',
    some: (hours: string) => `${hours} in six weeks.`,
    meaning: 'It fills the week, and carries no units.',
  },
  change: 'Change other time',
  form: {
    examples: EXAMPLES,
    begin: 'Began at',
    minutes: 'Minutes',
    refused: {
      kind: 'Choose what it was.',
      startsAt: 'Choose a day, and write the start like 14:10.',
      minutes: writeWholeMinutes(LIMITS.sessionMinutes),
    },
  },
  list: {
    heading: 'The last six weeks',
    caption: 'Other time, newest first',
    how: (time: string, minutes: number) => `${clockTime(time)}, ${duration(minutes)}`,
    change: (entry: string) => `Change: ${entry}`,
  },
};

/** "Notes, Tuesday 24 November, 14:00, 30 min", where it was logged. */
export function otherTimeInWords(
  { kind, minutes }: { readonly kind: OtherTimeKind; readonly minutes: number },
  { date, time }: { readonly date: string; readonly time: string },
): string {
  const name = OTHER_TIME_NAMES[kind];
  return [name, dayWithName(date), clockTime(time), duration(minutes)].join(', ');
}
