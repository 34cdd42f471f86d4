import { epochDay, isoDate, keepEcosystem, readEcosystem } from '@understory/domain';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import {
  aContact,
  aSession,
  connect,
  daysAfter,
  logContact,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';
import { SpaceScope, type SpaceWork } from '../database/space-scope';
import { readEcosystemLog, readEcosystemToday } from './ecosystem-log';
import { isKeepingDue, KeptStates, readKeptState } from './kept-states';

const TODAY = { weekStart: 1, today: '2026-03-04', now: Temporal.Instant.from(NOON) } as const;
/** Before the day that is kept, and after it. */
const EARLIER = daysAfter(NOON, -20);
const LATER = daysAfter(NOON, -2);

let app: TestApp;
let admin: Client;
let marie: SignedIn;
let tie: string;
let scope: SpaceScope;

beforeAll(async () => {
  app = await startApp();
  admin = await app.admin();
  scope = app.nest.get(SpaceScope, { strict: false });
  const ines = await foundPractice(app);
  marie = await inviteAndJoin(app, ines);
  setClock(app, daysAfter(NOON, -100));
  tie = await connect(marie);
  setClock(app, NOON);
  await logContact(marie, tie, { startsAt: daysAfter(NOON, -60) });
});
beforeEach(() => admin.query('DELETE FROM ecosystem_state'));
afterAll(() => app?.close());

const keep = (through: SpaceScope = scope, patience = {}) =>
  Object.assign(new KeptStates(through), patience).keep(marie.personId, TODAY);
const logLate = () => logContact(marie, tie, { startsAt: EARLIER });
const isKept = async () =>
  (await admin.query('SELECT FROM ecosystem_state WHERE state IS NOT NULL')).rowCount === 1;

/** What is kept is what the whole log would be, now; and so is what pages are read from. */
async function judge(): Promise<void> {
  const asOf = epochDay(TODAY.today);
  await scope.read(marie.personId, async (db) => {
    const state = await readKeptState(db, TODAY.today);
    const whole = await readEcosystemLog(db, TODAY);
    const { log, from } = await readEcosystemToday(db, TODAY);
    expect(from).toEqual(state);
    expect(readEcosystem(log, asOf, from)).toEqual(readEcosystem(whole.log, asOf));
    if (!state) return;
    const { log: then } = await readEcosystemLog(db, { ...TODAY, today: isoDate(state.day) });
    expect(state).toEqual(JSON.parse(JSON.stringify(keepEcosystem(then, state.day))));
  });
}

const nothing = async () => undefined;

/** The door of whoever keeps, in whose way something comes before the log is read, after it, or within the claim. */
class Interrupted extends SpaceScope {
  private writes = 0;

  constructor(
    private readonly before: () => Promise<unknown>,
    private readonly after: () => Promise<unknown>,
    private readonly within: () => Promise<unknown> = nothing,
  ) {
    super(app.database.database);
  }

  override async write<T>(spaceId: string, work: SpaceWork<T>): Promise<T> {
    const isClaim = this.writes++ === 0;
    if (!isClaim) await this.after();
    const value = await super.write(spaceId, async (db) => {
      const done = await work(db);
      if (isClaim) await this.within();
      return done;
    });
    if (isClaim) await this.before();
    return value;
  }
}

const before = (act: () => Promise<unknown>) => new Interrupted(act, nothing);
const after = (act: () => Promise<unknown>) => new Interrupted(nothing, act);

const LATE = `
  INSERT INTO contact (space_id, id, connection_id, starts_at, zone, local_date, minutes, mode,
    initiator, is_held, ratings, logged_at, version)
  VALUES ($1, $2, $3, $4::timestamptz, 'Europe/London', $4::timestamptz::date, 60, 'video', 'me',
    true, '{}', now(), 1)`;
const aLateOne = () => [marie.personId, newId(), tie, EARLIER];

/** A write that has done its work and waits to be let go on to its commit. */
async function openWrite() {
  const [isIn, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const ended = scope.writeLog(marie.personId, async (db) => {
    await db.rows(LATE, aLateOne());
    isIn.resolve();
    await goOn.promise;
  });
  await isIn.promise;
  return async () => {
    goOn.resolve();
    await ended;
  };
}

it('keeps what the whole log says', async () => {
  expect(await keep()).toBe(true);
  expect(await isKept()).toBe(true);
  await judge();
});

it('waits for whoever wrote before it was begun, and knows what they wrote', async () => {
  const other = new Client(app.database.admin);
  await other.connect();
  await other.query('BEGIN');
  await other.query(LATE, aLateOne());
  await other.query('DELETE FROM ecosystem_state');
  const keeping = keep();
  await pause(100);
  expect(await isKept()).toBe(false);
  await other.query('COMMIT');
  await other.end();
  expect(await keeping).toBe(true);
  await judge();
});

it('waits also for whoever began while the claim was being made, and could not see it', async () => {
  const other = new Client(app.database.admin);
  await other.connect();
  const writing = async () => {
    await other.query('BEGIN');
    await other.query(LATE, aLateOne());
    await other.query('DELETE FROM ecosystem_state');
  };
  const keeping = keep(new Interrupted(nothing, nothing, writing));
  await pause(150);
  expect(await isKept()).toBe(false);
  await other.query('COMMIT');
  await other.end();
  expect(await keeping).toBe(true);
  await judge();
});

it('is left to a later evaluation where somebody writes for long', async () => {
  const goOn = await openWrite();
  expect(await keep(scope, { patienceMs: 60 })).toBe(false);
  await goOn();
  expect(await isKept()).toBe(false);
});

it('is read by nobody before it is there', async () => {
  expect(await keep(before(judge))).toBe(true);
  expect(await keep(after(judge))).toBe(true);
});

it('is dropped by whoever wrote before the log was read', async () => {
  expect(await keep(before(logLate))).toBe(false);
  expect(await isKept()).toBe(false);
});

it('is dropped by whoever wrote after the log was read', async () => {
  expect(await keep(after(logLate))).toBe(false);
  expect(await isKept()).toBe(false);
});

it('is dropped by whoever began to write meanwhile and ends later', async () => {
  let goOn = nothing as () => Promise<void>;
  const opening = async () => {
    goOn = await openWrite();
  };
  expect(await keep(after(opening))).toBe(true);
  await judge();
  await goOn();
  expect(await isKept()).toBe(false);
});

it('waits for whoever has dropped it already, and then leaves it', async () => {
  await admin.query('DELETE FROM ecosystem_state');
  const other = new Client(app.database.admin);
  await other.connect();
  const dropping = async () => {
    await other.query('BEGIN; DELETE FROM ecosystem_state');
  };
  const keeping = keep(after(dropping));
  const waits = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await admin.query(waits)).rowCount === 0);
  await other.query('COMMIT');
  await other.end();
  expect(await keeping).toBe(false);
  expect(await isKept()).toBe(false);
});

it('stays where only later days were written meanwhile', async () => {
  const logNow = () => logContact(marie, tie, { startsAt: LATER });
  expect(await keep(after(logNow))).toBe(true);
  await judge();
});

it('is kept by the later of two who keep at once', async () => {
  let second: Promise<boolean> | undefined;
  const meanwhile = async () => {
    await logLate();
    second = keep();
    await second;
  };
  expect(await keep(after(meanwhile))).toBe(false);
  expect(await second).toBe(true);
  await judge();
});

it('is never anything else than the log says, whoever writes and keeps at once', async () => {
  const moments = [-40, -20, -15, -14, -13, -5, -1].map((days) => daysAfter(NOON, days));
  const any = (turn: number) => moments[turn % moments.length] ?? NOON;
  const write = async (turn: number) => {
    if (turn % 3 === 0) return logSession(marie, { startsAt: any(turn * 5) });
    const id = newId();
    const { putContact, putSession, deleteContact } = workOf(marie);
    await putContact(id, aContact(tie, { startsAt: any(turn) })).expect(200);
    if (turn % 3 === 1) return deleteContact(id).expect(204);
    const moved = aContact(tie, { startsAt: any(turn + 3), version: 1 });
    await putContact(id, moved).expect(200);
    const session = newId();
    await putSession(session, aSession({ startsAt: any(turn + 1) })).expect(200);
    const later = aSession({ startsAt: any(turn + 4), version: 1 });
    return putSession(session, later).expect(200);
  };
  let turn = 0;
  const writer = async () => {
    while (turn < 60) await write(turn++);
  };
  const keeper = async () => {
    while (turn < 60) {
      await keep();
      await judge();
    }
  };
  await Promise.all([writer(), writer(), keeper(), keeper()]);
  await judge();
  expect(await keep()).toBe(true);
  await judge();
});

it('is due where nothing is kept, and no more once it is', async () => {
  const isDue = () =>
    scope.read(marie.personId, async (db) => {
      const { log } = await readEcosystemLog(db, TODAY);
      return isKeepingDue(log, await readKeptState(db, TODAY.today), TODAY.today);
    });
  expect(await isDue()).toBe(true);
  expect(await keep()).toBe(true);
  expect(await isDue()).toBe(false);
});
