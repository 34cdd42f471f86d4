import type { ImportKind } from '@understory/contracts';
import { GUESS_REASONS, TITLE_TEXTS } from '@understory/wording';
import type { ReadEvent } from '../reading';
import { type Guess, guessKind } from './guess-kind';

/** Events that are answered together: those of one title, or of one family of titles. */
export interface TitleGroup {
  /** Stands for the title, also in the next file. Holds the title itself: keep it on the device, hashed. */
  key: string;
  /** As shown: “Tues group”, or "Two initials, 50 min". */
  label: string;
  /** Distinct titles in it with how many events each has, most first. */
  titles: { key: string; title: string; count: number }[];
  /** Those that are not cancelled, by start. */
  events: ReadEvent[];
  /** Sum of their minutes. */
  minutes: number;
  /** Whole days instead of minutes. */
  isAllDay: boolean;
  guess: Guess;
  /** What it counts as: remembered, else guessed; null where neither is known. */
  kind: ImportKind | null;
  isRemembered: boolean;
}

/** Kinds remembered by key of a group or of one title. */
export type KindRules = ReadonlyMap<string, ImportKind>;

/** The order in which groups are shown: work first, then what carries it, then what stays out. */
const KIND_ORDER: readonly (ImportKind | null)[] = [
  ...(['client', 'group', 'supervision-received', 'peer', 'supervision-given'] as const),
  ...(['admin', 'leave', null, 'personal', 'ignore'] as const),
];

/** More than so many of one group on one day are a runaway rule; nothing is guessed of it. */
const MOST_A_DAY = 24;

/**
 * Gathers events by title, so that each distinct one is answered once. Cancelled events are left out.
 *
 * Two-initial titles of one length, and titles that begin with one word for clients, form a family; a title
 * that has a rule of its own is set apart from it. Whole days and events shown as free are apart from others
 * of the same title.
 *
 * @param rules What was answered before, by key.
 * @returns Sorted by kind, then most events first; empty without events.
 * @example groupByTitle(reading.events, new Map())[0]?.label // 'Two initials, 50 min'
 */
export function groupByTitle(events: readonly ReadEvent[], rules: KindRules): TitleGroup[] {
  const open = events.filter(({ status }) => status !== 'cancelled');
  const keyed = open.map((event) => placed(event, rules));
  const groups = [...Map.groupBy(keyed, ({ key }) => key).values()];
  return groups.map((members) => grouped(members, rules)).sort(byKind);
}

interface Placed {
  event: ReadEvent;
  guess: Guess;
  titleKey: string;
  key: string;
}

function placed(event: ReadEvent, rules: KindRules): Placed {
  const guess = guessKind(event.title, event);
  const shape = event.isAllDay ? 'whole-day ' : event.isTransparent ? 'free ' : '';
  const titleKey = `${shape}title:${event.title.toLocaleLowerCase('en')}`;
  const isApart = guess.family === '' || rules.has(titleKey);
  return { event, guess, titleKey, key: isApart ? titleKey : shape + guess.family };
}

function grouped(members: Placed[], rules: KindRules): TitleGroup {
  const [first] = members;
  if (!first) throw new RangeError('A group has at least one event');
  const { key, event } = first;
  const titles = [...Map.groupBy(members, ({ titleKey }) => titleKey)]
    .map(([titleKey, same]) => ({
      key: titleKey,
      title: same[0]?.event.title ?? '',
      count: same.length,
    }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const guess = isRunaway(members) ? unguessed(first.guess) : first.guess;
  const remembered = rules.get(key);
  const isFamily =
    key !== first.titleKey && (titles.length > 1 || !guess.family.startsWith('word:'));
  return {
    key,
    label: isFamily ? guess.familyLabel : titleLabel(event.title),
    titles,
    events: members.map((member) => member.event),
    minutes: members.reduce((sum, member) => sum + member.event.minutes, 0),
    isAllDay: event.isAllDay,
    guess,
    kind: remembered ?? guess.kind,
    isRemembered: remembered !== undefined,
  };
}

function isRunaway(members: Placed[]): boolean {
  const days = Map.groupBy(members, (member) => member.event.localDate);
  return [...days.values()].some(({ length }) => length > MOST_A_DAY);
}

function unguessed(guess: Guess): Guess {
  return { ...guess, kind: null, why: GUESS_REASONS.repeatsTooOften, isByWord: false };
}

function titleLabel(title: string): string {
  return title === '' ? TITLE_TEXTS.none : TITLE_TEXTS.one(title);
}

function byKind(a: TitleGroup, b: TitleGroup): number {
  const order = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
  return order || b.events.length - a.events.length || (a.key < b.key ? -1 : 1);
}
