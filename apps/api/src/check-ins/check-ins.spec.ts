import {
  type CheckIn,
  checkInPaths,
  type CheckInSettings,
  inventoryPaths,
  type SaveCheckIn,
} from '@understory/contracts';
import { Client } from 'pg';
import type { Test as Request } from 'supertest';
import { aCheckIn, putCheckIn as put, SKIPPED } from '../../test/support/check-ins';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { changeSettings } from '../../test/support/settings';
import { daysAfter, newId, NOON, setClock } from '../../test/support/work';
import { SpaceScope } from '../database/space-scope';
import { BEFORE_ALL_DAYS } from '../ecosystem/kept-state.queries';
import { readCheckInLog } from './check-in-log';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => setClock(app, NOON));

const remove = ({ http }: SignedIn, id: string) => http.delete(`/api/${checkInPaths.one(id)}`);
const all = async ({ http }: SignedIn) =>
  (await http.get(`/api/${checkInPaths.all}`).expect(200)).body;

/** A check-in of somebody, in a week of its own. */
let week = 0;
async function checkedIn(person: SignedIn, changes: Partial<SaveCheckIn> = {}): Promise<CheckIn> {
  week++;
  const on = daysAfter('2020-01-06T12:00:00Z', 7 * week).slice(0, 10);
  return (await put(person, newId(), aCheckIn({ on, ...changes })).expect(200)).body;
}

describe('checking in', () => {
  it('keeps what was sent, with its week and its first version', async () => {
    const id = newId();
    const { body } = await put(marie, id, aCheckIn()).expect(200);
    const kept = { ...aCheckIn(), id, weekFrom: '2026-03-02', version: 1 };
    expect(body).toEqual(kept);
    expect(await all(marie)).toEqual({
      today: '2026-03-04',
      weekFrom: '2026-03-02',
      checkIns: [kept],
    });
    await remove(marie, id).expect(204);
  });

  it('grows answer by answer, each safe to send twice', async () => {
    const { id, on } = await checkedIn(marie, { demands: null, note: null });
    const sent = aCheckIn({ on, demands: 2, version: 1 });
    const first = await put(marie, id, sent).expect(200);
    const again = await put(marie, id, sent).expect(200);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ demands: 2, version: 2 });
  });

  it('takes a skipped week as an answer, which can become a check-in', async () => {
    const skipped = await checkedIn(marie, SKIPPED);
    expect(skipped).toMatchObject({ isSkipped: true, energy: null });
    const { on } = skipped;
    const { body } = await put(marie, skipped.id, aCheckIn({ on, version: 1 })).expect(200);
    expect(body).toMatchObject({ isSkipped: false, energy: 3, version: 2 });
  });

  it('counts its week from the person’s own first day', async () => {
    const sunday = await foundPractice(app, { name: 'Cedar House', weekStart: 7 });
    const { body } = await put(sunday, newId(), aCheckIn()).expect(200);
    expect(body.weekFrom).toBe('2026-03-01');
    expect((await all(sunday)).weekFrom).toBe('2026-03-01');
  });

  it('refuses an older version with the check-in as it now stands', async () => {
    const { id, on } = await checkedIn(marie);
    const { body: current } = await put(marie, id, aCheckIn({ on, energy: 1, version: 1 }));
    const { body } = await put(marie, id, aCheckIn({ on, energy: 0, version: 1 })).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current });
  });

  it('is one a week: a second device is shown the one that stands, and may write over that', async () => {
    const standing = await checkedIn(marie);
    const { id, weekFrom } = standing;
    const mine = aCheckIn({ on: weekFrom, energy: 0 });
    const { body } = await put(marie, newId(), mine).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: standing });
    const { body: over } = await put(marie, id, { ...mine, version: 1 }).expect(200);
    expect(over).toMatchObject({ id, on: weekFrom, weekFrom, energy: 0, version: 2 });
  });

  it('says so as well to answers that follow on one that never arrived', async () => {
    const standing = await checkedIn(marie);
    const { on } = standing;
    const { body } = await put(marie, newId(), aCheckIn({ on, version: 2 })).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: standing });
  });

  it('comes back from a deletion only where no other took its week', async () => {
    const { id, on } = await checkedIn(marie);
    await remove(marie, id).expect(204);
    const { body: other } = await put(marie, newId(), aCheckIn({ on })).expect(200);
    const { body } = await put(marie, id, aCheckIn({ on, version: 2 })).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: other });
    await remove(marie, other.id).expect(204);
    await put(marie, id, aCheckIn({ on, version: 2 })).expect(200);
  });

  it('of several devices at once keeps one, and shows it to the others', async () => {
    const weeks = ['2019-05-06', '2019-05-13', '2019-05-20', '2019-05-27', '2019-06-03'];
    for (const on of weeks) {
      const answers = await Promise.all(
        [0, 1, 2, 3, 4].map((energy) => put(marie, newId(), aCheckIn({ on, energy }))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
      const { checkIns } = await all(marie);
      const [kept, ...more] = checkIns.filter((row: CheckIn) => row.on === on);
      expect(more).toEqual([]);
      const shown = answers.map(({ status, body }) => (status === 200 ? body : body.current));
      expect(shown).toEqual(answers.map(() => kept));
    }
  });

  it('keeps its week when it is changed after another first day of the week was chosen', async () => {
    const person = await foundPractice(app, { name: 'Cedar House', weekStart: 1 });
    const [first, second] = [aCheckIn({ on: '2026-02-22' }), aCheckIn({ on: '2026-02-23' })];
    const { body: sunday } = await put(person, newId(), first).expect(200);
    const { body: monday } = await put(person, newId(), second).expect(200);
    expect([sunday.weekFrom, monday.weekFrom]).toEqual(['2026-02-16', '2026-02-23']);
    await changeSettings(person, { weekStart: 7 });
    for (const [row, sent] of [
      [sunday, first],
      [monday, second],
    ]) {
      const { body } = await put(person, row.id, { ...sent, energy: 0, version: 1 }).expect(200);
      expect(body).toMatchObject({ id: row.id, weekFrom: row.weekFrom, energy: 0 });
    }
    const moved = { ...second, on: '2026-03-04', version: 2 };
    const { body } = await put(person, monday.id, moved).expect(200);
    expect(body.weekFrom).toBe('2026-03-01');
  });

  it.each<[string, object, string]>([
    ['tomorrow', { on: '2026-03-05' }, 'on'],
    ['before 1970', { on: '1969-12-31' }, 'on'],
    ['a fifth step', { energy: 5 }, 'energy'],
    ['half a step', { alone: 1.5 }, 'alone'],
    ['a skipped week with an answer', { isSkipped: true }, 'isSkipped'],
    ['a skipped week with an open line', { ...SKIPPED, note: 'Away.' }, 'isSkipped'],
    ['an open line of 501 characters', { note: 'a'.repeat(501) }, 'note'],
    ['an empty open line', { note: ' ' }, 'note'],
  ])('refuses %s', async (_, changes, path) => {
    const { body } = await put(marie, newId(), { ...aCheckIn(), ...changes }).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('reads nothing without a sign-in', async () => {
    await app.http().get(`/api/${checkInPaths.all}`).expect(401);
    await app.http().get(`/api/${checkInPaths.settings}`).expect(401);
  });
});

describe('taking a check-in back', () => {
  it('is for good, can be repeated, and can be undone', async () => {
    const { id, on } = await checkedIn(marie);
    await remove(marie, id).expect(204);
    await remove(marie, id).expect(204);
    expect((await all(marie)).checkIns).not.toContainEqual(expect.objectContaining({ id }));
    const late = await put(marie, id, aCheckIn({ on, energy: 0, version: 1 })).expect(409);
    expect(late.body).toMatchObject({ code: 'changed-elsewhere', current: null });
    const { body } = await put(marie, id, aCheckIn({ on, version: 2 })).expect(200);
    expect(body).toMatchObject({ id, version: 3 });
    expect((await all(marie)).checkIns).toContainEqual(body);
  });

  it('does not find what never was', async () => {
    await remove(marie, newId()).expect(404);
    await put(marie, newId(), aCheckIn({ on: '2018-01-01', version: 1 })).expect(404);
  });
});

describe('what is chosen about it', () => {
  const settings = ({ http }: SignedIn) => http.get(`/api/${checkInPaths.settings}`).expect(200);
  const choose = ({ http }: SignedIn, body: object) =>
    http.put(`/api/${checkInPaths.settings}`).send(body);

  const USUAL: CheckInSettings = { restFrom: 'check-in', clientWord: 'clients', version: 0 };

  it('is the check-in and clients until something else is', async () => {
    expect((await settings(tomas)).body).toEqual(USUAL);
    await choose(tomas, { ...USUAL, clientWord: 'students' }).expect(200);
    const chosen = { restFrom: 'inventory', clientWord: 'patients', version: 1 };
    const saved = { ...chosen, version: 2 };
    expect((await choose(tomas, chosen).expect(200)).body).toEqual(saved);
    expect((await choose(tomas, chosen).expect(200)).body).toEqual(saved);
    expect((await settings(tomas)).body).toEqual(saved);
    for (const other of [ines, marie, stranger]) {
      expect((await settings(other)).body).toEqual(USUAL);
    }
  });

  it('is shown as it stands to whoever chose something else meanwhile', async () => {
    const person = await foundPractice(app, { name: 'Elder House' });
    const both = ['patients', 'students'].map((clientWord) =>
      choose(person, { ...USUAL, clientWord }),
    );
    const [kept, late] = (await Promise.all(both)).toSorted((a, b) => a.status - b.status);
    expect([kept?.status, late?.status]).toEqual([200, 409]);
    expect(late?.body).toMatchObject({ code: 'changed-elsewhere', current: kept?.body });
    await choose(stranger, { ...USUAL, version: 3, clientWord: 'pupils' }).expect(409);
    expect((await settings(stranger)).body).toEqual(USUAL);
  });

  it.each([
    [{ restFrom: 'sleep' }],
    [{ clientWord: '' }],
    [{ clientWord: 'a'.repeat(31) }],
    [{ version: -1 }],
  ])('refuses %j', async (changes) => {
    await choose(tomas, { ...USUAL, ...changes }).expect(400);
  });
});

describe('what follows from it', () => {
  it('is an evaluation of its person’s warnings, but not from a score of another instrument', async () => {
    const admin = new Client(app.database.admin);
    await admin.connect();
    const asked = async (write: Request, status: number) => {
      await admin.query('UPDATE identity.space_stamp SET is_due = false');
      await write.expect(status);
      const { rows } = await admin.query(
        'SELECT DISTINCT space_id AS id FROM identity.space_stamp WHERE is_due',
      );
      return rows.map(({ id }) => id);
    };
    const mine = [marie.personId];
    const { id, on } = await checkedIn(marie);
    expect(await asked(put(marie, id, aCheckIn({ on, version: 1 })), 200)).toEqual(mine);
    expect(await asked(remove(marie, id), 204)).toEqual(mine);
    const settings = { restFrom: 'check-in', clientWord: 'clients', version: 0 };
    const choice = marie.http.put(`/api/${checkInPaths.settings}`).send(settings);
    expect(await asked(choice, 200)).toEqual(mine);
    const inventory = `/api/${inventoryPaths.one(id)}`;
    const filled = { on, answers: {}, isFinished: true, version: 0 };
    expect(await asked(marie.http.put(inventory).send(filled), 200)).toEqual(mine);
    expect(await asked(marie.http.delete(inventory), 204)).toEqual(mine);
    const score = { on, name: 'OLBI', score: 2, version: 0 };
    const other = marie.http.put(`/api/${inventoryPaths.otherScore(id)}`).send(score);
    expect(await asked(other, 200)).toEqual([]);
    await admin.end();
  });
});

describe('whose check-in it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const { id, on } = await checkedIn(marie, { note: 'Only for me.' });
    for (const other of [ines, tomas, stranger]) {
      expect(JSON.stringify(await all(other))).not.toContain('Only for me.');
      await remove(other, id).expect(404);
      await put(other, id, aCheckIn({ on, version: 1 })).expect(404);
      const own = await put(other, id, aCheckIn({ on, note: null })).expect(200);
      expect(own.body).toMatchObject({ id, note: null, version: 1 });
    }
    const { checkIns } = await all(marie);
    expect(checkIns).toContainEqual(expect.objectContaining({ id, note: 'Only for me.' }));
  });
});

describe('what an ecosystem reads of it', () => {
  const ecosystem = async ({ http }: SignedIn) =>
    (await http.get('/api/ecosystem').expect(200)).body;
  const restOf = async (person: SignedIn) =>
    (await ecosystem(person)).components.find(({ name }: { name: string }) => name === 'rest')
      .value;
  const codesOf = async (person: SignedIn) =>
    (await ecosystem(person)).warnings.map(({ code }: { code: string }) => code);

  it('is Rest, at once, and the warning of two hard weeks on the second day after', async () => {
    expect(await restOf(stranger)).toBeNull();
    const hard = { withheld: 3, energy: 1 };
    await put(stranger, newId(), aCheckIn({ ...hard, on: '2026-02-24' })).expect(200);
    const { body } = await put(stranger, newId(), aCheckIn({ ...hard, on: '2026-03-02' }));
    expect(await restOf(stranger)).toBe(0.25);
    expect(await codesOf(stranger)).toContain('W11');
    expect((await ecosystem(stranger)).lastLogAt).toBe('2026-03-04T12:00:00.000Z');
    setClock(app, daysAfter(NOON, -1));
    expect(await codesOf(stranger)).not.toContain('W11');
    setClock(app, NOON);
    await remove(stranger, body.id).expect(204);
    expect(await codesOf(stranger)).not.toContain('W11');
    expect(await codesOf(ines)).not.toContain('W11');
  });

  it('counts what is said later for its own week, as far back as it was kept', async () => {
    const person = await foundPractice(app, { name: 'Fir House' });
    const hard = { withheld: 3, energy: 1 };
    await put(person, newId(), aCheckIn({ ...hard, on: '2026-02-15' })).expect(200);
    await put(person, newId(), aCheckIn({ on: '2026-02-22' })).expect(200);
    expect(await codesOf(person)).not.toContain('W11');
    const late = aCheckIn({ ...hard, on: '2026-02-08' });
    const { body } = await put(person, newId(), late).expect(200);
    expect(await codesOf(person)).toContain('W11');
    expect(await restOf(person)).toBe(0.75);
    await put(person, body.id, { ...late, withheld: 1, version: 1 }).expect(200);
    expect(await codesOf(person)).not.toContain('W11');
  });

  it('leaves a skipped week out', async () => {
    const skipped = { ...SKIPPED, on: '2026-03-03' };
    const { body } = await put(stranger, newId(), { ...aCheckIn(), ...skipped }).expect(200);
    expect(await restOf(stranger)).toBe(0.25);
    const scope = app.nest.get(SpaceScope, { strict: false });
    const { checkIns } = await scope.read(stranger.personId, (db) =>
      readCheckInLog(db, BEFORE_ALL_DAYS),
    );
    expect(checkIns).not.toContainEqual(expect.objectContaining({ id: body.id }));
  });

  it('is a finished inventory, where that was chosen', async () => {
    const chosen = { restFrom: 'inventory', clientWord: 'clients', version: 0 };
    await stranger.http.put(`/api/${checkInPaths.settings}`).send(chosen).expect(200);
    expect(await restOf(stranger)).toBeNull();
    const path = `/api/${inventoryPaths.one(newId())}`;
    const answers = { W1: 75, W2: 75, W3: 75, W4: 75 };
    const begun = { on: '2026-03-02', answers, isFinished: false, version: 0 };
    await stranger.http.put(path).send(begun).expect(200);
    expect(await restOf(stranger)).toBeNull();
    await stranger.http
      .put(path)
      .send({ ...begun, isFinished: true, version: 1 })
      .expect(200);
    expect(await restOf(stranger)).toBe(0.25);
    expect(await codesOf(stranger)).toContain('W14');
    await stranger.http.delete(path).expect(204);
    expect(await restOf(stranger)).toBeNull();
  });
});
