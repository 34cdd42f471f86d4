import {
  type ConnectionDetail,
  IMPORT_CAPS,
  type ImportBatch,
  type ImportRow,
  type Today,
} from '@understory/contracts';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import {
  aBatch,
  aContact,
  anEvent,
  aSession,
  connect,
  daysAfter,
  hashOf,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

let app: TestApp;
/** The lead of the practice, a therapist in it, the lead of another one, and a newcomer for each test. */
let ines: SignedIn;
let tomas: SignedIn;
let stranger: SignedIn;
let people: SignedIn[];
let marie: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  tomas = await inviteAndJoin(app, ines);
  stranger = await foundPractice(app, { name: 'Birch House' });
  people = await Promise.all(Array.from({ length: 19 }, () => inviteAndJoin(app, ines)));
});
beforeEach(() => {
  setClock(app, NOON);
  const next = people.pop();
  if (!next) throw new Error('More tests than people: invite one more.');
  marie = next;
});
afterAll(() => app?.close());

const TODAY = { startsAt: '2026-03-04T10:00:00.000Z' };

describe('bringing in a calendar', () => {
  it('adds each kind of event where it belongs', async () => {
    const supervision = await connect(marie);
    const later = '2026-03-04T17:00:00.000Z';
    const rows: ImportRow[] = [
      anEvent('individual', TODAY),
      anEvent('group', { startsAt: later, kind: 'group', outcome: 'planned' }),
      supervisionOf(supervision),
      { ...timed('notes'), kind: 'admin' },
      { ...timed('given'), kind: 'supervision-given' },
      { hash: hashOf('leave'), kind: 'leave', from: '2026-03-06', to: '2026-03-07' },
    ];
    const batch = await commit(rows);
    expect(batch).toMatchObject({
      added: 6,
      changed: 0,
      unchanged: 0,
      committedAt: '2026-03-04T12:00:00.000Z',
      undoneAt: null,
      undoableUntil: '2026-04-03T12:00:00.000Z',
    });
    const { sessions, contacts, week, lastLogAt } = await today();
    expect(sessions).toMatchObject([
      { kind: 'individual', outcome: 'held', units: 1, isImported: true, version: 1 },
      { kind: 'group', outcome: 'planned', units: 0, isImported: true },
    ]);
    expect(contacts).toMatchObject([{ connectionId: supervision, minutes: 60, isImported: true }]);
    expect(week.filter((day) => day.isLeave).map((day) => day.on)).toEqual([
      '2026-03-06',
      '2026-03-07',
    ]);
    expect(lastLogAt).toBe('2026-03-04T12:00:00.000Z');
    expect(await countOf('other_time')).toBe(2);
    const { body } = await workOf(marie).getImports().expect(200);
    expect(body.batches).toEqual([batch]);
  });

  it('answers the very same request again with the very same batch', async () => {
    const id = newId();
    const body = aBatch([anEvent('one', TODAY)]);
    const first = await workOf(marie).putImport(id, body).expect(200);
    setClock(app, daysAfter(NOON, 1));
    const again = await workOf(marie).putImport(id, body).expect(200);
    expect(again.body).toEqual(first.body);
    expect(await countOf('session')).toBe(1);
  });

  it('does not lose another batch that comes under a known id', async () => {
    const id = newId();
    await commit([anEvent('one')], id);
    const other = aBatch([anEvent('two')]);
    const { body } = await workOf(marie).putImport(id, other).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: { id, added: 1 } });
  });

  it('adds nothing of the same file, and only what is new of an overlapping one', async () => {
    const file = [anEvent('one'), anEvent('two'), anEvent('three')];
    await commit(file);
    expect(await commit(file)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    expect(await commit([...file.slice(1), anEvent('four')])).toMatchObject({
      added: 1,
      changed: 0,
      unchanged: 2,
    });
    expect(await countOf('session')).toBe(4);
  });

  it('counts an event that stands twice in a file once', async () => {
    const rows = [anEvent('one', TODAY), anEvent('one', { ...TODAY, minutes: 20 })];
    expect(await commit(rows)).toMatchObject({ added: 1, unchanged: 1 });
    expect((await today()).sessions).toMatchObject([{ minutes: 50 }]);
  });

  it('moves an occurrence that moved, and its day with it', async () => {
    const staying = anEvent('two', { startsAt: '2026-03-04T11:00:00.000Z' });
    await commit([anEvent('one', TODAY), staying]);
    const [before] = (await today()).sessions;
    const moved = anEvent('one', { startsAt: '2026-03-05T10:00:00.000Z', outcome: 'planned' });
    expect(await commit([moved, staying])).toMatchObject({
      changed: 1,
      unchanged: 1,
    });
    setClock(app, '2026-03-05T12:00:00Z');
    const { sessions, week } = await today();
    expect(sessions).toMatchObject([{ id: before?.id, outcome: 'planned', version: 2 }]);
    expect(week.map((day) => [day.heldUnits, day.plannedUnits]).slice(2, 4)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('moves an event to where its new kind belongs', async () => {
    const supervision = await connect(marie);
    await commit([anEvent('one', TODAY)]);
    const asContact = { ...timed('one'), ...supervised(supervision) };
    expect(await commit([asContact])).toMatchObject({ added: 0, changed: 1 });
    expect(await today()).toMatchObject({ sessions: [], contacts: [{ version: 2 }] });
  });

  it('never overwrites what was edited by hand, nor brings back what was deleted by hand', async () => {
    await commit([anEvent('edited', TODAY), anEvent('deleted', { ...TODAY, minutes: 25 })]);
    const { sessions } = await today();
    const [deleted, edited] = sessions.sort((a, b) => a.minutes - b.minutes);
    await workOf(marie)
      .deleteSession(deleted?.id ?? '')
      .expect(204);
    const byHand = await logSession(marie, { minutes: 80, version: 1 }, edited?.id);
    const moved = { startsAt: '2026-03-04T08:00:00.000Z' };
    const batch = await commit([anEvent('edited', moved), anEvent('deleted', moved)]);
    expect(batch).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect((await today()).sessions).toEqual([byHand]);
  });

  it('takes all rows or none', async () => {
    const rows = [anEvent('good', TODAY), anEvent('bad', { startsAt: '2026-04-04T10:00:00Z' })];
    const { body } = await workOf(marie).putImport(newId(), aBatch(rows)).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path: 'rows.1.startsAt' }] });
    expect(await countOf('session')).toBe(0);
    expect((await workOf(marie).getImports().expect(200)).body.batches).toEqual([]);
  });

  it('refuses a connection that is not hers, whoever’s it is', async () => {
    for (const other of [ines, tomas, stranger]) {
      const strange = await connect(other);
      const rows = [anEvent('good', TODAY), supervisionOf(strange)];
      const { body } = await workOf(marie).putImport(newId(), aBatch(rows)).expect(400);
      expect(body).toMatchObject({ fields: [{ path: 'rows.1.connectionId' }] });
      expect(await countOf('session')).toBe(0);
      const detail = await workOf(other).getConnection(strange).expect(200);
      expect((detail.body as ConnectionDetail).contacts).toEqual([]);
    }
  });

  it('takes as many rows as a file may hold, quickly enough for one statement', async () => {
    const supervision = await connect(marie);
    const rows = Array.from({ length: IMPORT_CAPS.occurrences }, (_, index): ImportRow => {
      const startsAt = daysAfter('2020-01-01T09:00:00.000Z', index % 2000);
      return index % 10 === 0
        ? { ...timed(`n${index}`), ...supervised(supervision), startsAt }
        : anEvent(`n${index}`, { startsAt });
    });
    expect(await commit(rows)).toMatchObject({ added: rows.length });
    expect(await commit(rows)).toMatchObject({ added: 0, unchanged: rows.length });
    const { body } = await workOf(marie)
      .putImport(newId(), aBatch([...rows, anEvent('one too many')]))
      .expect(400);
    expect(body.code).toBe('invalid-input');
  });

  it('lets no other request be as large', async () => {
    const padding = 'x'.repeat(2 * 1024 * 1024);
    const { body } = await workOf(marie)
      .putSession(newId(), { ...aSession(), padding })
      .expect(413);
    expect(body.code).toBe('too-large');
  });
});

describe('taking a batch back', () => {
  it('removes what it added, restores what it changed, and keeps what was edited since', async () => {
    await commit([anEvent('old', TODAY)]);
    const second = await commit([
      anEvent('old', { startsAt: '2026-03-04T11:00:00.000Z', minutes: 30 }),
      anEvent('new', TODAY),
      anEvent('edited', { ...TODAY, minutes: 40 }),
    ]);
    const edited = (await today()).sessions.find((session) => session.minutes === 40);
    const byHand = await logSession(marie, { minutes: 45, version: 1 }, edited?.id);
    const undone = await undo(second.id);
    expect(undone).toEqual({ ...second, undoneAt: '2026-03-04T12:00:00.000Z' });
    setClock(app, daysAfter(NOON, 60));
    expect(await undo(second.id)).toEqual(undone);
    setClock(app, NOON);
    const { sessions, week } = await today();
    expect(sessions).toMatchObject([
      { ...byHand, minutes: 45 },
      { startsAt: '2026-03-04T10:00:00.000Z', minutes: 50, version: 3 },
    ]);
    expect(week[2]?.heldUnits).toBe(1.9);
  });

  it('takes back contacts, leave and other time too', async () => {
    const supervision = await connect(marie);
    const { id } = await commit([
      supervisionOf(supervision),
      { ...timed('notes'), kind: 'admin' },
      { hash: hashOf('leave'), kind: 'leave', from: '2026-03-02', to: '2026-03-07' },
    ]);
    await undo(id);
    const { contacts, week } = await today();
    expect(contacts).toEqual([]);
    expect(week.some((day) => day.isLeave)).toBe(false);
    expect(await countOf('other_time')).toBe(0);
  });

  it('keeps a contact that was rated by hand since', async () => {
    const supervision = await connect(marie);
    const batch = await commit([supervisionOf(supervision)]);
    const [contact] = (await today()).contacts;
    const rated = aContact(supervision, { ...TODAY, giveAndTake: 1, version: 1 });
    await workOf(marie)
      .putContact(contact?.id ?? '', rated)
      .expect(200);
    await undo(batch.id);
    expect((await today()).contacts).toMatchObject([{ id: contact?.id, giveAndTake: 1 }]);
  });

  it('knows a batch by an id in capitals too', async () => {
    await commit([anEvent('moved', TODAY)]);
    const second = await commit([anEvent('moved', { ...TODAY, minutes: 30 })]);
    await undo(second.id.toUpperCase());
    expect((await today()).sessions).toMatchObject([{ minutes: 50 }]);
  });

  it('lets the same file be brought in again', async () => {
    const file = [anEvent('one', TODAY)];
    await undo((await commit(file)).id);
    expect(await commit(file)).toMatchObject({ added: 1 });
  });

  it('is possible for thirty days', async () => {
    const late = await commit([anEvent('one', TODAY)]);
    setClock(app, late.undoableUntil);
    await undo(late.id);
    setClock(app, NOON);
    const tooLate = await commit([anEvent('two', TODAY)]);
    setClock(app, daysAfter(tooLate.undoableUntil, 1));
    const { body } = await workOf(marie).deleteImport(tooLate.id).expect(409);
    expect(body.code).toBe('not-undoable');
    expect(await countOf('session')).toBe(1);
  });

  it('is hers alone: nobody else even sees that there is one', async () => {
    const { id } = await commit([anEvent('one', TODAY)]);
    for (const other of [ines, tomas, stranger]) {
      await workOf(other).deleteImport(id).expect(404);
      expect((await workOf(other).getImports().expect(200)).body).toEqual({ batches: [] });
    }
    expect(await countOf('session')).toBe(1);
  });
});

function timed(event: string) {
  return { hash: hashOf(event), ...TODAY, zone: 'Europe/London', minutes: 60 };
}

function supervised(connectionId: string) {
  return { kind: 'supervision-received' as const, connectionId, isHeld: true };
}

function supervisionOf(connectionId: string): ImportRow {
  return { ...timed('supervision'), ...supervised(connectionId) };
}

async function commit(rows: ImportRow[], id = newId()): Promise<ImportBatch> {
  return (await workOf(marie).putImport(id, aBatch(rows)).expect(200)).body;
}

async function undo(id: string): Promise<ImportBatch> {
  return (await workOf(marie).deleteImport(id).expect(200)).body;
}

async function today(): Promise<Today> {
  return (await workOf(marie).getToday().expect(200)).body;
}

async function countOf(table: 'session' | 'other_time'): Promise<number> {
  const { personId } = marie;
  return app.database.database.spaces.transaction(async (manager) => {
    await manager.query(`SET LOCAL app.space_id = '${personId}'`);
    const rows: { count: string }[] = await manager.query(
      `SELECT count(*) FROM ${table} WHERE space_id = $1`,
      [personId],
    );
    return Number(rows[0]?.count);
  });
}
