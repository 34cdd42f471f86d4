import { KIND_DEFAULTS } from '@understory/domain';
import { smallNumber } from '@understory/wording';

/** Below -this I give, above it I receive, between them it goes both ways. */
export const ONE_WAY = 0.25;

const NAMED_RHYTHMS: ReadonlyMap<number, string> = new Map([
  [3, 'every three days'],
  [7, 'every week'],
  [14, 'every two weeks'],
  [21, 'every three weeks'],
  [28, 'every four weeks'],
  [30, 'once a month'],
  [42, 'every six weeks'],
  [60, 'every two months'],
  [90, 'every three months'],
  [120, 'every four months'],
]);

/** Rhythms that are offered by name, shortest first; any other is a number of days. */
export const RHYTHMS: readonly number[] = [...NAMED_RHYTHMS.keys()];

/** Lengths that are offered; any other can be written. */
export const LENGTHS: readonly number[] = [15, 30, 45, 50, 60, 75, 90, 120];

/** "every two weeks" */
export function rhythmWords(days: number): string {
  return NAMED_RHYTHMS.get(days) ?? `every ${smallNumber(days)} days`;
}

/** "today", "yesterday", "9 days"; what stands below a name. */
export function gapWords(days: number | null): string {
  if (days === null) return 'not met yet';
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days`;
}

/** "today", "yesterday", "9 days ago". */
export function agoWords(days: number): string {
  return days > 1 ? `${gapWords(days)} ago` : gapWords(days);
}

/** Which way a tie goes, as its person sees it; empty while unrated. */
export function tiltWords(giveAndTake: number | null): string {
  if (giveAndTake === null) return '';
  if (giveAndTake > ONE_WAY) return 'I receive';
  return giveAndTake < -ONE_WAY ? 'I give more' : 'both ways';
}

/** Give-and-take of one contact, -2 to 2. */
export const GIVE_AND_TAKE = [
  { value: -2, label: 'I gave much more' },
  { value: -1, label: 'I gave more' },
  { value: 0, label: 'Even' },
  { value: 1, label: 'I received more' },
  { value: 2, label: 'I received much more' },
] as const;

/** A tap from 0 to 4. */
export const TAPS = [
  { value: 0, label: 'Not at all' },
  { value: 1, label: 'A little' },
  { value: 2, label: 'Somewhat' },
  { value: 3, label: 'Quite a lot' },
  { value: 4, label: 'Very much' },
] as const;

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1, 'full'],
  [0.75, 'three quarters'],
  [2 / 3, 'two thirds'],
  [0.5, 'half'],
  [1 / 3, 'a third'],
  [0.25, 'a quarter'],
  [1 / 6, 'a sixth'],
  [0.1, 'a tenth'],
];

/** Vitality as a part of full, the nearest that has a name: "a sixth". */
export function partWords(vitality: number): string {
  if (vitality < 0.06) return 'almost nothing';
  if (vitality > 0.98) return 'full';
  if (vitality > 0.88) return 'nearly full';
  return FRACTIONS.reduce((best, next) =>
    Math.abs(next[0] - vitality) < Math.abs(best[0] - vitality) ? next : best,
  )[1];
}

/** Whether give-and-take is meant to be even for ties of this kind. */
export function isMeantEven(balance: number): boolean {
  return Math.abs(balance) <= ONE_WAY;
}

/** What a kind starts from, as an agreement. */
export function startingAgreement(kind: keyof typeof KIND_DEFAULTS) {
  const { rhythmDays, minutes, balance } = KIND_DEFAULTS[kind];
  return { rhythmDays, minutes, balance, isFlexible: false };
}

/** A first letter as at the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
