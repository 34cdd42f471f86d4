import type { ImportBatch, ImportRow } from '@understory/contracts';
import {
  longestRun,
  type SessionOutcome,
  sessionUnits,
  type WeighedSession,
} from '@understory/domain';
import fc from 'fast-check';
import type { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import {
  aBatch,
  anEvent,
  aSession,
  connect,
  hashOf,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

let app: TestApp;
let ines: SignedIn;
let supervision: string;
/** Sees the tables as they are. */
let admin: Client;

beforeAll(async () => {
  app = await startApp();
  admin = await app.admin();
  ines = await foundPractice(app);
  setClock(app, NOON);
  supervision = await connect(ines);
});
afterAll(() => app?.close());

const TABLES = [
  'session',
  'contact',
  'other_time',
  'leave_span',
  'work_day',
  'import_change',
  'import_batch',
];

const OUTCOMES: SessionOutcome[] = ['held', 'no-show', 'late-cancel', 'planned', 'cancelled'];
const DAYS = ['2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27'];

/** What one file says of one event. */
const occurrence = fc.record({
  event: fc.constantFrom<string>('a', 'b', 'c'),
  day: fc.constantFrom(...DAYS),
  minutes: fc.constantFrom<number>(25, 50, 80),
  outcome: fc.constantFrom(...OUTCOMES),
  as: fc.constantFrom('client', 'group', 'supervision-received', 'admin', 'leave'),
});
type Occurrence = typeof occurrence extends fc.Arbitrary<infer T> ? T : never;
const file = fc.uniqueArray(occurrence, { selector: ({ event }) => event, minLength: 1 });

/** One thing that a person does; numbers pick among what there is. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('import' as const), file }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), pick: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('edit' as const), pick: fc.nat(9), to: occurrence }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), pick: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('log' as const), to: occurrence }) },
);

it('keeps day totals equal to those rebuilt, whatever is logged, edited, deleted, brought in and undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      await forgetAll();
      const batches: ImportBatch[] = [];
      for (const next of steps) {
        if (next.do === 'import') batches.push(await bringIn(next.file));
        if (next.do === 'undo') await undo(batches[next.pick % (batches.length || 1)]);
        if (next.do === 'log') await log(newId(), next.to);
        if (next.do === 'edit') await edit(next.pick, next.to);
        if (next.do === 'delete') await remove(next.pick);
        const { kept, rebuilt } = await dayTotals();
        expect(kept).toEqual(rebuilt);
      }
    }),
    { numRuns: 25 },
  );
});

/** What an event is by a simple reckoning: a line of what batches said of it, of which the last holds. */
type Lines = Map<string, { batchId: string; said: Occurrence }[]>;

it('holds what the last batch that stands said of each event, in whatever order batches are undone', async () => {
  const files = fc.array(file, { minLength: 1, maxLength: 5 });
  const picks = fc.array(fc.nat(99), { minLength: 10, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(files, files, picks, async (first, then, order) => {
      await forgetAll();
      const lines: Lines = new Map();
      const standing: ImportBatch[] = [];
      const bringAll = async (all: Occurrence[][]) => {
        for (const said of all) {
          const batch = await bringIn(said);
          standing.push(batch);
          expect(batch).toMatchObject(countIn(lines, batch.id, said));
          expect(await eventsOf()).toEqual(lastOf(lines));
        }
      };
      const undoOne = async (pick = 0) => {
        const [batch] = standing.splice(pick % standing.length, 1);
        await undo(batch);
        takeOut(lines, batch?.id);
        expect(await eventsOf()).toEqual(lastOf(lines));
      };
      await bringAll(first);
      await undoOne(order[0]);
      await bringAll(then);
      for (const pick of order) if (standing.length > 0) await undoOne(pick);
      expect((await dayTotals()).kept).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('goes without a trace when the space of a person is erased', async () => {
  await forgetAll();
  const as = ['client', 'supervision-received', 'admin', 'leave'] as const;
  const said = { day: '2026-02-24' as const, minutes: 50, outcome: 'held' as const };
  await bringIn(as.map((kind) => ({ ...said, event: kind, as: kind })));
  await bringIn([{ ...said, event: 'client', minutes: 25, as: 'client' }]);
  expect((await eventsOf()).length).toBe(4);
  await admin.query('BEGIN');
  await admin.query('DELETE FROM space WHERE space_id = $1', [ines.personId]);
  for (const table of [...TABLES, 'connection', 'connection_agreement']) {
    expect((await admin.query(`SELECT FROM ${table}`)).rowCount).toBe(0);
  }
  await admin.query('ROLLBACK');
});

function takeOut(lines: Lines, batchId: string | undefined): void {
  for (const [event, line] of lines) {
    const rest = line.filter((entry) => entry.batchId !== batchId);
    lines.set(event, rest);
  }
}

function countIn(lines: Lines, batchId: string, said: Occurrence[]) {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (const next of said) {
    const line = lines.get(next.event) ?? [];
    const last = line.at(-1);
    const isSame = last && JSON.stringify(kept(last.said)) === JSON.stringify(kept(next));
    if (isSame) {
      counts.unchanged++;
      continue;
    }
    counts[last ? 'changed' : 'added']++;
    lines.set(next.event, [...line, { batchId, said: next }]);
  }
  return counts;
}

function lastOf(lines: Lines): KeptEvent[] {
  return [...lines.values()]
    .flatMap((line) => line.slice(-1))
    .map(({ said }) => kept(said))
    .sort(byHash);
}

function rowOf({ event, day, minutes, outcome, as }: Occurrence): ImportRow {
  const startsAt = `${day}T10:00:00.000Z`;
  const timed = { hash: hashOf(event), startsAt, zone: 'Europe/London', minutes };
  switch (as) {
    case 'client':
    case 'group':
      return anEvent(event, { startsAt, minutes, kind: as, outcome });
    case 'supervision-received':
      return { ...timed, kind: as, connectionId: supervision, isHeld: outcome === 'held' };
    case 'admin':
      return { ...timed, kind: as };
    case 'leave':
      return { hash: hashOf(event), kind: as, from: day, to: '2026-02-28' };
  }
}

async function bringIn(said: Occurrence[]): Promise<ImportBatch> {
  const batch = aBatch(said.map(rowOf));
  return (await workOf(ines).putImport(newId(), batch).expect(200)).body;
}

async function undo(batch: ImportBatch | undefined): Promise<void> {
  if (batch) await workOf(ines).deleteImport(batch.id).expect(200);
}

async function log(id: string, { day, minutes, outcome }: Occurrence, version = 0): Promise<void> {
  const session = aSession({ startsAt: `${day}T11:00:00.000Z`, minutes, outcome, version });
  await workOf(ines)
    .putSession(id, { ...session, acuity: 'acute', isFirst: true })
    .expect(200);
}

async function edit(pick: number, to: Occurrence): Promise<void> {
  const sessions = await sessionRows();
  const session = sessions[pick % (sessions.length || 1)];
  if (session) await log(session.id, to, session.version);
}

async function remove(pick: number): Promise<void> {
  const sessions = await sessionRows();
  const session = sessions[pick % (sessions.length || 1)];
  if (session) await workOf(ines).deleteSession(session.id).expect(204);
}

async function forgetAll(): Promise<void> {
  await admin.query(TABLES.map((table) => `DELETE FROM ${table}`).join(';'));
}

type SessionRow = WeighedSession & { id: string; version: number; on: string; from: number };

async function sessionRows(): Promise<SessionRow[]> {
  const { rows } = await admin.query<SessionRow>(
    `SELECT id, version, local_date::text AS on, minutes, kind, acuity, outcome,
       is_first AS "isFirst", is_trauma_focused AS "isTraumaFocused",
       is_risk_event AS "isRiskEvent", extract(epoch FROM starts_at)::float8 / 60 AS from
     FROM session WHERE deleted_at IS NULL ORDER BY id`,
  );
  return rows;
}

/** Totals by day as they are kept, and as they come out of the sessions alone. */
async function dayTotals() {
  const { rows: kept } = await admin.query(
    `SELECT local_date::text AS on, sessions, minutes, units::float8 AS units,
       longest_run AS run
     FROM work_day
     WHERE sessions <> 0 OR minutes <> 0 OR units <> 0 ORDER BY local_date`,
  );
  const days = Map.groupBy(await sessionRows(), (session) => session.on);
  const rebuilt = [...days].map(([on, sessions]) => {
    const held = sessions.filter((session) => session.outcome === 'held');
    const minutes = held.reduce((sum, session) => sum + session.minutes, 0);
    const units = sessions.reduce((sum, session) => sum + sessionUnits(session), 0);
    const run = longestRun(held.map((row) => ({ ...row, to: row.from + row.minutes })));
    return { on, sessions: held.length, minutes, units: Math.round(units * 10_000) / 10_000, run };
  });
  return {
    kept,
    rebuilt: rebuilt
      .filter((day) => day.sessions > 0 || day.units > 0)
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
  };
}

interface KeptEvent {
  hash: string;
  as: string;
  on: string;
  minutes: number | null;
  outcome: string | null;
}

/** What the space holds of calendars. */
async function eventsOf(): Promise<KeptEvent[]> {
  const { rows } = await admin.query<KeptEvent>(
    `SELECT source_hash AS hash, kind AS as, local_date::text AS on, minutes, outcome
     FROM session WHERE deleted_at IS NULL
     UNION ALL SELECT source_hash, 'supervision-received', local_date::text, minutes,
       CASE WHEN is_held THEN 'held' END FROM contact WHERE deleted_at IS NULL
     UNION ALL SELECT source_hash, kind, local_date::text, minutes, NULL FROM other_time
     UNION ALL SELECT source_hash, 'leave', first_day::text, NULL, NULL FROM leave_span`,
  );
  return rows.sort(byHash);
}

/** An occurrence as `eventsOf` shows it. */
function kept({ event, day: on, minutes, outcome, as }: Occurrence): KeptEvent {
  const hash = hashOf(event);
  switch (as) {
    case 'client':
      return { hash, as: 'individual', on, minutes, outcome };
    case 'group':
      return { hash, as, on, minutes, outcome };
    case 'supervision-received':
      return { hash, as, on, minutes, outcome: outcome === 'held' ? 'held' : null };
    case 'admin':
      return { hash, as, on, minutes, outcome: null };
    case 'leave':
      return { hash, as, on, minutes: null, outcome: null };
  }
}

function byHash(a: KeptEvent, b: KeptEvent): number {
  return a.hash < b.hash ? -1 : 1;
}
