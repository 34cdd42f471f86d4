import type { Case, CaseLately, Cases, SaveCase } from '@understory/contracts';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aCase,
  logOf,
  loggedOn,
  markOccurrence,
  openCase,
  saveSeries,
} from '../../test/support/series';
import { aSession, logSession, newId, NOON, setClock, workOf } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => setClock(app, NOON));

async function save(person: SignedIn, changes: Partial<SaveCase> = {}, id = newId()) {
  return (await logOf(person).putCase(id, aCase(changes)).expect(200)).body as Case;
}

async function casesOf(person: SignedIn): Promise<CaseLately[]> {
  return ((await logOf(person).getCases().expect(200)).body as Cases).cases;
}

async function caseOf(person: SignedIn, id: string): Promise<CaseLately | undefined> {
  return (await casesOf(person)).find((one) => one.id === id);
}

describe('a case', () => {
  it('is kept, repeated without harm, changed, and refused where it is older', async () => {
    const id = newId();
    const pauses = [
      { from: '2026-02-20', to: null },
      { from: '2026-02-01', to: '2026-02-10' },
    ];
    const first = await save(ines, { pauses }, id);
    expect(first).toEqual({ ...aCase({ pauses }), id, version: 1 });
    expect(await save(ines, { pauses }, id)).toEqual(first);
    await save(ines, { acuity: 'complex', version: 1 }, id);
    const { body } = await logOf(ines)
      .putCase(id, aCase({ acuity: 'acute', version: 1 }))
      .expect(409);
    expect(body).toMatchObject({
      code: 'changed-elsewhere',
      current: { acuity: 'complex', version: 2 },
    });
  });

  it('may have any code on one line, also the code of another', async () => {
    const other = await foundPractice(app, { name: 'Ash House' });
    for (const code of ['K-14', 'K-2', 'K-14', '🌿 14', 'ש-14', 'K-100']) {
      await save(other, { code });
    }
    const codes = (await casesOf(other)).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('K'))).toEqual(['K-2', 'K-14', 'K-14', 'K-100']);
    expect(codes).toHaveLength(6);
    expect(codes).toEqual(expect.arrayContaining(['🌿 14', 'ש-14']));
  });

  it('stands below those that go on once it has ended', async () => {
    const other = await foundPractice(app, { name: 'Oak House' });
    await save(other, { code: 'A-01', endsOn: '2026-03-03' });
    await save(other, { code: 'B-02', endsOn: '2026-03-04' });
    await save(other, { code: 'C-03', pauses: [{ from: '2026-02-01', to: null }] });
    expect((await casesOf(other)).map(({ code }) => code)).toEqual(['B-02', 'C-03', 'A-01']);
  });

  it.each<[string, Partial<SaveCase>, string]>([
    ['an end before the start', { endsOn: '2026-01-04' }, 'endsOn'],
    ['a start before 1970', { startsOn: '1969-12-31' }, 'startsOn'],
    ['a start in two years', { startsOn: '2028-03-04' }, 'startsOn'],
    ['an end in eleven years', { endsOn: '2037-03-04' }, 'endsOn'],
    ['two lines', { code: 'K-14\nhidden' }, 'code'],
    ['no code', { code: '  ' }, 'code'],
    [
      'a pause that ends before it begins',
      { pauses: [{ from: '2026-02-02', to: '2026-02-01' }] },
      'pauses.0.to',
    ],
    ['a pause before the case', { pauses: [{ from: '2026-01-04', to: null }] }, 'pauses.0.from'],
    [
      'a pause after the case',
      { endsOn: '2026-02-10', pauses: [{ from: '2026-02-01', to: '2026-02-11' }] },
      'pauses.0.to',
    ],
    [
      'an open pause after the case',
      { endsOn: '2026-02-10', pauses: [{ from: '2026-02-11', to: null }] },
      'pauses.0.to',
    ],
    [
      'pauses that overlap',
      {
        pauses: [
          { from: '2026-02-10', to: '2026-02-12' },
          { from: '2026-02-01', to: '2026-02-10' },
        ],
      },
      'pauses.0.from',
    ],
    [
      'a pause after an open one',
      {
        pauses: [
          { from: '2026-02-01', to: null },
          { from: '2026-02-10', to: '2026-02-12' },
        ],
      },
      'pauses.1.from',
    ],
  ])('refuses %s by its field', async (_, changes, path) => {
    const { body } = await logOf(ines).putCase(newId(), aCase(changes)).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('does not find what never was', async () => {
    await logOf(ines).deleteCase(newId()).expect(404);
    await logOf(ines)
      .putCase(newId(), aCase({ version: 1 }))
      .expect(404);
  });
});

describe('what was logged of a case', () => {
  it('is counted, with the last session held and the next one planned', async () => {
    const caseId = await openCase(marie);
    expect(await caseOf(marie, caseId)).toMatchObject({
      heldSessions: 0,
      lastHeldOn: null,
      nextOn: null,
    });
    await logSession(marie, { caseId, startsAt: '2026-02-24T09:00:00Z' });
    await logSession(marie, { caseId, startsAt: '2026-03-03T09:00:00Z' });
    await logSession(marie, { caseId, startsAt: '2026-03-03T10:00:00Z', outcome: 'no-show' });
    await logSession(marie, { caseId, startsAt: '2026-03-04T11:59:00Z', outcome: 'planned' });
    const ahead = { caseId, outcome: 'planned' as const };
    await logSession(marie, { ...ahead, startsAt: '2026-04-14T09:00:00Z' });
    const { id } = await logSession(marie, { ...ahead, startsAt: '2026-03-06T09:00:00Z' });
    const counted = { heldSessions: 2, lastHeldOn: '2026-03-03' };
    expect(await caseOf(marie, caseId)).toMatchObject({ ...counted, nextOn: '2026-03-06' });
    await workOf(marie).deleteSession(id).expect(204);
    expect(await caseOf(marie, caseId)).toMatchObject({ ...counted, nextOn: '2026-04-14' });
  });

  it('names the next session that a series expects, not one that is over', async () => {
    const caseId = await openCase(marie);
    const wednesdays = { unit: 'week' as const, every: 2, weekdays: [3] };
    const series = await saveSeries(marie, {
      caseId,
      rhythm: wednesdays,
      firstOn: '2026-03-04',
      at: '14:00',
    });
    const nextOn = async () => (await caseOf(marie, caseId))?.nextOn;
    expect(await nextOn()).toBe('2026-03-04');
    setClock(app, '2026-03-04T14:01:00Z');
    expect(await nextOn()).toBe('2026-03-18');
    setClock(app, NOON);
    await markOccurrence(marie, series, '2026-03-04', { outcome: 'cancelled' });
    expect(await nextOn()).toBe('2026-03-18');
    const pauses = [{ from: '2026-03-10', to: '2026-03-31' }];
    await save(marie, { pauses, version: 1 }, caseId);
    expect(await nextOn()).toBe('2026-04-01');
    await save(marie, { pauses, endsOn: '2026-03-31', version: 2 }, caseId);
    expect(await nextOn()).toBeNull();
  });

  it('names the next session of a yearly weekday, which can be 53 weeks away', async () => {
    const caseId = await openCase(marie);
    const yearly = { unit: 'month' as const, every: 12, by: 'weekday' as const };
    await saveSeries(marie, { caseId, rhythm: yearly, firstOn: '2026-03-10' });
    setClock(app, '2027-03-09T12:00:00Z');
    expect(await caseOf(marie, caseId)).toMatchObject({ nextOn: '2028-03-14' });
  });
});

describe('deleting a case', () => {
  it('keeps its sessions without its code, and gives it back', async () => {
    const caseId = await openCase(tomas, { code: 'M-03' });
    const series = await saveSeries(tomas, {
      caseId,
      firstOn: '2026-03-06',
      rhythm: { unit: 'week', every: 1, weekdays: [5] },
    });
    const session = await logSession(tomas, { caseId });
    const named = { id: caseId, code: 'M-03' };
    const week = () => loggedOn(tomas, '2026-03-02', '2026-03-08');
    expect(await week()).toMatchObject({
      sessions: [
        session,
        { caseId, version: 0, localDate: '2026-03-06', series: { id: series.id } },
      ],
      cases: [named],
    });
    await logOf(tomas).deleteCase(caseId).expect(204);
    await logOf(tomas).deleteCase(caseId).expect(204);
    expect(await week()).toMatchObject({ sessions: [session], cases: [] });
    expect(await caseOf(tomas, caseId)).toBeUndefined();
    await logOf(tomas)
      .putCase(caseId, aCase({ code: 'M-03' }))
      .expect(409);
    await save(tomas, { code: 'M-03', version: 2 }, caseId);
    expect(await week()).toMatchObject({ sessions: [session, {}], cases: [named] });
  });
});

describe('whose case it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const caseId = await openCase(marie, { code: 'Hers' });
    for (const other of [ines, tomas, stranger]) {
      expect((await casesOf(other)).map(({ id }) => id)).not.toContain(caseId);
      await logOf(other).deleteCase(caseId).expect(404);
      await logOf(other)
        .putCase(caseId, aCase({ version: 1 }))
        .expect(404);
      const { body } = await workOf(other).putSession(newId(), aSession({ caseId })).expect(400);
      expect(body).toMatchObject({
        code: 'invalid-input',
        fields: [{ path: 'caseId', message: 'Choose one of your cases.' }],
      });
    }
    expect(await caseOf(marie, caseId)).toMatchObject({ code: 'Hers', version: 1 });
  });

  it('is nobody’s without a session cookie', async () => {
    await logOf({ ...ines, http: app.http() })
      .getCases()
      .expect(401);
  });
});
