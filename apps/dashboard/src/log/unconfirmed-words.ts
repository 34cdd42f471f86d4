import type { Problem } from '@understory/contracts';
import type { SessionOutcome } from '@understory/domain';
import {
  OUTCOME_NAMES,
  capital,
  markedAs,
  plainDate,
  plural,
  smallNumber,
} from '@understory/wording';

/** "Three unconfirmed", "All confirmed". */
export function unconfirmedHeading(count: number): string {
  return count === 0 ? 'All confirmed' : `${capital(smallNumber(count))} unconfirmed`;
}

/** One of them by name and day, as it stands in the list of changes: "K-14 of 19 November". */
export function oneOfADay(title: string, on: string): string {
  return `${title} of ${plainDate(on)}`;
}

/**
 * What was just done: "K-14 of 19 November marked as held", "Three sessions marked as held".
 *
 * @param one What the one is called, where it was only one; empty where that is not known.
 */
export function manyMarked(count: number, outcome: SessionOutcome, one = ''): string {
  if (count === 1 && one) return `${one} marked as ${OUTCOME_NAMES[outcome].toLowerCase()}`;
  if (count === 1) return markedAs(outcome);
  const name = OUTCOME_NAMES[outcome].toLowerCase();
  return `${capital(plural(count, 'session', 'sessions'))} marked as ${name}`;
}

/** Why some of many were not written, and that the rest are. */
export function someFailed(failed: number, all: number, first: Problem): Problem {
  if (all === 1) return first;
  const title = `${capital(plural(failed, 'session', 'sessions'))} of ${all} could not be written`;
  const rest = failed === all ? '' : 'The others are. ';
  return { ...first, title, detail: `${rest}${first.title}. ${first.detail}` };
}

export function settledSoFar(settled: number, all: number): string {
  return `${settled} of ${all}`;
}
