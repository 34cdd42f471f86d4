import { checkInPaths, inventoryPaths } from '@understory/contracts';
import type { MadeUpMember } from '@understory/simulation';
import type { Client } from 'pg';
import type { Test as Request } from 'supertest';
import { keepDiary } from '../../test/support/diary';
import type { SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aBatch,
  aConnection,
  aContact,
  anEvent,
  aSession,
  connect,
  daysAfter,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';
import { SpaceScope } from '../database/space-scope';
import { EvaluationJobs } from '../warnings/evaluation-jobs';
import { readEcosystemLog, readEcosystemToday } from './ecosystem-log';
import { KEPT_STATE } from './kept-state.queries';

const TODAY = '2026-03-04';
/** Kept, and not yet forgotten. */
const OLD = '2026-02-10';
const OLD_AT = `${OLD}T18:00:00.000Z`;

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
let admin: Client;
/** What Marie logged. */
let diary: MadeUpMember;

beforeAll(async () => {
  admin = await app.admin();
  setClock(app, NOON);
  diary = await keepDiary(app, marie);
});
beforeEach(() => setClock(app, NOON));

const evaluate = ({ personId }: SignedIn) =>
  app.nest.get(EvaluationJobs, { strict: false }).evaluate(personId);

/** The day of which something is kept for her, if anything is. */
async function keptDay({ personId } = marie): Promise<string | undefined> {
  const { rows } = await admin.query(
    'SELECT as_of::text AS day FROM ecosystem_state WHERE space_id = $1 AND state IS NOT NULL',
    [personId],
  );
  return rows[0]?.day;
}

async function keptState(): Promise<string> {
  const { rows } = await admin.query(
    'SELECT state::text AS state FROM ecosystem_state WHERE space_id = $1',
    [marie.personId],
  );
  return rows[0].state;
}

/** All pages that rest on her ecosystem, to the letter. */
async function pages({ http } = marie): Promise<string[]> {
  const answers = ['today', 'ecosystem', 'warnings/past'].map((page) => http.get(`/api/${page}`));
  return (await Promise.all(answers)).map(({ text, status }) => `${status} ${text}`);
}

/** The same with nothing kept. */
async function rebuiltPages(): Promise<string[]> {
  const { rows } = await admin.query(
    'DELETE FROM ecosystem_state RETURNING space_id, as_of::text, claim, state::text, kept_at',
  );
  const rebuilt = await pages();
  for (const row of rows) {
    const values = [row.space_id, row.as_of, row.claim, row.state, row.kept_at];
    await admin.query('INSERT INTO ecosystem_state VALUES ($1, $2, $3, $4, $5)', values);
  }
  return rebuilt;
}

const work = () => workOf(marie);
const old = <Row extends { localDate: string }>(rows: readonly Row[], nth = 0): Row => {
  const row = rows.filter(({ localDate }) => localDate > '2026-02-01' && localDate < OLD)[nth];
  if (!row) throw new Error('The diary is too short.');
  return row;
};
const put = (path: string, body: object) => marie.http.put(`/api/${path}`).send(body);
const anUnseen = (on: string) => ({
  ...{ on, kind: 'handling-conflict', effort: 3, sharePercent: 75, version: 0 },
});
const aCheckIn = (on: string) => ({
  ...{ on, isSkipped: false, energy: 1, withheld: 3, alone: 3, demands: 4, tooMuch: 4 },
  ...{ note: null, version: 0 },
});
const ACTING = { surface: 4, deep: null, hasFeltResponsible: true, version: 0 };
const AGREED = { rhythmDays: 30, minutes: 45, balance: 0, isFlexible: false };
const tie = () => {
  const found = diary.connections.find(({ isActive }) => isActive);
  if (!found) throw new Error('The diary has no tie.');
  return found;
};
const saveTie = (changes: object) => {
  const { alias, kind, agreement, lastMetOn, isEvaluative } = tie();
  const said = { alias, kind, agreement, lastMetOn, isEvaluative, isActive: true, version: 1 };
  return work().putConnection(tie().id, { ...said, ...changes });
};
const held = () => diary.sessions.filter(({ outcome }) => outcome === 'held');
let batch: string;

type Edit = [name: string, fate: 'stays' | 'goes' | 'is kept anew', edit: () => Promise<unknown>];

const status = async (request: Request, wanted: number) => request.expect(wanted);

const EDITS: Edit[] = [
  ['logging a session of today', 'stays', () => logSession(marie)],
  [
    'rating it',
    'stays',
    async () => {
      const { id } = await logSession(marie, { startsAt: '2026-03-03T10:00:00.000Z' });
      await status(work().putActing(id, ACTING), 200);
    },
  ],
  [
    'logging a contact of today',
    'stays',
    () => status(work().putContact(newId(), aContact(tie().id, { startsAt: NOON })), 200),
  ],
  [
    'unseen work of today',
    'stays',
    () => status(work().putUnseenWork(newId(), anUnseen(TODAY)), 200),
  ],
  [
    'a check-in of today',
    'stays',
    () => status(put(checkInPaths.one(newId()), aCheckIn(TODAY)), 200),
  ],
  [
    'deleting a session of today',
    'stays',
    async () => {
      const { id } = await logSession(marie, { startsAt: '2026-03-04T07:00:00.000Z' });
      await status(work().deleteSession(id), 204);
    },
  ],
  [
    'other minutes of an old session',
    'goes',
    async () => {
      const { id, startsAt } = old(held());
      const longer = aSession({ startsAt, minutes: 240, version: 1 });
      await status(work().putSession(id, longer), 200);
    },
  ],
  [
    'moving an old session to today',
    'goes',
    async () => {
      const { id } = old(held(), 1);
      await status(work().putSession(id, aSession({ version: 1 })), 200);
    },
  ],
  ['deleting an old session', 'goes', () => status(work().deleteSession(old(held(), 2).id), 204)],
  ['rating an old session', 'goes', () => status(work().putActing(old(held(), 3).id, ACTING), 200)],
  [
    'logging a contact late',
    'goes',
    () => status(work().putContact(newId(), aContact(tie().id, { startsAt: OLD_AT })), 200),
  ],
  [
    'moving an old contact to today',
    'goes',
    async () => {
      const { id, connectionId } = old(diary.contacts);
      const moved = aContact(connectionId, { startsAt: NOON, version: 1 });
      await status(work().putContact(id, moved), 200);
    },
  ],
  [
    'deleting an old contact',
    'goes',
    () => status(work().deleteContact(old(diary.contacts, 1).id), 204),
  ],
  ['old unseen work', 'goes', () => status(work().putUnseenWork(newId(), anUnseen(OLD)), 200)],
  [
    'moving old unseen work to today',
    'goes',
    async () => {
      const { id } = diary.unseenWork.findLast(({ on }) => on < OLD) ?? { id: '' };
      await status(work().putUnseenWork(id, { ...anUnseen(TODAY), version: 1 }), 200);
    },
  ],
  [
    'an old check-in, changed',
    'goes',
    async () => {
      const { id, on } = diary.checkIns.findLast(({ on, isSkipped }) => on < OLD && !isSkipped) ?? {
        id: '',
        on: '',
      };
      await status(put(checkInPaths.one(id), { ...aCheckIn(on), version: 1 }), 200);
    },
  ],
  [
    'an old inventory, changed',
    'goes',
    async () => {
      const { id, on } = diary.inventories.findLast((one) => one.on < OLD) ?? { id: '', on: '' };
      const answers = { W1: 100, W2: 100, W3: 100, W4: 100 };
      await status(put(inventoryPaths.one(id), { on, answers, isFinished: true, version: 1 }), 200);
    },
  ],
  [
    'bringing an old calendar',
    'goes',
    async () => {
      batch = newId();
      const rows = ['a', 'b', 'c'].map((name) => anEvent(name, { startsAt: OLD_AT }));
      await status(work().putImport(batch, aBatch(rows)), 200);
    },
  ],
  ['undoing it', 'goes', () => status(work().deleteImport(batch), 200)],
  [
    'leave in the past',
    'goes',
    () =>
      status(work().putLeave(newId(), { firstDay: OLD, lastDay: '2026-02-12', version: 0 }), 200),
  ],
  [
    'another capacity in the past',
    'goes',
    () => status(work().putAgreement(OLD, { capacityUnits: 9, longestRun: 2 }), 200),
  ],
  ['taking it back', 'goes', () => status(work().deleteAgreement(OLD), 204)],
  ['another rhythm', 'is kept anew', () => status(saveTie({ agreement: AGREED }), 200)],
  ['letting a tie go', 'is kept anew', () => status(saveTie({ isActive: false, version: 2 }), 200)],
  ['a new tie', 'goes', () => connect(marie, { alias: 'New', kind: 'mentor' })],
  [
    'a disconnection in the past',
    'goes',
    async () => {
      const { id } = diary.connections.findLast(({ isActive }) => isActive) ?? { id: '' };
      const opened = { connectionId: id, openedOn: OLD, workedOn: [], note: null };
      await status(work().putDisconnection(newId(), { ...opened, closing: null, version: 0 }), 200);
    },
  ],
];

it('is kept by an evaluation, of two weeks ago, and is what pages are read from', async () => {
  expect(await keptDay()).toBeUndefined();
  await evaluate(marie);
  expect(await keptDay()).toBe('2026-02-18');
  const whole = await rebuiltPages();
  expect(await pages()).toEqual(whole);
  const forged = `jsonb_set(state::jsonb, '{work,units}', '[]')::json`;
  await admin.query(`UPDATE ecosystem_state SET state = ${forged}`);
  expect(await pages()).not.toEqual(whole);
  await admin.query('DELETE FROM ecosystem_state');
});

it('is not what pages are read from where another version of the model kept it', async () => {
  await evaluate(marie);
  const forged = `jsonb_set(jsonb_set(state::jsonb, '{work,units}', '[]'), '{version}', '0')::json`;
  await admin.query(`UPDATE ecosystem_state SET state = ${forged}`);
  const shown = await pages();
  expect(shown).toEqual(await rebuiltPages());
  await admin.query('DELETE FROM ecosystem_state');
});

it.each(EDITS)('says the same as the whole log after %s', async (_, fate, edit) => {
  await evaluate(marie);
  expect(await keptDay()).toBe('2026-02-18');
  const before = await keptState();
  await edit();
  expect(await keptDay()).toBe(fate === 'stays' ? '2026-02-18' : undefined);
  expect(await pages()).toEqual(await rebuiltPages());
  await evaluate(marie);
  expect(await keptDay()).toBe('2026-02-18');
  expect(await pages()).toEqual(await rebuiltPages());
  expect((await keptState()) === before).toBe(fate !== 'goes');
});

async function logs(person = marie) {
  const scope = app.nest.get(SpaceScope, { strict: false });
  const day = { weekStart: 1 as const, today: TODAY, now: Temporal.Instant.from(NOON) };
  return scope.read(person.personId, async (db) => ({
    whole: await readEcosystemLog(db, day),
    today: await readEcosystemToday(db, day),
  }));
}

it('leaves out rows of days that are kept, and nothing else', async () => {
  const { whole, today } = await logs();
  const kept = today.from?.day ?? NaN;
  const newer = <Row extends { on: number }>(rows: readonly Row[]) =>
    rows.filter(({ on }) => on > kept);
  const { log } = whole;
  expect(whole.from).toBeNull();
  expect(newer(log.workDays).length).toBeGreaterThan(5);
  expect(today.log).toEqual({
    ...log,
    ties: log.ties.map((one) => ({ ...one, contacts: newer(one.contacts) })),
    workDays: newer(log.workDays),
    runs: newer(log.runs),
    acting: newer(log.acting),
    unseenWork: newer(log.unseenWork),
    checkIns: newer(log.checkIns),
    inventories: newer(log.inventories),
  });
});

it('is not continued where the week begins on another day, or another model kept it', async () => {
  for (const weekStart of [7, 1]) {
    const chosen = [weekStart, marie.personId];
    await admin.query(`UPDATE identity."user" SET week_start = $1 WHERE id = $2`, chosen);
    expect(await keptDay()).toBeDefined();
    expect(await pages()).toEqual(await rebuiltPages());
    await evaluate(marie);
    expect((await logs()).today.from === null).toBe(weekStart === 7);
  }
  const older = `jsonb_set(state::jsonb, '{version}', '0')::json`;
  await admin.query(`UPDATE ecosystem_state SET state = ${older}`);
  expect((await logs()).today.from).toBeNull();
  await evaluate(marie);
  expect((await logs()).today.from).not.toBeNull();
});

it('is hers alone, and nobody reads from it', async () => {
  for (const other of [ines, tomas, stranger]) await evaluate(other);
  const before = await Promise.all([ines, tomas, stranger].map(pages));
  await evaluate(marie);
  expect(await keptDay()).toBeDefined();
  const scope = app.nest.get(SpaceScope, { strict: false });
  for (const other of [ines, tomas, stranger]) {
    expect(await keptDay(other)).toBeUndefined();
    const ask = [marie.personId, TODAY];
    const foreign = scope.read(other.personId, (db) => db.rows(KEPT_STATE, ask));
    expect(await foreign).toEqual([]);
    await scope.writeLog(other.personId, (db) => db.rows('DELETE FROM ecosystem_state', []));
  }
  expect(await Promise.all([ines, tomas, stranger].map(pages))).toEqual(before);
  expect(await keptDay()).toBeDefined();
});

it('reads days of client work only where a policy asks for them', async () => {
  expect((await logs()).today.log.supervision.clientDays.length).toBeGreaterThan(200);
  await logSession(tomas);
  expect((await logs(tomas)).whole.log.supervision.clientDays).toEqual([]);
});

it('is not kept of someone who began less than two weeks ago', async () => {
  await workOf(tomas).putConnection(newId(), aConnection()).expect(200);
  await logSession(tomas);
  await evaluate(tomas);
  expect(await keptDay(tomas)).toBeUndefined();
});

it('is renewed once it is three weeks old, and until then continued day by day', async () => {
  await evaluate(marie);
  for (const [day, kept] of [
    [1, '2026-02-18'],
    [6, '2026-02-18'],
    [7, '2026-02-25'],
    [40, '2026-03-30'],
  ] as const) {
    setClock(app, daysAfter(NOON, day));
    await evaluate(marie);
    expect(await keptDay()).toBe(kept);
    expect(await pages()).toEqual(await rebuiltPages());
  }
  setClock(app, NOON);
  expect(await pages()).toEqual(await rebuiltPages());
});
