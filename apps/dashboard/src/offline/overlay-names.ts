import type { Entry } from './overlay-layer';

/** Something that rows name by its id. */
interface Named {
  readonly id: string;
  /** Of a case. */
  readonly code?: string;
  /** Of a connection. */
  readonly alias?: string;
}

/** Whatever lists this tab has read, of what rows may name. */
export interface NamesRead {
  readonly cases: readonly Named[];
  readonly connections: readonly Named[];
}

/** Where an answer says what its rows name: the rows, their field, and the place of the names. */
const NAMED_IN = [
  ['sessions', 'caseId', 'cases'],
  ['contacts', 'connectionId', 'connections'],
] as const;

/** An answer about days whose names hold all that its rows name, as far as this tab has read of them: what was laid over it may name others. */
export function withNames(answer: unknown, read: NamesRead): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  return NAMED_IN.reduce<Entry>((named, [rows, field, place]) => {
    const [all, names] = [named[rows], named[place]] as (readonly Entry[] | undefined)[];
    if (!all || !names) return named;
    const known = new Set(names.map(({ id }) => id));
    const missing = new Set(all.map((row) => row[field]).filter((id) => id && !known.has(id)));
    const found = read[place].filter(({ id }) => missing.has(id));
    return found.length === 0 ? named : { ...named, [place]: [...names, ...found] };
  }, answer as Entry);
}
