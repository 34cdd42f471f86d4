import type { SpaceDatabase } from '../database/space-scope';
import { countingIn, COUNT_OFF_SESSIONS, KEEP_LONGEST_RUNS } from '../sessions/work-day.queries';
import type { RowChanges } from './import-plan';
import { type KeptRow, SHELF_NAMES } from './imported-row';
import { textList } from './binary-lists';
import { KNOWN_EVENTS, SHELVES } from './shelves';

const PUT_SESSIONS = countingIn(SHELVES.session.put);

/** Finds and locks those events of a batch that the space holds already. */
export async function findKnown(
  db: SpaceDatabase,
  { hashes, batchId }: { hashes: readonly string[]; batchId: string },
): Promise<KeptRow[]> {
  const known = await db.rows<{ hash: string }>(KNOWN_EVENTS, [db.spaceId, textList(hashes)]);
  if (known.length === 0) return [];
  return findRows(db, { hashes: known.map(({ hash }) => hash), batchId });
}

/** Finds and locks events by their hashes, or by the batch that brought them. */
export async function findRows(
  db: SpaceDatabase,
  { hashes, batchId }: { hashes: readonly string[]; batchId: string },
): Promise<KeptRow[]> {
  const found = await Promise.all(
    SHELF_NAMES.map((name) => db.rows<KeptRow>(SHELVES[name].find, [db.spaceId, hashes, batchId])),
  );
  return found.flat().map(withUtcStart);
}

/** Writes what a plan decided, and keeps the day totals in step. */
export async function applyRows(
  db: SpaceDatabase,
  { put, removed }: RowChanges,
  loggedAt: string,
): Promise<void> {
  const { spaceId } = db;
  const touched: Promise<Touched[]>[] = [];
  const statements: Promise<unknown>[] = [];
  const stood = sessionIds([...put.filter(({ version }) => version > 1), ...removed]);
  if (stood.length > 0) touched.push(db.rows<Touched>(COUNT_OFF_SESSIONS, [spaceId, stood]));
  for (const name of SHELF_NAMES) {
    const ids = idsOn(name, removed);
    if (ids.length > 0) statements.push(db.rows(SHELVES[name].remove, [spaceId, ids]));
  }
  for (const name of SHELF_NAMES) {
    const rows = put.filter((row) => row.shelf === name);
    if (rows.length === 0) continue;
    const { put: sql, putParams } = SHELVES[name];
    const params = putParams(spaceId, rows, loggedAt);
    if (name === 'session') touched.push(db.rows<Touched>(PUT_SESSIONS, params));
    else statements.push(db.rows(sql, params));
  }
  const [days] = await Promise.all([Promise.all(touched), ...statements]);
  const dates = new Set(days.flat().map(({ localDate }) => localDate));
  if (dates.size > 0) await db.rows(KEEP_LONGEST_RUNS, [spaceId, [...dates]]);
}

/** A day whose totals a statement wrote. */
interface Touched {
  localDate: string;
}

/** Says that events were brought by another batch. */
export async function handOnRows(db: SpaceDatabase, rows: readonly KeptRow[]): Promise<void> {
  await Promise.all(
    SHELF_NAMES.map((name) => {
      const handed = rows.filter((row) => row.shelf === name);
      const batches = handed.map((row) => row.batchId);
      return handed.length === 0
        ? []
        : db.rows(SHELVES[name].handOn, [db.spaceId, handed.map((row) => row.id), batches]);
    }),
  );
}

function sessionIds(rows: readonly KeptRow[]): string[] {
  return idsOn('session', rows);
}

function idsOn(name: KeptRow['shelf'], rows: readonly KeptRow[]): string[] {
  return rows.filter((row) => row.shelf === name).map((row) => row.id);
}

/** PostgreSQL writes an instant within JSON with an offset. */
function withUtcStart(row: KeptRow): KeptRow {
  if (row.shelf === 'leave_span') return row;
  const startsAt = new Date(row.content.startsAt).toISOString();
  return { ...row, content: { ...row.content, startsAt } } as KeptRow;
}
