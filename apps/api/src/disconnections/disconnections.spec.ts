import type { Disconnection, Disconnections, SaveDisconnection } from '@understory/contracts';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { connect, newId, NOON, setClock, workOf } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
let supervisor: string;

beforeAll(async () => {
  setClock(app, NOON);
  supervisor = await connect(marie);
});

function apart(changes: Partial<SaveDisconnection> = {}): SaveDisconnection {
  return {
    connectionId: supervisor,
    openedOn: '2026-02-20',
    workedOn: [],
    closing: null,
    note: null,
    version: 0,
    ...changes,
  };
}

async function save(changes: Partial<SaveDisconnection> = {}, id = newId()) {
  const { body } = await workOf(marie).putDisconnection(id, apart(changes)).expect(200);
  return body as Disconnection;
}

async function standing(): Promise<Disconnection[]> {
  const { body } = await workOf(marie).getDisconnections(supervisor).expect(200);
  return (body as Disconnections).disconnections;
}

describe('a disconnection', () => {
  it('is opened, worked on and repaired, each step safe to repeat', async () => {
    const id = newId();
    const opened = await save({ note: '  We talked past each other.\nTwice. ' }, id);
    const note = 'We talked past each other.\nTwice.';
    expect(opened).toEqual({ ...apart({ note }), id, version: 1 });
    expect(await save({ note }, id)).toEqual(opened);
    const workedOn = ['2026-03-03', '2026-02-25', '2026-03-03'];
    const worked = await save({ note, workedOn, version: 1 }, id);
    expect(worked.workedOn).toEqual(['2026-02-25', '2026-03-03']);
    expect(await save({ note, workedOn, version: 1 }, id)).toEqual(worked);
    const closing = { on: '2026-03-04', as: 'repaired' } as const;
    const repaired = await save({ workedOn, closing, version: 2 }, id);
    expect(repaired).toMatchObject({ closing, note: null, version: 3 });
    expect(await standing()).toEqual([repaired]);
    const { body } = await workOf(marie)
      .putDisconnection(id, apart({ version: 1 }))
      .expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: repaired });
    await save({ version: 3 }, id);
    expect(await standing()).toMatchObject([{ closing: null, workedOn: [], version: 4 }]);
  });

  it('is listed newest first, removed, and brought back', async () => {
    const older = await save({ openedOn: '2026-01-10' });
    const newer = await save({ openedOn: '2026-03-01' });
    const ids = (await standing()).map(({ id }) => id);
    expect(ids.indexOf(newer.id)).toBeLessThan(ids.indexOf(older.id));
    await workOf(marie).deleteDisconnection(newer.id).expect(204);
    await workOf(marie).deleteDisconnection(newer.id).expect(204);
    expect((await standing()).map(({ id }) => id)).not.toContain(newer.id);
    expect(await save({ version: 2 }, newer.id)).toMatchObject({ version: 3 });
  });

  it.each([
    ['a day to come', { openedOn: '2026-03-05' }, 'openedOn'],
    ['work before it opened', { workedOn: ['2026-02-19'] }, 'workedOn.0'],
    ['work in days to come', { workedOn: ['2026-02-21', '2026-03-05'] }, 'workedOn.1'],
    ['an end before it opened', { closing: { on: '2026-02-19', as: 'let-go' } }, 'closing.on'],
    ['an end to come', { closing: { on: '2026-03-05', as: 'let-go' } }, 'closing.on'],
    ['another end', { closing: { on: '2026-03-01', as: 'forgotten' } }, 'closing.as'],
    ['a note of 501 letters', { note: 'a'.repeat(501) }, 'note'],
    ['an empty note', { note: '  ' }, 'note'],
    ['a zero character', { note: 'a\0' }, 'note'],
    ['a tie that is none', { connectionId: newId() }, 'connectionId'],
  ])('refuses %s by its field', async (_, changes, path) => {
    const body = { ...apart(), ...changes };
    const answer = await workOf(marie).putDisconnection(newId(), body).expect(400);
    expect(answer.body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('does not find what never was', async () => {
    await workOf(marie).deleteDisconnection(newId()).expect(404);
    await workOf(marie).getDisconnections(newId()).expect(404);
    await workOf(marie)
      .putDisconnection(newId(), apart({ version: 2 }))
      .expect(404);
  });
});

describe('whose disconnection it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const { id } = await save({ note: 'Only for me' });
    for (const other of [ines, tomas, stranger]) {
      await workOf(other).getDisconnections(supervisor).expect(404);
      await workOf(other).deleteDisconnection(id).expect(404);
      const own = await connect(other);
      const body = apart({ connectionId: own, version: 1 });
      await workOf(other).putDisconnection(id, body).expect(404);
      await workOf(other).putDisconnection(newId(), apart()).expect(400);
      const seen = await workOf(other).getDisconnections(own).expect(200);
      expect(seen.body).toEqual({ disconnections: [] });
    }
    expect((await standing()).map((row) => row.id)).toContain(id);
  });

  it('says nothing of the note anywhere else', async () => {
    await save({ note: 'Only for me' });
    const { getToday, getEcosystem, getConnections, getConnection } = workOf(marie);
    for (const ask of [getToday, getEcosystem, getConnections, () => getConnection(supervisor)]) {
      expect(JSON.stringify((await ask().expect(200)).body)).not.toContain('Only for me');
    }
  });

  it('is nobody’s without a session cookie', async () => {
    await workOf({ ...marie, http: app.http() })
      .getDisconnections(supervisor)
      .expect(401);
  });
});
