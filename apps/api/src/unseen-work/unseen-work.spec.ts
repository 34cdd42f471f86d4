import type { LogUnseenWork, UnseenWork, UnseenWorkLately } from '@understory/contracts';
import type { SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { newId, NOON, setClock, workOf } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => setClock(app, NOON));

function some(changes: Partial<LogUnseenWork> = {}): LogUnseenWork {
  const entry = { on: '2026-03-03', kind: 'keeping-track', effort: 4, sharePercent: 100 } as const;
  return { ...entry, version: 0, ...changes };
}

async function log(person: SignedIn, changes: Partial<LogUnseenWork> = {}, id = newId()) {
  const { body } = await workOf(person).putUnseenWork(id, some(changes)).expect(200);
  return body as UnseenWork;
}

async function lately(person: SignedIn): Promise<UnseenWorkLately> {
  return (await workOf(person).getUnseenWork().expect(200)).body;
}

describe('logging unseen work', () => {
  it('keeps what was sent, and answers the very same request again with the very same entry', async () => {
    const id = newId();
    const { body } = await workOf(ines).putUnseenWork(id, some()).expect(200);
    expect(body).toEqual({ ...some(), id, context: null, version: 1 });
    const again = await workOf(ines).putUnseenWork(id, some()).expect(200);
    expect(again.body).toEqual(body);
    expect((await lately(ines)).entries).toEqual([body]);
  });

  it('keeps where it was, also where a page that does not ask changes the rest', async () => {
    const { id } = await log(ines, { context: 'team' });
    expect(await log(ines, { effort: 1, version: 1 }, id)).toMatchObject({ context: 'team' });
    expect(await log(ines, { context: null, version: 2 }, id)).toMatchObject({ context: null });
    expect(await log(ines, { context: 'beyond', version: 3 }, id)).toMatchObject({ version: 4 });
    const { body } = await workOf(ines)
      .putUnseenWork(id, some({ effort: 2, version: 3 }))
      .expect(409);
    expect(body).toMatchObject({ current: { context: 'beyond' } });
    await workOf(ines).deleteUnseenWork(id).expect(204);
  });

  it('makes one entry of the same request that arrives many times at once', async () => {
    const id = newId();
    const put = () => workOf(ines).putUnseenWork(id, some()).expect(200);
    const answers = await Promise.all([put(), put(), put(), put()]);
    expect(answers.map((answer) => answer.body.version)).toEqual([1, 1, 1, 1]);
  });

  it('changes an entry that stands as the writer saw it, and refuses an older version', async () => {
    const { id } = await log(ines);
    const current = await log(ines, { effort: 1, version: 1 }, id);
    expect(current).toMatchObject({ effort: 1, version: 2 });
    const late = some({ effort: 3, version: 1 });
    const { body } = await workOf(ines).putUnseenWork(id, late).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current });
  });

  it('leaves a tombstone that a late repeat does not undo, and that who saw it can', async () => {
    const { id } = await log(ines);
    await workOf(ines).deleteUnseenWork(id).expect(204);
    await workOf(ines).deleteUnseenWork(id).expect(204);
    expect((await lately(ines)).entries.map((entry) => entry.id)).not.toContain(id);
    const { body } = await workOf(ines).putUnseenWork(id, some()).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: null });
    expect(await log(ines, { version: 2 }, id)).toMatchObject({ id, version: 3 });
  });

  it('does not find what never was', async () => {
    await workOf(ines).deleteUnseenWork(newId()).expect(404);
    await workOf(ines)
      .putUnseenWork(newId(), some({ version: 4 }))
      .expect(404);
  });

  it.each([
    ['tomorrow', { on: '2026-03-05' }, 'on'],
    ['a day before 1970', { on: '1969-12-31' }, 'on'],
    ['a kind nobody knows', { kind: 'cooking' }, 'kind'],
    ['a place nobody knows', { context: 'with Maja' as 'team' }, 'context'],
    ['effort beyond 4', { effort: 5 }, 'effort'],
    ['half a step of effort', { effort: 1.5 }, 'effort'],
    ['more than all of it', { sharePercent: 101 }, 'sharePercent'],
  ])('refuses %s by its field', async (_, changes, path) => {
    const body = { ...some(), ...changes };
    const answer = await workOf(ines).putUnseenWork(newId(), body).expect(400);
    expect(answer.body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
    expect(answer.body.detail).not.toBe('');
  });
});

describe('how it is shared lately', () => {
  it('is unknown without any, and said once there is enough', async () => {
    expect(await lately(tomas)).toEqual({ entries: [], asymmetry: null, sentence: null });
    await log(tomas);
    expect(await lately(tomas)).toMatchObject({ asymmetry: 0.5, sentence: null });
    await log(tomas, { on: '2026-03-04', kind: 'holding-feelings' });
    const { entries, asymmetry, sentence } = await lately(tomas);
    expect(entries.map(({ on }) => on)).toEqual(['2026-03-04', '2026-03-03']);
    expect(asymmetry).toBeCloseTo(8 / 12, 12);
    expect(sentence).toBe('Of the unseen work of the last six weeks, most was yours.');
    expect((await workOf(tomas).getEcosystem().expect(200)).body.lastLogAt).not.toBeNull();
  });

  it('shows twelve weeks, and counts six', async () => {
    setClock(app, '2026-05-26T12:00:00Z');
    expect((await lately(tomas)).entries.map(({ on }) => on)).toEqual(['2026-03-04']);
    expect(await lately(tomas)).toMatchObject({ asymmetry: null, sentence: null });
  });
});

describe('whose unseen work it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const { id } = await log(marie, { effort: 3 });
    for (const other of [ines, tomas, stranger]) {
      await workOf(other).deleteUnseenWork(id).expect(404);
      await workOf(other)
        .putUnseenWork(id, some({ version: 1 }))
        .expect(404);
      expect((await lately(other)).entries.map((entry) => entry.id)).not.toContain(id);
    }
    expect((await lately(marie)).entries).toMatchObject([{ id, effort: 3, version: 1 }]);
  });

  it('is nobody’s without a session cookie', async () => {
    const visitor = { ...ines, http: app.http() };
    await workOf(visitor).getUnseenWork().expect(401);
    await workOf(visitor).putUnseenWork(newId(), some()).expect(401);
  });
});
