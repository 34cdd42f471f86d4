import { smallNumber } from '../../small-number';
import { asSure } from './day-met';
import { TIE_PHRASES } from './tie-phrases';

/** Rhythms that have a name, by their days. */
export const RHYTHM_NAMES: Readonly<Record<number, string>> = {
  3: 'every three days',
  7: 'every week',
  14: 'every two weeks',
  21: 'every three weeks',
  28: 'every four weeks',
  30: 'once a month',
  42: 'every six weeks',
  60: 'every two months',
  90: 'every three months',
  120: 'every four months',
};

/** "every two weeks"; any other rhythm in days. */
export function rhythmWords(days: number): string {
  return RHYTHM_NAMES[days] ?? `every ${smallNumber(days)} days`;
}

/** "today", "yesterday", "9 days", "about 9 days"; what stands below a name. Null is not met yet. */
export function gapWords(days: number | null, isAbout = false): string {
  if (days === null) return TIE_PHRASES.notMetYet;
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : asSure(`${days} days`, isAbout);
}

/** "today", "yesterday", "9 days ago", "about 9 days ago". Null is not met yet. */
export function agoWords(days: number | null, isAbout = false): string {
  const gap = gapWords(days, isAbout);
  return days !== null && days > 1 ? `${gap} ago` : gap;
}

/** Which way a tie goes, as its person sees it. */
export const TILT_NAMES = { receive: 'I receive', give: 'I give more', both: 'both ways' };

/** Give-and-take of one contact, from having given most to having received most. */
export const GIVE_AND_TAKE_STEPS: readonly string[] = [
  'I gave much more',
  'I gave more',
  'Even',
  'I received more',
  'I received much more',
];

/** A tap from 0 to 4. */
export const TAP_STEPS: readonly string[] = [
  'Not at all',
  'A little',
  'Somewhat',
  'Quite a lot',
  'Very much',
];

const FULL = 'full';
const PARTS: readonly (readonly [number, string])[] = [
  [1, FULL],
  [0.75, 'three quarters'],
  [2 / 3, 'two thirds'],
  [0.5, 'half'],
  [1 / 3, 'a third'],
  [0.25, 'a quarter'],
  [1 / 6, 'a sixth'],
  [0.1, 'a tenth'],
];

/** Vitality, 0 to 1, as a part of full, the nearest that has a name: "a sixth". */
export function partWords(vitality: number): string {
  if (vitality < 0.06) return 'almost nothing';
  if (vitality > 0.98) return FULL;
  if (vitality > 0.88) return 'nearly full';
  return PARTS.reduce((best, next) =>
    Math.abs(next[0] - vitality) < Math.abs(best[0] - vitality) ? next : best,
  )[1];
}
