import type { StandingWarning } from './standing-warning';

/** Whether one comes before another where only some can be told: the model's order. */
export const TELLING_ORDER = [
  'W15',
  'W4',
  'W3',
  'W2',
  'W1',
  'W11',
  'W9',
  'W13',
  'W14',
  'W6',
  'W17',
  'W8',
  'W12',
  'W10',
  'W5',
  'W7',
] as const;

/**
 * What is told first of all and counts for no week: a subscale of the inventory so high that help comes first.
 *
 * @param warning Any standing warning.
 * @returns True for W14 from 75 on, false for every other.
 * @example comesFirst(w4) // false
 */
export function comesFirst(warning: StandingWarning): boolean {
  return warning.code === 'W14' && warning.facts.isHelpFirst;
}

/** What of a warning decides when it is told. */
interface Tellable {
  readonly code: string;
  readonly subject: string;
  readonly raisedOn: number;
  readonly comesFirst: boolean;
}

/**
 * Compares two warnings by which is told first.
 *
 * @param a Any warning.
 * @param b Any other.
 * @returns Below 0 where `a` comes first: help, then the order of the model, then the longest standing, then by subject.
 * @example [w9, w4].sort(byTelling) // w4, w9
 */
export function byTelling(a: Tellable, b: Tellable): number {
  if (a.comesFirst !== b.comesFirst) return a.comesFirst ? -1 : 1;
  const order = rank(a.code) - rank(b.code) || a.raisedOn - b.raisedOn;
  return order || Number(a.subject > b.subject) - Number(a.subject < b.subject);
}

function rank(code: string): number {
  return TELLING_ORDER.findIndex((one) => one === code);
}
