import type { SessionOutcome } from '@understory/domain';
import { capital } from '../../capital';
import { whole } from '../../decimal';
import { plural } from '../../plural';
import { sessionCount } from '../../session-count';
import { OUTCOME_NAMES } from '../../session-names';
import { smallNumber } from '../../small-number';
import { markedAs } from '../today/session-words';

/**
 * What was just done: "K-14 of 19 November marked as held", "Three sessions marked as held".
 *
 * @param one What the one is called, where it was only one; empty where that is not known.
 */
export function manyMarked(count: number, outcome: SessionOutcome, one = ''): string {
  if (count === 1 && !one) return markedAs(outcome);
  const what = count === 1 ? one : sessionCount(count);
  return `${what} marked as ${OUTCOME_NAMES[outcome].toLowerCase()}`;
}

/**
 * Why some of many were not written, and that the rest are.
 *
 * @param first Why the first of them was not; it stands alone where there was only one.
 */
export function someNotWritten(
  failed: number,
  all: number,
  first: { readonly title: string; readonly detail: string },
): { title: string; detail: string } {
  if (all === 1) return { title: first.title, detail: first.detail };
  const rest = failed === all ? '' : 'The others are. ';
  return {
    title: `${someOf(failed, all)} could not be written`,
    detail: `${rest}${first.title}. ${first.detail}`,
  };
}

/** "Two of three sessions could not be taken back". */
export function someNotTakenBack(failed: number, all: number): string {
  return `${someOf(failed, all)} could not be taken back`;
}

/** How far many are: "14 of 51". */
export function settledSoFar(settled: number, all: number): string {
  return `${whole(settled)} of ${whole(all)}`;
}

function someOf(some: number, all: number): string {
  if (some === all) return sessionCount(all);
  return `${capital(smallNumber(some))} of ${plural(all, 'session', 'sessions')}`;
}
