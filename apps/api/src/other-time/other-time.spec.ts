import type { ImportRow, LogOtherTime, OtherTime } from '@understory/contracts';
import { OTHER_TIME_KINDS } from '@understory/domain';
import type { SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { loggedOn, logOf, someOtherTime } from '../../test/support/series';
import { aBatch, hashOf, newId, NOON, setClock, workOf } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeAll(() => setClock(app, NOON));

async function save(person: SignedIn, changes: Partial<LogOtherTime> = {}, id = newId()) {
  const { body } = await logOf(person).putOtherTime(id, someOtherTime(changes)).expect(200);
  return body as OtherTime;
}

async function timeOn(person: SignedIn, day: string): Promise<OtherTime[]> {
  return (await loggedOn(person, day)).otherTime;
}

describe('other time that is typed by hand', () => {
  it('is kept with its day, repeated without harm, changed and removed', async () => {
    const id = newId();
    const first = await save(ines, {}, id);
    expect(first).toEqual({
      ...someOtherTime(),
      id,
      localDate: '2026-03-04',
      isImported: false,
      version: 1,
    });
    expect(await save(ines, {}, id)).toEqual(first);
    const change = { startsAt: '2026-03-03T10:00:00.000Z', minutes: 45, version: 1 };
    const changed = await save(ines, change, id);
    expect(await timeOn(ines, '2026-03-04')).toEqual([]);
    expect(await timeOn(ines, '2026-03-03')).toEqual([changed]);
    const { body } = await logOf(ines)
      .putOtherTime(id, someOtherTime({ version: 1 }))
      .expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: changed });
    await logOf(ines).deleteOtherTime(id).expect(204);
    await logOf(ines).deleteOtherTime(id).expect(204);
    expect(await timeOn(ines, '2026-03-03')).toEqual([]);
    await logOf(ines).putOtherTime(id, someOtherTime()).expect(409);
    expect(await save(ines, { version: 3 }, id)).toMatchObject({ version: 4 });
  });

  it.each(OTHER_TIME_KINDS)('may be %s', async (kind) => {
    expect(await save(tomas, { kind })).toMatchObject({ kind });
  });

  it.each<[string, object, string]>([
    ['25 hours', { minutes: 1500 }, 'minutes'],
    ['no time at all', { minutes: 0 }, 'minutes'],
    ['a start before 1970', { startsAt: '1969-01-01T12:00:00Z' }, 'startsAt'],
    ['a start in two years', { startsAt: '2028-03-04T12:00:00Z' }, 'startsAt'],
    ['another kind', { kind: 'lunch' }, 'kind'],
  ])('refuses %s by its field', async (_, changes, path) => {
    const sent = { ...someOtherTime(), ...changes };
    const { body } = await logOf(ines).putOtherTime(newId(), sent).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('does not find what never was', async () => {
    await logOf(ines).deleteOtherTime(newId()).expect(404);
    await logOf(ines)
      .putOtherTime(newId(), someOtherTime({ version: 2 }))
      .expect(404);
  });
});

describe('other time of a calendar', () => {
  const event = (name: string, minutes: number): ImportRow => ({
    hash: hashOf(name),
    kind: 'admin',
    startsAt: '2026-02-16T10:00:00Z',
    zone: 'Europe/London',
    minutes,
  });
  const bring = (name: string, minutes: number, batch = newId()) =>
    workOf(marie)
      .putImport(batch, aBatch([event(name, minutes)]))
      .expect(200);
  const brought = async () => {
    const [row, ...others] = await timeOn(marie, '2026-02-16');
    expect(others).toEqual([]);
    if (!row) throw new Error('Expected other time to come in with the calendar.');
    return row;
  };

  it('follows the calendar until it is changed by hand, then never again', async () => {
    const batch = newId();
    await bring('desk', 30, batch);
    await bring('desk', 40);
    const row = await brought();
    expect(row).toMatchObject({ minutes: 40, isImported: true, version: 2 });
    const change = { startsAt: row.startsAt, kind: 'admin', version: 2 } as const;
    await save(marie, { ...change, minutes: 50 }, row.id);
    await bring('desk', 60);
    await workOf(marie).deleteImport(batch).expect(200);
    expect(await brought()).toMatchObject({ minutes: 50, isImported: true, version: 3 });
    await logOf(marie).deleteOtherTime(row.id).expect(204);
    await bring('desk', 70);
    expect(await timeOn(marie, '2026-02-16')).toEqual([]);
    await save(marie, { ...change, minutes: 50, version: 4 }, row.id);
    expect(await brought()).toMatchObject({ minutes: 50, version: 5 });
    await logOf(marie).deleteOtherTime(row.id).expect(204);
  });

  it('goes when its batch is undone', async () => {
    const batch = newId();
    await bring('filing', 30, batch);
    expect(await brought()).toMatchObject({ minutes: 30 });
    await workOf(marie).deleteImport(batch).expect(200);
    expect(await timeOn(marie, '2026-02-16')).toEqual([]);
  });
});

describe('whose time it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const day = { startsAt: '2026-01-14T10:00:00Z' };
    const row = await save(marie, day);
    for (const other of [ines, tomas, stranger]) {
      expect(await timeOn(other, '2026-01-14')).toEqual([]);
      await logOf(other).deleteOtherTime(row.id).expect(404);
      await logOf(other)
        .putOtherTime(row.id, someOtherTime({ version: 1 }))
        .expect(404);
    }
    expect(await timeOn(marie, '2026-01-14')).toEqual([row]);
  });

  it('is nobody’s without a session cookie', async () => {
    const nobody = logOf({ ...ines, http: app.http() });
    await nobody.putOtherTime(newId(), someOtherTime()).expect(401);
  });
});
