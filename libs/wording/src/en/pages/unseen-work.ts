import type { UnseenWorkKind } from '@understory/domain';
import { UNSEEN_WORK_NAMES } from '../names';
import { dayWithName, plainDate } from '../plain-date';
import { PAGE_NAMES } from './shell/page-names';

/** What each kind of unseen work can look like, so that it is recognised. */
const EXAMPLES: Readonly<Record<UnseenWorkKind, string>> = {
  'starting-contact': 'Being the one who writes, calls or asks first.',
  'reading-temperature': 'Noticing how everyone is before anyone says it.',
  'handling-conflict': 'Naming it, carrying it, smoothing it over.',
  'keeping-track': 'Dates, promises, who needs what and when.',
  'anticipating-needs': 'Thinking ahead, so that nobody has to ask.',
  'holding-feelings': 'So that others are spared.',
};

/** Efforts of 0 to 4, in this order. */
const EFFORTS: readonly string[] = [
  'None to speak of',
  'A little',
  'Some',
  'Quite a lot',
  'Very much',
];

/** Quarters of the whole, none first. */
const SHARES: readonly string[] = [
  'None of it',
  'A quarter',
  'Half',
  'Three quarters',
  'All of it',
];
const PERCENT_OF_A_STEP = 25;

/** The page of work that nobody lists. */
export const UNSEEN_WORK_TEXTS = {
  title: PAGE_NAMES.unseenWork,
  head: {
    what: 'Work that nobody lists.',
    later: 'How it is shared shows once a few entries are there.',
    meaning: 'It says something about the sharing, nothing about you.',
  },
  form: {
    examples: EXAMPLES,
    effort: 'How much effort',
    efforts: EFFORTS,
    share: 'How much of it was yours',
    refused: {
      kind: 'Choose what kind it was.',
      effort: 'Choose how much effort it took.',
      sharePercent: 'Choose how much of it was yours.',
      on: 'Choose a day, not ahead of today.',
    },
  },
  list: {
    heading: 'The last twelve weeks',
    caption: 'Unseen work, newest first',
    change: (kind: UnseenWorkKind, on: string) =>
      `Change ${UNSEEN_WORK_NAMES[kind].toLowerCase()} of ${plainDate(on)}`,
  },
};

/** "Three quarters"; a share between those that have a name is written as a number. */
export function shareName(percent: number): string {
  return SHARES[percent / PERCENT_OF_A_STEP] ?? `${percent}\u00a0%`;
}

/** "Quite a lot, half mine": how an entry was. */
export function unseenWorkInWords(effort: number, sharePercent: number): string {
  return `${EFFORTS[effort] ?? ''}, ${shareName(sharePercent).toLowerCase()} mine`;
}

/** "Keeping track, Tuesday 24 November. Quite a lot, half mine.": an entry by itself. */
export function unseenWorkEntry({
  kind,
  on,
  effort,
  sharePercent,
}: {
  readonly kind: UnseenWorkKind;
  readonly on: string;
  readonly effort: number;
  readonly sharePercent: number;
}): string {
  const how = unseenWorkInWords(effort, sharePercent);
  return `${UNSEEN_WORK_NAMES[kind]}, ${dayWithName(on)}. ${how}.`;
}
