import type { RemovedEntry } from '@understory/contracts';
import { KIND_NAMES } from '../../names';
import { SESSION_KIND_NAMES } from '../../session-names';
import { contentInWords, entryName, momentInWords } from '../outbox/write-in-words';
import { seriesName } from '../series/series-sentences';

/** What was removed lately, on whichever device; `entry` is its name. */
export const REMOVED_TEXTS = {
  heading: 'Removed',
  relief: (days: number) => `Kept for ${days} days, whichever device you removed it on.`,
  none: (days: number) => `Nothing was removed in the last ${days} days.`,
  /** All of it was removed here, and can be taken back among the last changes. */
  above: 'What was removed lately stands above, among what can be taken back.',
  reading: 'Reading what was removed…',
  putBack: 'Put back',
  putBackOf: (entry: string) => `Put back: ${entry}`,
  isBack: (entry: string) => `Put back: ${entry}`,
  removedAt: (instant: string, timeZone: string) => `Removed ${momentInWords(instant, timeZone)}`,
  /** Why one was not put back. */
  standsAgain: {
    title: 'Something stands there by now',
    detail:
      'It was put back or said anew since, so nothing was written over it. Change it where it stands.',
  },
};

/**
 * What was removed: its name, as "Session, K-14", and what it said, in few words.
 *
 * @param about The code of its case or the alias of its connection; null where it names none.
 */
export function removedInWords(
  entry: RemovedEntry,
  about: string | null,
): { readonly name: string; readonly details: string } {
  const name = entryName(entry.kind);
  return { name: about === null ? name : `${name}, ${about}`, details: detailsOf(entry) };
}

function detailsOf(entry: RemovedEntry): string {
  if (entry.kind === 'series') return seriesName(entry.body);
  if (entry.kind === 'cases') return SESSION_KIND_NAMES[entry.body.kind];
  if (entry.kind === 'connections') return KIND_NAMES[entry.body.kind];
  return contentInWords(entry.kind, entry.body);
}
