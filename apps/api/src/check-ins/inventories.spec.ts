import {
  type Inventory,
  inventoryPaths,
  type SaveInventory,
  type SaveOtherScore,
} from '@understory/contracts';
import { inviteAndJoin, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { newId, NOON, setClock } from '../../test/support/work';
import { SpaceScope } from '../database/space-scope';
import { BEFORE_ALL_DAYS } from '../ecosystem/kept-state.queries';
import { INVENTORY_LOG } from './log.queries';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => setClock(app, NOON));

const anInventory = (changes: Partial<SaveInventory> = {}): SaveInventory => ({
  on: '2026-03-04',
  answers: { P1: 75, W7: 0, C6: 100 },
  isFinished: true,
  version: 0,
  ...changes,
});

const aScore = (changes: Partial<SaveOtherScore> = {}): SaveOtherScore => ({
  on: '2026-03-04',
  name: 'ProQOL 5, burnout',
  score: 22.5,
  version: 0,
  ...changes,
});

const put = ({ http }: SignedIn, id: string, body: object) =>
  http.put(`/api/${inventoryPaths.one(id)}`).send(body);
const remove = ({ http }: SignedIn, id: string) => http.delete(`/api/${inventoryPaths.one(id)}`);
const all = async ({ http }: SignedIn) =>
  (await http.get(`/api/${inventoryPaths.all}`).expect(200)).body;
const putScore = ({ http }: SignedIn, id: string, body: object) =>
  http.put(`/api/${inventoryPaths.otherScore(id)}`).send(body);
const removeScore = ({ http }: SignedIn, id: string) =>
  http.delete(`/api/${inventoryPaths.otherScore(id)}`);
const scores = async ({ http }: SignedIn) =>
  (await http.get(`/api/${inventoryPaths.otherScores}`).expect(200)).body;

/** Somebody of the practice who has filled in nothing yet; invitations run by the real clock. */
async function newcomer(): Promise<SignedIn> {
  setClock(app, Temporal.Now.instant().toString());
  const person = await inviteAndJoin(app, ines);
  setClock(app, NOON);
  return person;
}

describe('filling in an inventory', () => {
  it('keeps it answer by answer, and counts it when it is finished', async () => {
    const id = newId();
    const begun = anInventory({ answers: { P1: 75 }, isFinished: false });
    const { body } = await put(marie, id, begun).expect(200);
    expect(body).toEqual({ ...begun, id, version: 1 });
    expect(await all(marie)).toEqual({ today: '2026-03-04', nextFrom: null, inventories: [body] });
    expect(await log(marie)).toEqual([]);
    const done = anInventory({ version: 1 });
    const first = await put(marie, id, done).expect(200);
    expect((await put(marie, id, done).expect(200)).body).toEqual(first.body);
    expect(await log(marie)).toEqual([{ id, on: 20_516, answers: done.answers }]);
    expect((await all(marie)).nextFrom).toBe('2026-04-01');
  });

  it('is monthly at most, to both sides of what is there', async () => {
    const person = await newcomer();
    await put(person, newId(), anInventory({ on: '2026-01-20' })).expect(200);
    for (const on of ['2026-01-20', '2026-02-16', '2025-12-24']) {
      const { body } = await put(person, newId(), anInventory({ on })).expect(400);
      expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path: 'on' }] });
      expect(body.detail).toMatch(
        /choose 23 December 2025 or earlier, or 17 February 2026 or later/,
      );
    }
    await put(person, newId(), anInventory({ on: '2026-02-17' })).expect(200);
    await put(person, newId(), anInventory({ on: '2025-12-23' })).expect(200);
    const { body } = await put(person, newId(), anInventory()).expect(400);
    expect(body.detail).toMatch(/choose 25 November 2025 or earlier, or wait until 17 March 2026/);
    const dates = (await all(person)).inventories.map(({ on }: Inventory) => on);
    expect(dates).toEqual(['2025-12-23', '2026-01-20', '2026-02-17']);
  });

  it('is of the day that was chosen, which can be changed as long as it keeps its distance', async () => {
    const person = await newcomer();
    const [first, second] = [newId(), newId()];
    await put(person, first, anInventory({ on: '2026-01-20' })).expect(200);
    await put(person, second, anInventory({ on: '2026-02-20' })).expect(200);
    await put(person, first, anInventory({ on: '2026-01-24', version: 1 })).expect(400);
    const { body } = await put(person, first, anInventory({ on: '2026-01-16', version: 1 }));
    expect(body).toMatchObject({ id: first, on: '2026-01-16', version: 2 });
    await put(person, second, anInventory({ on: '2026-02-13', version: 1 })).expect(200);
    expect((await all(person)).nextFrom).toBe('2026-03-13');
  });

  it('is monthly at most for two that are finished at the same moment too', async () => {
    const person = await newcomer();
    const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];
    const answers = await Promise.all(days.map((on) => put(person, newId(), anInventory({ on }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
    expect((await all(person)).inventories).toHaveLength(1);
  });

  it('asks for no gap to one that is not finished, or was taken back', async () => {
    const person = await newcomer();
    const unfinished = newId();
    await put(person, unfinished, anInventory({ isFinished: false })).expect(200);
    const { body } = await put(person, newId(), anInventory()).expect(200);
    await put(person, unfinished, anInventory({ version: 1 })).expect(400);
    await remove(person, body.id).expect(204);
    expect((await all(person)).nextFrom).toBeNull();
    await put(person, unfinished, anInventory({ version: 1 })).expect(200);
  });

  it('can be filled in again on the 28th day', async () => {
    const person = await newcomer();
    await put(person, newId(), anInventory({ on: '2026-02-04' })).expect(200);
    expect((await all(person)).nextFrom).toBeNull();
    setClock(app, '2026-03-03T12:00:00Z');
    expect((await all(person)).nextFrom).toBe('2026-03-04');
  });

  it.each<[string, object, string]>([
    ['tomorrow', { on: '2026-03-05' }, 'on'],
    ['before 1970', { on: '1969-12-31' }, 'on'],
    ['an answer of 60', { answers: { P1: 60 } }, 'answers.P1'],
    ['an item that is none', { answers: { X1: 50 } }, 'answers'],
  ])('refuses %s', async (_, changes, path) => {
    const { body } = await put(tomas, newId(), { ...anInventory(), ...changes }).expect(400);
    expect(body.code).toBe('invalid-input');
    expect(body.fields[0].path).toBe(path);
  });

  it('refuses an older version, does not find what never was, and takes back once and for all', async () => {
    const person = await newcomer();
    const id = newId();
    await put(person, id, anInventory()).expect(200);
    await put(person, id, anInventory({ answers: {}, version: 1 })).expect(200);
    const late = await put(person, id, anInventory({ version: 1 })).expect(409);
    expect(late.body.current).toMatchObject({ id, answers: {}, version: 2 });
    await remove(person, id).expect(204);
    await remove(person, id).expect(204);
    expect(
      (await put(person, id, anInventory({ version: 2 })).expect(409)).body.current,
    ).toBeNull();
    await put(person, id, anInventory({ version: 3 })).expect(200);
    await remove(person, newId()).expect(404);
  });
});

describe('scores of other instruments', () => {
  it('are kept as they were written, oldest first, and never more than that', async () => {
    const person = await newcomer();
    const [later, earlier] = [newId(), newId()];
    await putScore(person, later, aScore()).expect(200);
    await putScore(person, earlier, aScore({ on: '2025-03-04', name: 'OLBI', score: -0.25 }));
    const { body } = await putScore(person, later, aScore({ score: 24, version: 1 })).expect(200);
    expect(body).toEqual({ ...aScore({ score: 24 }), id: later, version: 2 });
    expect(await scores(person)).toEqual({
      today: '2026-03-04',
      scores: [expect.objectContaining({ id: earlier, name: 'OLBI', score: -0.25 }), body],
    });
    await putScore(person, later, aScore({ version: 1 })).expect(409);
    await removeScore(person, later).expect(204);
    await removeScore(person, later).expect(204);
    expect((await scores(person)).scores).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['on', { on: '2026-03-05' }],
    ['name', { name: '' }],
    ['score', { score: '22' }],
    ['score', { score: 1e7 }],
  ])('refuse %s of %j', async (path, changes) => {
    const { body } = await putScore(tomas, newId(), { ...aScore(), ...changes }).expect(400);
    expect(body.fields[0].path).toBe(path);
  });
});

describe('whose they are', () => {
  it('are hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const owner = await newcomer();
    const [inventory, score] = [newId(), newId()];
    await put(owner, inventory, anInventory()).expect(200);
    await putScore(owner, score, aScore({ name: 'Mine' })).expect(200);
    for (const other of [ines, tomas, stranger]) {
      expect((await all(other)).inventories).toEqual([]);
      expect((await scores(other)).scores).toEqual([]);
      await remove(other, inventory).expect(404);
      await removeScore(other, score).expect(404);
      await put(other, inventory, anInventory({ version: 1 })).expect(404);
      await putScore(other, score, aScore({ version: 1 })).expect(404);
    }
    expect((await all(owner)).inventories).toMatchObject([{ id: inventory, version: 1 }]);
    expect((await scores(owner)).scores).toMatchObject([{ id: score, version: 1 }]);
  });

  it('are read by nobody who is not signed in', async () => {
    await app.http().get(`/api/${inventoryPaths.all}`).expect(401);
    await app.http().get(`/api/${inventoryPaths.otherScores}`).expect(401);
  });
});

/** What warnings and Rest are read from. */
function log(person: SignedIn): Promise<object[]> {
  const scope = app.nest.get(SpaceScope, { strict: false });
  return scope.read(person.personId, (db) =>
    db.rows<object>(INVENTORY_LOG, [db.spaceId, BEFORE_ALL_DAYS]),
  );
}
