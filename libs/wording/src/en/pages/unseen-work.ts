import type { UnseenWorkContext, UnseenWorkKind } from '@understory/domain';
import { UNSEEN_WORK_NAMES, inSentence } from '../names';
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

/** Where it was. */
export const UNSEEN_WORK_CONTEXT_NAMES: Readonly<Record<UnseenWorkContext, string>> = {
  clients: 'With clients',
  team: 'In the team',
  practice: 'For the practice',
  beyond: 'Beyond work',
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
    context: 'Where it was, if you like',
    notSaid: 'Not said',
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

/** How a piece of unseen work was. */
interface HowItWas {
  readonly effort: number;
  readonly sharePercent: number;
  /** Left out or null where nobody said. */
  readonly context?: UnseenWorkContext | null;
}

/** "Quite a lot, half mine, in the team": how an entry was. */
export function unseenWorkInWords({ effort, sharePercent, context }: HowItWas): string {
  const how = `${EFFORTS[effort] ?? ''}, ${shareName(sharePercent).toLowerCase()} mine`;
  return context ? `${how}, ${inSentence(UNSEEN_WORK_CONTEXT_NAMES[context])}` : how;
}

/** "Keeping track, Tuesday 24 November. Quite a lot, half mine.": an entry by itself. */
export function unseenWorkEntry({
  kind,
  on,
  ...how
}: HowItWas & { readonly kind: UnseenWorkKind; readonly on: string }): string {
  return `${UNSEEN_WORK_NAMES[kind]}, ${dayWithName(on)}. ${unseenWorkInWords(how)}.`;
}
