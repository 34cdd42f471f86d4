import type { OwnCalendar } from './as-it-will-stand';
import type { Write } from './waiting';

export type Entry = Readonly<Record<string, unknown>>;

/** A write with the row that it will leave; null for a DELETE. */
export interface Standing {
  readonly write: Write;
  readonly row: Entry | null;
}

/** What is laid on an answer besides what waits. */
export interface Laid extends OwnCalendar {
  /** Of the answer, below `api/`, without its query. */
  readonly path: string;
}

/** Lays one thing that waits over an answer; the same answer where it does not speak of that. */
export type Layer = (answer: Entry, one: Standing, laid: Laid) => Entry;
