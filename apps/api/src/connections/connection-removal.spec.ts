import type {
  ConnectionDetail,
  Connections,
  Contact,
  Disconnections,
  Ecosystem,
  Log,
} from '@understory/contracts';
import { caseloadPaths, logPaths } from '@understory/contracts';
import { Client } from 'pg';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { removedBy } from '../../test/support/series';
import { aChoice, BACP, choosePolicy, supervisionOf } from '../../test/support/supervision';
import {
  aBatch,
  aConnection,
  aContact,
  connect,
  daysAfter,
  hashOf,
  logContact,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => setClock(app, NOON));

const putBack = (id: string, version = 2) =>
  workOf(marie).putConnection(id, aConnection({ version }));
async function listed(): Promise<string[]> {
  const { body } = await workOf(marie).getConnections().expect(200);
  return (body as Connections).connections.map(({ id }) => id);
}
async function detail(id: string): Promise<ConnectionDetail> {
  return (await workOf(marie).getConnection(id).expect(200)).body;
}
async function ecosystem(): Promise<Ecosystem> {
  return (await workOf(marie).getEcosystem().expect(200)).body;
}
async function ofMarie<T>(path: string): Promise<T> {
  return (await marie.http.get(`/api/${path}`).expect(200)).body;
}

describe('removing a connection', () => {
  it('takes it away once and for all, and putting it back brings it back', async () => {
    const id = await connect(marie);
    const { deleteConnection } = workOf(marie);
    await deleteConnection(id).expect(204);
    await deleteConnection(id).expect(204);
    expect(await listed()).not.toContain(id);
    await workOf(marie).getConnection(id).expect(404);
    await workOf(marie).getDisconnections(id).expect(404);
    const old = await workOf(marie)
      .putConnection(id, aConnection({ version: 1 }))
      .expect(409);
    expect(old.body).toMatchObject({ code: 'changed-elsewhere', current: null });
    await workOf(marie).putConnection(id, aConnection()).expect(409);
    const { body } = await putBack(id).expect(200);
    expect(body).toMatchObject({ id, createdOn: '2026-03-04', version: 3 });
    expect((await putBack(id).expect(200)).body).toEqual(body);
    expect(await listed()).toContain(id);
  });

  it('does not find what never was', async () => {
    await workOf(marie).deleteConnection(newId()).expect(404);
  });

  it('stays rested once it is back', async () => {
    const id = await connect(marie);
    const resting = aConnection({ isActive: false, version: 1 });
    await workOf(marie).putConnection(id, resting).expect(200);
    await workOf(marie).deleteConnection(id).expect(204);
    const back = { ...resting, version: 3 };
    const { body } = await workOf(marie).putConnection(id, back).expect(200);
    expect(body).toMatchObject({ isActive: false, version: 4 });
  });
});

describe('what was logged of it', () => {
  let id: string;
  let kept: Contact;
  let gone: Contact;
  const apart = () => ({
    connectionId: id,
    openedOn: '2026-02-20',
    workedOn: [],
    closing: null,
    note: 'Only for me',
    version: 0,
  });

  beforeAll(async () => {
    setClock(app, NOON);
    id = await connect(marie);
    kept = await logContact(marie, id, { minutes: 45 });
    gone = await logContact(marie, id, { minutes: 30 });
    await workOf(marie).putDisconnection(newId(), apart()).expect(200);
    await workOf(marie).deleteContact(gone.id).expect(204);
  });

  it('is counted beside it', async () => {
    expect(await detail(id)).toMatchObject({ disconnections: 1, contacts: [{ id: kept.id }] });
  });

  it('goes with it, and cannot be added to meanwhile', async () => {
    await workOf(marie).deleteConnection(id).expect(204);
    const log = await ofMarie<Log>(`${logPaths.days}?from=2026-03-01&to=2026-03-07`);
    expect(log.contacts.map((contact) => contact.id)).not.toContain(kept.id);
    expect(log.connections.map((tie) => tie.id)).not.toContain(id);
    for (const sent of [
      workOf(marie).putContact(newId(), aContact(id)),
      workOf(marie).putContact(kept.id, aContact(id, { version: 2 })),
      workOf(marie).putDisconnection(newId(), apart()),
      workOf(marie).putImport(newId(), aBatch([met(id)])),
    ]) {
      const { body } = await sent.expect(400);
      expect(body).toMatchObject({ code: 'invalid-input', fields: [{}] });
    }
  });

  it('comes back with it; what was removed by itself before does not', async () => {
    await putBack(id).expect(200);
    const { contacts, disconnections } = await detail(id);
    expect(contacts).toEqual([{ ...kept, version: 3 }]);
    expect(disconnections).toBe(1);
    const { body } = await workOf(marie).getDisconnections(id).expect(200);
    expect((body as Disconnections).disconnections).toMatchObject([
      { note: 'Only for me', version: 3 },
    ]);
  });

  it('stays away where another device removes it by itself after its tie', async () => {
    const tie = await connect(marie);
    const [{ id: contact }, disconnection] = [await logContact(marie, tie), newId()];
    const { putDisconnection, deleteContact, deleteDisconnection } = workOf(marie);
    await putDisconnection(disconnection, { ...apart(), connectionId: tie }).expect(200);
    await workOf(marie).deleteConnection(tie).expect(204);
    for (const again of [deleteContact(contact), deleteContact(contact)]) await again.expect(204);
    await deleteDisconnection(disconnection).expect(204);
    await putBack(tie).expect(200);
    expect(await detail(tie)).toMatchObject({ contacts: [], disconnections: 0 });
  });

  it('stays away where the calendar that brought it was undone meanwhile', async () => {
    const tie = await connect(marie, { alias: 'Peer trio', kind: 'peer' });
    const batch = newId();
    await workOf(marie)
      .putImport(batch, aBatch([met(tie)]))
      .expect(200);
    expect((await detail(tie)).contacts).toHaveLength(1);
    await workOf(marie).deleteConnection(tie).expect(204);
    await workOf(marie).deleteImport(batch).expect(200);
    await putBack(tie).expect(200);
    expect((await detail(tie)).contacts).toEqual([]);
    expect((await removedBy(marie)).map((entry) => entry.about)).not.toContain('Peer trio');
  });

  it('comes back with it, changed by hand, also where that calendar was undone', async () => {
    const tie = await connect(marie);
    const batch = newId();
    await workOf(marie)
      .putImport(batch, aBatch([met(tie)]))
      .expect(200);
    const [brought] = (await detail(tie)).contacts;
    const byHand = aContact(tie, { minutes: 45, version: 1 });
    await workOf(marie)
      .putContact(brought?.id ?? '', byHand)
      .expect(200);
    await workOf(marie).deleteConnection(tie).expect(204);
    await workOf(marie).deleteImport(batch).expect(200);
    await putBack(tie).expect(200);
    expect((await detail(tie)).contacts).toMatchObject([{ id: brought?.id, minutes: 45 }]);
  });

  it('is with another where a calendar says so, and with it again where that is undone', async () => {
    const [slip, meant] = [await connect(marie), await connect(marie)];
    const { putImport, deleteImport, deleteConnection } = workOf(marie);
    await putImport(newId(), aBatch([met(slip)])).expect(200);
    await deleteConnection(slip).expect(204);
    const again = newId();
    const sent = aBatch([{ ...met(slip), connectionId: meant }]);
    expect((await putImport(again, sent).expect(200)).body).toMatchObject({ changed: 1 });
    expect((await detail(meant)).contacts).toMatchObject([{ connectionId: meant }]);
    await deleteConnection(meant).expect(204);
    await deleteImport(again).expect(200);
    for (const tie of [slip, meant]) await putBack(tie).expect(200);
    expect((await detail(slip)).contacts).toMatchObject([{ connectionId: slip }]);
    expect((await detail(meant)).contacts).toEqual([]);
  });

  it('goes with it too where a calendar is undone that had moved it to another tie', async () => {
    const tie = await connect(marie);
    const later = await moveElsewhere(tie);
    await workOf(marie).deleteConnection(tie).expect(204);
    await workOf(marie).deleteImport(later).expect(200);
    expect(await loggedWith()).not.toContain(tie);
    await putBack(tie).expect(200);
    expect((await detail(tie)).contacts).toMatchObject([{ connectionId: tie }]);
  });
});

/** A calendar brings a contact of a tie, and a later one says that it was with another; returns the later batch. */
async function moveElsewhere(tie: string): Promise<string> {
  const other = await connect(marie);
  const { putImport } = workOf(marie);
  await putImport(newId(), aBatch([met(tie)])).expect(200);
  const later = newId();
  await putImport(later, aBatch([{ ...met(tie), connectionId: other }])).expect(200);
  return later;
}

/** Ties of the contacts that stand. */
async function loggedWith(): Promise<string[]> {
  const { contacts } = await ofMarie<Log>(`${logPaths.days}?from=2026-03-01&to=2026-03-07`);
  return contacts.map(({ connectionId }) => connectionId);
}

function met(connectionId: string) {
  return {
    hash: hashOf(`with ${connectionId}`),
    startsAt: '2026-03-02T16:00:00.000Z',
    zone: 'Europe/London',
    minutes: 60,
    kind: 'peer' as const,
    isHeld: true,
    connectionId,
  };
}

describe('what rests on it', () => {
  it('is as if it had never been: soils, warnings and days, and as before once it is back', async () => {
    setClock(app, daysAfter(NOON, -200));
    const other = await connect(marie, { alias: 'Friend', kind: 'friend' });
    const id = await connect(marie);
    await logContact(marie, id, { startsAt: daysAfter(NOON, -201) });
    setClock(app, NOON);
    await logContact(marie, other);
    const fading = async () =>
      (await ecosystem()).warnings.filter(({ connectionId }) => connectionId === id);
    const before = await ecosystem();
    expect(await fading()).toMatchObject([{ code: 'W1' }]);

    await workOf(marie).deleteConnection(id).expect(204);
    expect(await fading()).toEqual([]);
    expect((await ecosystem()).ties.map(({ connection }) => connection.id)).not.toContain(id);
    const { body: today } = await workOf(marie).getToday().expect(200);
    expect(JSON.stringify(today)).not.toContain(id);

    await putBack(id).expect(200);
    const after = await ecosystem();
    const version = 3;
    const asBefore = before.ties.map((tie) =>
      tie.connection.id === id ? { ...tie, connection: { ...tie.connection, version } } : tie,
    );
    expect(after).toEqual({ ...before, ties: asBefore, lastLogAt: after.lastLogAt });
  });

  it('credits no hours of supervision while it is gone', async () => {
    const id = await connect(marie);
    const held = await logContact(marie, id);
    await choosePolicy(marie, BACP, aChoice()).expect(200);
    const credited = async () =>
      (await supervisionOf(marie)).policies[0]?.lines.map(({ contactId }) => contactId);
    expect(await credited()).toContain(held.id);
    await workOf(marie).deleteConnection(id).expect(204);
    expect(await credited()).not.toContain(held.id);
    await putBack(id).expect(200);
    expect(await credited()).toContain(held.id);
  });

  it('begins the log no earlier than what is left', async () => {
    setClock(app, daysAfter(NOON, -20));
    const id = newId();
    await workOf(tomas).putConnection(id, aConnection()).expect(200);
    setClock(app, NOON);
    const since = async () =>
      (await tomas.http.get(`/api/${caseloadPaths.mine}`).expect(200)).body.since;
    expect(await since()).toBe('2026-02-12');
    await workOf(tomas).deleteConnection(id).expect(204);
    expect(await since()).toBe('2026-03-04');
    const { body } = await workOf(tomas).getEcosystem().expect(200);
    expect((body as Ecosystem).ties).toEqual([]);
  });
});

describe('two at once', () => {
  it('never leave a contact that stands with a tie that does not', async () => {
    for (let round = 0; round < 8; round += 1) {
      const id = await connect(marie, { alias: `Round ${round}` });
      const contact = newId();
      const [logged] = await Promise.all([
        workOf(marie).putContact(contact, aContact(id)),
        workOf(marie).deleteConnection(id).expect(204),
      ]);
      expect([200, 400]).toContain(logged.status);
      const log = await ofMarie<Log>(`${logPaths.days}?from=2026-03-01&to=2026-03-07`);
      expect(log.contacts.map((each) => each.id)).not.toContain(contact);
      await putBack(id).expect(200);
      expect((await detail(id)).contacts).toHaveLength(logged.status === 200 ? 1 : 0);
      await workOf(marie).deleteConnection(id).expect(204);
    }
  });

  it('never do, where a calendar is undone while the tie is being removed', async () => {
    const tie = await connect(marie);
    const { id: held } = await logContact(marie, tie);
    const later = await moveElsewhere(tie);
    const holder = new Client(app.database.admin);
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM contact WHERE id = $1 FOR UPDATE', [held]);
    const removing = workOf(marie).deleteConnection(tie).expect(204).then();
    await untilWaiting(holder, 1);
    const undoing = workOf(marie).deleteImport(later).expect(200).then();
    await Promise.race([untilWaiting(holder, 2), undoing]);
    await holder.query('COMMIT');
    await Promise.all([removing, undoing]);
    await holder.end();
    expect(await loggedWith()).not.toContain(tie);
  });
});

async function untilWaiting(watcher: Client, count: number): Promise<void> {
  for (;;) {
    const { rows } = await watcher.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows.length >= count) return;
  }
}

describe('whose connection it is', () => {
  it('is hers alone to remove: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const id = await connect(marie);
    for (const other of [ines, tomas, stranger]) {
      await workOf(other).deleteConnection(id).expect(404);
      await workOf(other)
        .putConnection(id, aConnection({ version: 1 }))
        .expect(404);
    }
    expect(await listed()).toContain(id);
    await workOf({ ...marie, http: app.http() })
      .deleteConnection(id)
      .expect(401);
  });
});
