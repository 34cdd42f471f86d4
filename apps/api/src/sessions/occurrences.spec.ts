import type { Session } from '@understory/contracts';
import { epochDay, occurrenceId } from '@understory/domain';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { loggedOn, markOccurrence, saveSeries } from '../../test/support/series';
import { aSession, logSession, newId, NOON, setClock, workOf } from '../../test/support/work';

let app: TestApp;
let ines: SignedIn;
let marie: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  marie = await inviteAndJoin(app, ines);
});
beforeEach(() => setClock(app, NOON));
afterAll(() => app?.close());

const TUESDAY = '2026-03-03';
const series = (person = ines) => saveSeries(person, { firstOn: TUESDAY, lastOn: TUESDAY });
const sessionsOf = async (id: string): Promise<Session[]> => {
  const { sessions } = await loggedOn(ines, '2026-03-02', '2026-03-08');
  return sessions.filter((session) => session.series?.id === id);
};

describe('a session that a series expects', () => {
  it('is written under the id that it was shown under', async () => {
    const one = await series();
    const [expected] = await sessionsOf(one.id);
    expect(expected).toEqual({
      ...aSession({ startsAt: '2026-03-03T09:00:00.000Z', outcome: 'planned' }),
      id: occurrenceId(one.id, epochDay(TUESDAY)),
      localDate: TUESDAY,
      series: { id: one.id, on: TUESDAY },
      units: 0,
      isImported: false,
      version: 0,
    });
    if (!expected) return;
    const held = { ...expected, outcome: 'held' };
    await workOf(ines).putSession(expected.id, held).expect(200);
    expect(await sessionsOf(one.id)).toEqual([{ ...held, units: 1, version: 1 }]);
  });

  it('is one row, whichever of two devices marks it first', async () => {
    const one = await series();
    const first = await markOccurrence(ines, one, TUESDAY);
    expect(await markOccurrence(ines, one, TUESDAY)).toEqual(first);
    const sent = aSession({ outcome: 'no-show', series: first.series });
    const { body } = await workOf(ines).putSession(first.id, sent).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: first });
  });

  it('is one row, also where both mark it at the same moment', async () => {
    const one = await series();
    const of = { id: one.id, on: TUESDAY };
    const id = occurrenceId(one.id, epochDay(TUESDAY));
    const sent = [
      [id, 'held'],
      [id, 'no-show'],
      [newId(), 'held'],
      [newId(), 'late-cancel'],
    ] as const;
    const answers = await Promise.all(
      sent.map(([as, outcome]) => workOf(ines).putSession(as, aSession({ outcome, series: of }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const [kept, ...others] = await sessionsOf(one.id);
    expect(others).toEqual([]);
    for (const { status, body } of answers) {
      expect(status === 200 ? body : body.current).toEqual(kept);
    }
  });

  it('may be moved to another day, and is not expected on its own any more', async () => {
    const one = await series();
    await markOccurrence(ines, one, TUESDAY, {
      startsAt: '2026-03-05T15:00:00Z',
      outcome: 'planned',
    });
    expect(await sessionsOf(one.id)).toMatchObject([
      { localDate: '2026-03-05', series: { on: TUESDAY }, version: 1 },
    ]);
  });

  it('that was deleted is not expected again, and can be undone', async () => {
    const one = await series();
    const held = await markOccurrence(ines, one, TUESDAY);
    await workOf(ines).deleteSession(held.id).expect(204);
    expect(await sessionsOf(one.id)).toEqual([]);
    const late = await workOf(ines).putSession(held.id, aSession({ series: held.series }));
    expect(late.body).toMatchObject({ code: 'changed-elsewhere', current: null });
    await workOf(ines)
      .putSession(held.id, { ...held, version: 2 })
      .expect(200);
    expect(await sessionsOf(one.id)).toEqual([{ ...held, version: 3 }]);
  });
});

describe('a second row for the same day of a series', () => {
  it('is refused with the row that stands there', async () => {
    const one = await series();
    const first = await markOccurrence(ines, one, TUESDAY);
    const sent = aSession({ startsAt: '2026-03-03T18:00:00Z', series: first.series });
    const { body } = await workOf(ines).putSession(newId(), sent).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: first });
    const other = await logSession(ines);
    const moved = { ...other, series: first.series };
    const again = await workOf(ines).putSession(other.id, moved).expect(409);
    expect(again.body).toMatchObject({ code: 'changed-elsewhere', current: first });
    await workOf(ines).deleteSession(first.id).expect(204);
    const last = await workOf(ines).putSession(newId(), sent).expect(409);
    expect(last.body).toMatchObject({ code: 'changed-elsewhere', current: null });
  });

  it('is refused to neither person, where both have a series of their own', async () => {
    const [hers, mine] = [await series(marie), await series()];
    await markOccurrence(marie, hers, TUESDAY);
    await markOccurrence(ines, mine, TUESDAY);
  });
});

describe('what a session names', () => {
  it.each([
    ['a case', { caseId: newId() }, 'caseId', 'Choose one of your cases.'],
    [
      'a series',
      { series: { id: newId(), on: TUESDAY } },
      'series.id',
      'Choose one of your series.',
    ],
  ])('must be there: %s', async (_, changes, path, message) => {
    const { body } = await workOf(ines).putSession(newId(), aSession(changes)).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path, message }] });
  });

  it('counts people in a group alone, and repeats without harm', async () => {
    const id = newId();
    const group = { kind: 'group', attendees: 6 } as const;
    expect(await logSession(ines, group, id)).toMatchObject({ attendees: 6, version: 1 });
    const couple = { kind: 'couple', attendees: 6, version: 1 } as const;
    const changed = await logSession(ines, couple, id);
    expect(changed).toMatchObject({ attendees: null, version: 2 });
    expect(await logSession(ines, couple, id)).toEqual(changed);
    const nobody = aSession({ kind: 'group', attendees: 0 });
    const { body } = await workOf(ines).putSession(newId(), nobody).expect(400);
    expect(body).toMatchObject({ fields: [{ path: 'attendees' }] });
  });

  it('may be the practice it belongs to', async () => {
    const { practiceId } = ines;
    expect(await logSession(ines, { practiceId })).toMatchObject({ practiceId });
  });
});
