import type { ConnectionDetail, Connections, SaveConnection } from '@understory/contracts';
import type { SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aConnection,
  connect,
  daysAfter,
  logContact,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => setClock(app, NOON));

describe('saving a connection', () => {
  it('keeps what was sent, from today on', async () => {
    const id = newId();
    const sent = aConnection({ lastMetOn: '2026-02-20' });
    const { body } = await workOf(marie).putConnection(id, sent).expect(200);
    expect(body).toEqual({ ...sent, id, createdOn: '2026-03-04', version: 1 });
    const all = await workOf(marie).getConnections().expect(200);
    expect((all.body as Connections).connections).toContainEqual(body);
  });

  it('answers the very same request again with the very same connection', async () => {
    const id = newId();
    const first = await workOf(marie).putConnection(id, aConnection()).expect(200);
    const again = await workOf(marie).putConnection(id, aConnection()).expect(200);
    expect(again.body).toEqual(first.body);
  });

  it('makes one connection of the same request that arrives many times at once', async () => {
    const id = newId();
    const put = () => workOf(marie).putConnection(id, aConnection()).expect(200);
    const answers = await Promise.all([put(), put(), put(), put()]);
    expect(answers.map((answer) => answer.body.version)).toEqual([1, 1, 1, 1]);
  });

  it('refuses an older version with the connection as it now stands', async () => {
    const id = await connect(marie);
    const renamed = aConnection({ alias: 'Old supervisor', version: 1 });
    const { body: current } = await workOf(marie).putConnection(id, renamed).expect(200);
    const late = aConnection({ alias: 'Mentor', version: 1 });
    const { body } = await workOf(marie).putConnection(id, late).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current });
  });

  it('does not find one that never was but is said to be known', async () => {
    await workOf(marie)
      .putConnection(newId(), aConnection({ version: 2 }))
      .expect(404);
  });

  it('lets one go, and takes it up again', async () => {
    const id = await connect(marie);
    const rested = aConnection({ isActive: false, version: 1 });
    await workOf(marie).putConnection(id, rested).expect(200);
    const { ties } = (await workOf(marie).getEcosystem().expect(200)).body;
    expect(ties.map((tie: { connection: { id: string } }) => tie.connection.id)).not.toContain(id);
    const { body } = await workOf(marie)
      .putConnection(id, aConnection({ version: 2 }))
      .expect(200);
    expect(body).toMatchObject({ isActive: true, version: 3 });
  });

  it.each<[string, Partial<SaveConnection> | { kind: string }, string]>([
    ['met tomorrow', { lastMetOn: '2026-03-05' }, 'lastMetOn'],
    ['met before 1970', { lastMetOn: '1969-12-31' }, 'lastMetOn'],
    ['met on a day that does not exist', { lastMetOn: '2026-02-30' }, 'lastMetOn'],
    ['no name', { alias: '   ' }, 'alias'],
    ['a name with a character no line can hold', { alias: 'Peer\u0000' }, 'alias'],
    ['a kind nobody knows', { kind: 'rival' }, 'kind'],
  ])('refuses %s', async (_, changes, path) => {
    const sent = { ...aConnection(), ...changes };
    const { body } = await workOf(marie).putConnection(newId(), sent).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });
});

describe('an agreement of rhythm', () => {
  const agreement = (rhythmDays: number) => ({ ...aConnection().agreement, rhythmDays });

  it('holds from the day it is changed and leaves the days before as they were', async () => {
    const id = await connect(tomas, { agreement: agreement(7), lastMetOn: '2026-03-04' });
    setClock(app, daysAfter(NOON, 14));
    const slower = aConnection({ agreement: agreement(56), lastMetOn: '2026-03-04', version: 1 });
    await workOf(tomas).putConnection(id, slower).expect(200);
    setClock(app, daysAfter(NOON, 28));
    const byDay = await vitalityByDay(tomas, id);
    expect(byDay.get('2026-03-04')).toBe(1);
    expect(byDay.get('2026-03-11')).toBeCloseTo(0.5);
    expect(byDay.get('2026-03-18')).toBeCloseTo(0.25);
    expect(byDay.get('2026-04-01')).toBeCloseTo(0.25 * 2 ** -0.25);
  });

  it('is rewritten when it changes twice on one day', async () => {
    const id = await connect(tomas, { agreement: agreement(7) });
    await workOf(tomas)
      .putConnection(id, aConnection({ agreement: agreement(28), version: 1 }))
      .expect(200);
    const { body } = await workOf(tomas)
      .putConnection(id, aConnection({ agreement: agreement(14), version: 2 }))
      .expect(200);
    expect(body.agreement).toEqual(agreement(14));
    expect(await agreementDays(tomas, id)).toEqual(['2026-03-04']);
  });

  it('speaks, the first one, also for contacts that were earlier', async () => {
    const id = await connect(tomas, { agreement: agreement(14) });
    await logContact(tomas, id, { startsAt: '2026-02-04T10:00:00Z' });
    const byDay = await vitalityByDay(tomas, id);
    expect(byDay.get('2026-02-03')).toBeNull();
    expect(byDay.get('2026-02-04')).toBe(1);
    expect(byDay.get('2026-02-18')).toBeCloseTo(0.5);
  });
});

describe('one connection', () => {
  it('shows 26 weeks of vitality by day and its contacts, newest first', async () => {
    const id = await connect(marie, { alias: 'Peer trio', kind: 'peer' });
    const older = await logContact(marie, id, { startsAt: '2026-02-04T10:00:00Z' });
    const newer = await logContact(marie, id, { startsAt: '2026-02-18T10:00:00Z' });
    const { body } = await workOf(marie).getConnection(id).expect(200);
    const detail = body as ConnectionDetail;
    expect(detail.vitality).toHaveLength(182);
    expect(detail.vitality[0]?.on).toBe('2025-09-04');
    expect(detail.vitality.at(-1)?.on).toBe('2026-03-04');
    expect(detail.contacts).toEqual([newer, older]);
    expect(detail).toMatchObject({ asOf: '2026-03-04', lastLogAt: '2026-03-04T12:00:00.000Z' });
    expect(detail.tie).toMatchObject({
      connection: { id, alias: 'Peer trio' },
      word: 'alive',
      gapDays: 14,
      lastContactOn: '2026-02-18',
      recentContacts: 2,
      giveAndTake: null,
    });
    expect(detail.tie.vitality).toBe(detail.vitality.at(-1)?.value);
  });

  it('says nothing of a tie that is new', async () => {
    const id = await connect(marie);
    const { tie, vitality } = (await workOf(marie).getConnection(id).expect(200))
      .body as ConnectionDetail;
    expect(tie).toMatchObject({ word: 'new', vitality: null, support: null, gapDays: null });
    expect(vitality.every(({ value }) => value === null)).toBe(true);
  });

  it('can still be read once it was let go', async () => {
    const id = await connect(marie);
    await workOf(marie)
      .putConnection(id, aConnection({ isActive: false, version: 1 }))
      .expect(200);
    const { body } = await workOf(marie).getConnection(id).expect(200);
    expect((body as ConnectionDetail).tie.connection.isActive).toBe(false);
  });
});

describe('whose connection it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const id = await connect(marie, { alias: 'Marie’s own' });
    for (const other of [ines, tomas, stranger]) {
      await workOf(other).getConnection(id).expect(404);
      await workOf(other)
        .putConnection(id, aConnection({ version: 1 }))
        .expect(404);
      const { body } = await workOf(other).getConnections().expect(200);
      expect(JSON.stringify(body)).not.toContain('Marie’s own');
    }
    const { body } = await workOf(marie).getConnection(id).expect(200);
    expect(body.tie.connection).toMatchObject({ alias: 'Marie’s own', version: 1 });
  });

  it('stays hers when a stranger takes the same id for one of their own', async () => {
    const id = await connect(marie, { alias: 'Marie’s own' });
    await workOf(stranger)
      .putConnection(id, aConnection({ alias: 'Stranger’s' }))
      .expect(200);
    const { body } = await workOf(marie).getConnection(id).expect(200);
    expect(body.tie.connection.alias).toBe('Marie’s own');
  });
});

async function vitalityByDay(person: SignedIn, id: string): Promise<Map<string, number | null>> {
  const { body } = await workOf(person).getConnection(id).expect(200);
  return new Map((body as ConnectionDetail).vitality.map(({ on, value }) => [on, value]));
}

async function agreementDays({ personId }: SignedIn, id: string): Promise<string[]> {
  return app.database.database.spaces.transaction(async (manager) => {
    await manager.query(`SET LOCAL app.space_id = '${personId}'`);
    const rows: { on: string }[] = await manager.query(
      `SELECT effective_from::text AS on FROM connection_agreement
       WHERE space_id = $1 AND connection_id = $2`,
      [personId, id],
    );
    return rows.map((row) => row.on);
  });
}
