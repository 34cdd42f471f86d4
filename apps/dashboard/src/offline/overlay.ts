import type { OwnCalendar } from './as-it-will-stand';
import { agreed, capacity } from './overlay-agreements';
import { caseNames, listedCase } from './overlay-cases';
import {
  contactOfTie,
  disconnectionOfTie,
  listedConnection,
  tieNames,
  tieOfPage,
  ties,
} from './overlay-connections';
import { entry } from './overlay-entries';
import type { Entry, Layer, Standing } from './overlay-layer';
import { expected, listedSeries } from './overlay-series';

const DAYS: readonly Layer[] = [entry, caseNames, tieNames, ties, capacity, expected];

/** Answers that speak of what can wait, by their path. */
const LAYERS: readonly (readonly [RegExp, readonly Layer[]])[] = [
  [/^(today|log|log\/unconfirmed)$/, DAYS],
  [/^check-ins$/, [entry]],
  [/^cases$/, [listedCase]],
  [/^(cases\/[^/]+\/)?series$/, [listedSeries]],
  [/^connections$/, [listedConnection]],
  [/^connections\/[^/]+$/, [tieOfPage, contactOfTie]],
  [/^connections\/[^/]+\/disconnections$/, [disconnectionOfTie]],
  [/^ecosystem$/, [ties]],
  [/^agreements$/, [agreed]],
];

/** Below `api/`, without its query. */
export function pathOf(url: string): string {
  return url.replace(/^api\//, '').replace(/\?.*$/, '');
}

/** Whether something that waits can be laid over what is read there. */
export function canBeLaidOver(url: string): boolean {
  return layersOf(pathOf(url)) !== null;
}

/**
 * An answer with what still waits to be sent laid over it, so that a page shows what its person did. Totals stay what the server
 * last said.
 *
 * @param url Of the answer, as in `api/log?from=…`.
 */
export function laidOver(
  url: string,
  answer: unknown,
  waiting: readonly Standing[],
  calendar: OwnCalendar,
): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  const laid = { ...calendar, path: pathOf(url) };
  const layers = layersOf(laid.path) ?? [];
  return waiting.reduce<Entry>(
    (over, one) => layers.reduce((under, layer) => layer(under, one, laid), over),
    answer as Entry,
  );
}

function layersOf(path: string): readonly Layer[] | null {
  return LAYERS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
