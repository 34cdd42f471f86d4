import type { Entry, Layer } from './overlay-layer';
import { subjectOf } from './waiting';

/** Where a kind of entry stands in an answer about days, or about all check-ins. */
const PLACES: Readonly<Record<string, string>> = {
  sessions: 'sessions',
  contacts: 'contacts',
  'other-time': 'otherTime',
  'check-ins': 'checkIns',
};

/** What was logged, on its day and in its order. */
export const entry: Layer = (answer, { write, row: written }) => {
  const [kind = '', id] = write.path.split('/');
  const place = PLACES[kind];
  const entries = place ? (answer[place] as readonly Entry[] | undefined) : undefined;
  if (!place || !entries || subjectOf(write.path) !== write.path) return answer;
  const row = inItsWeek(written, entries);
  const others = entries.filter((each) => each['id'] !== id && !isOfItsWeek(each, row));
  const stands = row && isWithin(answer, String(row['localDate'])) ? [row] : [];
  return { ...answer, [place]: [...others, ...stands].sort((a, b) => startOf(a) - startOf(b)) };
};

/** The week of a check-in stays the one it was given for, whichever day weeks begin on since. */
function inItsWeek(row: Entry | null, entries: readonly Entry[]): Entry | null {
  const before = entries.find((each) => each['id'] === row?.['id'] && each['on'] === row?.['on']);
  return row && before?.['weekFrom'] ? { ...row, weekFrom: before['weekFrom'] } : row;
}

/** A week holds one check-in, also where two devices began it. */
function isOfItsWeek(each: Entry, row: Entry | null): boolean {
  return each['weekFrom'] !== undefined && each['weekFrom'] === row?.['weekFrom'];
}

function isWithin({ date, days, checkIns }: Entry, on: string): boolean {
  if (checkIns !== undefined) return true;
  if (date !== undefined) return date === on;
  return Array.isArray(days) && days.some((day: Entry) => day['on'] === on);
}

function startOf({ startsAt, on }: Entry): number {
  return Date.parse(String(startsAt ?? on));
}
