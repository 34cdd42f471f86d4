import type { Session, Today } from '@understory/contracts';
import { inviteAndJoin, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { aSession, logSession, newId, NOON, setClock, workOf } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
/** A third therapist in the practice. */
let wanda: SignedIn;

beforeAll(async () => {
  wanda = await inviteAndJoin(app, ines);
});
beforeEach(() => setClock(app, NOON));

describe('logging a session', () => {
  it('keeps what was sent, with its day, its units and its first version', async () => {
    const id = newId();
    const sent = aSession({ acuity: 'complex', isFirst: true });
    const { body } = await workOf(ines).putSession(id, sent).expect(200);
    expect(body).toEqual({
      ...sent,
      id,
      localDate: '2026-03-04',
      units: 1.5,
      isImported: false,
      version: 1,
    });
  });

  it('answers the very same request again with the very same session', async () => {
    const id = newId();
    const first = await workOf(ines).putSession(id, aSession()).expect(200);
    const offset = aSession({ startsAt: '2026-03-04T10:00:00+01:00' });
    const again = await workOf(ines).putSession(id, offset).expect(200);
    expect(again.body).toEqual(first.body);
  });

  it('writes one session, and counts it once, when the same request arrives twice at once', async () => {
    const id = newId();
    const twice = [1, 2, 3, 4].map(() => workOf(tomas).putSession(id, aSession()).expect(200));
    const versions = (await Promise.all(twice)).map((answer) => (answer.body as Session).version);
    expect(versions).toEqual([1, 1, 1, 1]);
    const { body } = await workOf(tomas).getToday().expect(200);
    expect((body as Today).sessions).toHaveLength(1);
    expect(await workDays(tomas)).toEqual([
      { on: '2026-03-04', sessions: 1, minutes: 50, units: 1 },
    ]);
  });

  it('changes a session that stands as the writer saw it', async () => {
    const { id } = await logSession(ines);
    const changed = await logSession(ines, { minutes: 90, version: 1 }, id);
    expect(changed).toMatchObject({ minutes: 90, units: 1.8, version: 2 });
  });

  it('refuses an older version with the session as it now stands', async () => {
    const { id } = await logSession(ines);
    const current = await logSession(ines, { minutes: 90, version: 1 }, id);
    const late = aSession({ minutes: 30, version: 1 });
    const { body } = await workOf(ines).putSession(id, late).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current });
  });

  it('does not find a session that was never logged but is said to be known', async () => {
    await workOf(ines)
      .putSession(newId(), aSession({ version: 3 }))
      .expect(404);
  });
});

describe('deleting a session', () => {
  it('leaves a tombstone that a late repeat of an older request does not undo', async () => {
    const { id } = await logSession(ines);
    await workOf(ines).deleteSession(id).expect(204);
    await workOf(ines).deleteSession(id).expect(204);
    const { body } = await workOf(ines).putSession(id, aSession()).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: null });
  });

  it('brings it back for whoever saw that it was deleted', async () => {
    const { id } = await logSession(ines);
    await workOf(ines).deleteSession(id).expect(204);
    const back = await logSession(ines, { version: 2 }, id);
    expect(back).toMatchObject({ id, version: 3 });
  });

  it('counts on its day exactly while it stands', async () => {
    const days = () => workDays(wanda);
    const { id } = await logSession(wanda, { minutes: 100 });
    expect(await days()).toEqual([{ on: '2026-03-04', sessions: 1, minutes: 100, units: 2 }]);
    await workOf(wanda).deleteSession(id).expect(204);
    await workOf(wanda).deleteSession(id).expect(204);
    expect(await days()).toEqual([{ on: '2026-03-04', sessions: 0, minutes: 0, units: 0 }]);
    await logSession(wanda, { startsAt: '2026-03-02T09:00:00Z', version: 2 }, id);
    expect(await days()).toEqual([
      { on: '2026-03-02', sessions: 1, minutes: 50, units: 1 },
      { on: '2026-03-04', sessions: 0, minutes: 0, units: 0 },
    ]);
    await logSession(wanda, { outcome: 'no-show', version: 3 }, id);
    expect(await days()).toEqual([
      { on: '2026-03-02', sessions: 0, minutes: 0, units: 0 },
      { on: '2026-03-04', sessions: 0, minutes: 0, units: 0.3 },
    ]);
  });

  it('does not find what never was', async () => {
    await workOf(ines).deleteSession(newId()).expect(404);
  });
});

describe('the local date of a session', () => {
  it.each([
    ['late in the evening in New York', '2026-03-05T04:30:00Z', 'America/New_York', '2026-03-04'],
    ['the same instant in London', '2026-03-05T04:30:00Z', 'Europe/London', '2026-03-05'],
    [
      'in the hour that daylight saving skips',
      '2025-03-09T02:30:00-05:00',
      'America/New_York',
      '2025-03-09',
    ],
    [
      'first of the two half past ones',
      '2025-11-02T01:30:00-04:00',
      'America/New_York',
      '2025-11-02',
    ],
    ['second of the two', '2025-11-02T01:30:00-05:00', 'America/New_York', '2025-11-02'],
    [
      'an hour before midnight as the clocks change',
      '2025-10-25T22:30:00Z',
      'Europe/London',
      '2025-10-25',
    ],
    ['where the day begins first', '2026-03-03T10:30:00Z', 'Pacific/Kiritimati', '2026-03-04'],
  ])('is that of the zone: %s', async (_, startsAt, zone, localDate) => {
    expect(await logSession(ines, { startsAt, zone })).toMatchObject({ localDate, zone });
  });

  it('stays as logged when the person later edits from elsewhere', async () => {
    const startsAt = '2026-03-04T04:30:00.000Z';
    const { id } = await logSession(ines, { startsAt, zone: 'America/New_York' });
    const edited = await logSession(
      ines,
      { startsAt, zone: 'America/New_York', minutes: 45, version: 1 },
      id,
    );
    expect(edited.localDate).toBe('2026-03-03');
  });
});

describe('input that cannot be', () => {
  it.each([
    ['before 1970', { startsAt: '1969-12-31T12:00:00Z' }, 'startsAt'],
    [
      '1970 in UTC but not where it was',
      { startsAt: '1970-01-01T00:00:00Z', zone: 'America/New_York' },
      'startsAt',
    ],
    [
      'more than a year ahead',
      { startsAt: '2027-03-06T12:00:00Z', outcome: 'planned' as const },
      'startsAt',
    ],
    [
      'the end of time',
      { startsAt: '9999-12-31T23:59:59-12:00', outcome: 'planned' as const },
      'startsAt',
    ],
    ['held in two days', { startsAt: '2026-03-06T12:00:00Z' }, 'startsAt'],
    ['no minutes', { minutes: 0 }, 'minutes'],
    ['a zone nobody knows', { zone: 'Mars/Olympus' }, 'zone'],
    ['a zone that is an offset alone', { zone: '+02:00' }, 'zone'],
    ['a version beyond counting', { version: 2 ** 40 }, 'version'],
  ])('is refused by its field: %s', async (_, changes, path) => {
    const { body } = await workOf(ines).putSession(newId(), aSession(changes)).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
    expect(body.detail).not.toBe('');
  });

  it('is refused for an id that no client makes', async () => {
    const random = '00000000-0000-4000-8000-000000000000';
    await workOf(ines).putSession(random, aSession()).expect(400);
  });

  it('takes a plan for next month, and what was held a few hours ahead by another clock', async () => {
    await logSession(ines, { startsAt: '2026-04-04T12:00:00Z', outcome: 'planned' });
    await logSession(ines, { startsAt: '2026-03-04T20:00:00Z' });
  });
});

describe('whose session it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const { id } = await logSession(marie, { minutes: 77 });
    for (const other of [ines, stranger, tomas]) {
      await workOf(other).deleteSession(id).expect(404);
      await workOf(other)
        .putSession(id, aSession({ version: 1 }))
        .expect(404);
      const { body } = await workOf(other).getToday().expect(200);
      expect((body as Today).sessions.map((session) => session.id)).not.toContain(id);
    }
    const { body } = await workOf(marie).getToday().expect(200);
    expect((body as Today).sessions).toMatchObject([{ id, minutes: 77, version: 1 }]);
  });

  it('is nobody’s without a session cookie', async () => {
    const visitor = { ...ines, http: app.http() };
    await workOf(visitor).putSession(newId(), aSession()).expect(401);
  });
});

async function workDays({ personId }: SignedIn) {
  return app.database.database.spaces.transaction(async (manager) => {
    await manager.query(`SET LOCAL app.space_id = '${personId}'`);
    return manager.query(
      `SELECT local_date::text AS on, sessions, minutes, units::float8 AS units FROM work_day
       WHERE space_id = $1 ORDER BY local_date`,
      [personId],
    );
  });
}
