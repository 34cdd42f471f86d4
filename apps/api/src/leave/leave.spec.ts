import type { Leave, Leaves, SaveLeave } from '@understory/contracts';
import type { SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aBatch,
  connect,
  hashOf,
  logContact,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeAll(() => setClock(app, NOON));

const away = (changes: Partial<SaveLeave> = {}): SaveLeave => ({
  firstDay: '2026-02-09',
  lastDay: '2026-02-13',
  version: 0,
  ...changes,
});

async function save(person: SignedIn, changes: Partial<SaveLeave> = {}, id = newId()) {
  const { body } = await workOf(person).putLeave(id, away(changes)).expect(200);
  return body as Leave;
}

async function leaveOf(person: SignedIn): Promise<Leave[]> {
  return ((await workOf(person).getLeave().expect(200)).body as Leaves).leave;
}

describe('leave that is typed by hand', () => {
  it('is kept, latest first, repeated without harm, changed and removed', async () => {
    const id = newId();
    const first = await save(ines, {}, id);
    expect(first).toEqual({ ...away(), id, isImported: false, version: 1 });
    expect(await save(ines, {}, id)).toEqual(first);
    const later = await save(ines, { firstDay: '2026-07-06', lastDay: '2026-07-06' });
    expect(await leaveOf(ines)).toEqual([later, first]);
    await save(ines, { lastDay: '2026-02-15', version: 1 }, id);
    const { body } = await workOf(ines)
      .putLeave(id, away({ lastDay: '2026-02-20', version: 1 }))
      .expect(409);
    expect(body).toMatchObject({
      code: 'changed-elsewhere',
      current: { lastDay: '2026-02-15', version: 2 },
    });
    await workOf(ines).deleteLeave(id).expect(204);
    await workOf(ines).deleteLeave(id).expect(204);
    expect(await leaveOf(ines)).toEqual([later]);
    await workOf(ines).putLeave(id, away()).expect(409);
    expect(await save(ines, { version: 3 }, id)).toMatchObject({ version: 4 });
  });

  it('stops the clock of contacts while it stands', async () => {
    const tie = await connect(tomas);
    await logContact(tomas, tie, { startsAt: '2026-02-04T16:00:00Z' });
    const gap = async () =>
      (await workOf(tomas).getEcosystem().expect(200)).body.ties[0].gapDays as number;
    expect(await gap()).toBe(28);
    const { id } = await save(tomas);
    expect(await gap()).toBe(23);
    await workOf(tomas).deleteLeave(id).expect(204);
    expect(await gap()).toBe(28);
  });

  it.each([
    ['an end before the start', { lastDay: '2026-02-08' }, 'lastDay'],
    ['a start before 1970', { firstDay: '1969-12-31' }, 'firstDay'],
    ['an end four years ahead', { lastDay: '2030-03-05' }, 'lastDay'],
    ['a day that is none', { firstDay: '2026-02-30' }, 'firstDay'],
  ])('refuses %s by its field', async (_, changes, path) => {
    const { body } = await workOf(ines).putLeave(newId(), away(changes)).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('does not find what never was', async () => {
    await workOf(ines).deleteLeave(newId()).expect(404);
    await workOf(ines)
      .putLeave(newId(), away({ version: 2 }))
      .expect(404);
  });
});

describe('leave of a calendar', () => {
  const event = (to: string) => ({
    kind: 'leave' as const,
    hash: hashOf('away'),
    from: '2026-02-16',
    to,
  });

  it('is changed by hand for good: the calendar does not take it back', async () => {
    await workOf(marie)
      .putImport(newId(), aBatch([event('2026-02-20')]))
      .expect(200);
    const [imported] = await leaveOf(marie);
    if (!imported) throw new Error('Expected leave to come in with the calendar.');
    expect(imported).toMatchObject({ isImported: true, lastDay: '2026-02-20', version: 1 });
    const changed = { firstDay: '2026-02-16', lastDay: '2026-02-18', version: 1 };
    await workOf(marie).putLeave(imported.id, changed).expect(200);
    await workOf(marie)
      .putImport(newId(), aBatch([event('2026-02-27')]))
      .expect(200);
    expect(await leaveOf(marie)).toMatchObject([{ lastDay: '2026-02-18', isImported: true }]);
    await workOf(marie).deleteLeave(imported.id).expect(204);
    await workOf(marie)
      .putImport(newId(), aBatch([event('2026-02-28')]))
      .expect(200);
    expect(await leaveOf(marie)).toEqual([]);
  });
});

it('removed by hand, stays away whatever the calendar says', async () => {
  const event = { kind: 'leave' as const, hash: hashOf('off'), from: '2026-04-06' };
  const bring = (to: string, batch = newId()) =>
    workOf(ines)
      .putImport(batch, aBatch([{ ...event, to }]))
      .expect(200);
  const first = newId();
  await bring('2026-04-10', first);
  const imported = (await leaveOf(ines)).find(({ firstDay }) => firstDay === event.from);
  await workOf(ines)
    .deleteLeave(imported?.id ?? '')
    .expect(204);
  await workOf(ines).deleteImport(first).expect(200);
  await bring('2026-04-12');
  expect((await leaveOf(ines)).map(({ firstDay }) => firstDay)).not.toContain(event.from);
});

describe('whose leave it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const { id } = await save(marie);
    for (const other of [ines, tomas, stranger]) {
      await workOf(other).deleteLeave(id).expect(404);
      await workOf(other)
        .putLeave(id, away({ version: 1 }))
        .expect(404);
      expect((await leaveOf(other)).map((leave) => leave.id)).not.toContain(id);
    }
    expect((await leaveOf(marie)).map((leave) => leave.id)).toContain(id);
  });

  it('is nobody’s without a session cookie', async () => {
    await workOf({ ...ines, http: app.http() })
      .getLeave()
      .expect(401);
  });
});
