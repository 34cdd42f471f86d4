import { subjectOf, type Write } from './waiting';

type Entry = Readonly<Record<string, unknown>>;

/** A write with the row that it will leave; null for a DELETE. */
export interface Standing {
  readonly write: Write;
  readonly row: Entry | null;
}

/** Where a kind of entry stands in an answer. */
const PLACES: Readonly<Record<string, string>> = {
  sessions: 'sessions',
  contacts: 'contacts',
  'other-time': 'otherTime',
  'check-ins': 'checkIns',
};

/**
 * An answer about some days, or about all check-ins, with what still waits to be sent laid over it, so that a page shows what its person did. Totals stay
 * what the server last said.
 *
 * @param answer Of `GET today`, `GET log` or `GET check-ins`.
 */
export function laidOver(answer: unknown, waiting: readonly Standing[]): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  return waiting.reduce<Entry>((laid, one) => withOne(laid, one), answer as Entry);
}

function withOne(answer: Entry, { write, row }: Standing): Entry {
  const [kind = '', id, part] = write.path.split('/');
  const place = PLACES[kind];
  const entries = place ? (answer[place] as readonly Entry[] | undefined) : undefined;
  if (!place || !entries || part || subjectOf(write.path) !== write.path) return answer;
  const others = entries.filter((entry) => entry['id'] !== id);
  const stands = row && isWithin(answer, String(row['localDate'])) ? [row] : [];
  const laid = [...others, ...stands].sort((a, b) => startOf(a) - startOf(b));
  return { ...answer, [place]: laid };
}

function isWithin({ date, days, checkIns }: Entry, on: string): boolean {
  if (checkIns !== undefined) return true;
  if (date !== undefined) return date === on;
  return Array.isArray(days) && days.some((day: Entry) => day['on'] === on);
}

function startOf({ startsAt, on }: Entry): number {
  return Date.parse(String(startsAt ?? on));
}
