import { type OutboxKey, type OutboxKeys, outboxPaths } from '@understory/contracts';
import { generateKeyPairSync } from 'node:crypto';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { OUTBOX_KEY_REFUSALS } from '@understory/wording';
import { daysAfter, newId, NOON, setClock } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => setClock(app, NOON));

function aPair() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64url'),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url'),
  };
}

const put = (person: SignedIn, id: string, pair: object) =>
  person.http.put(`/api/${outboxPaths.key(id)}`).send(pair);

const remove = (person: SignedIn, id: string) => person.http.delete(`/api/${outboxPaths.key(id)}`);

async function keysOf(person: SignedIn): Promise<OutboxKey[]> {
  const { body } = await person.http.get(`/api/${outboxPaths.keys}`).expect(200);
  return (body as OutboxKeys).keys;
}

describe('keys of an outbox', () => {
  it('are kept newest first, repeated without harm, and never changed', async () => {
    expect(await keysOf(marie)).toEqual([]);
    const id = newId();
    const first = aPair();
    const { body } = await put(marie, id, first).expect(200);
    expect(body).toEqual({ id, ...first, madeAt: '2026-03-04T12:00:00.000Z' });
    await put(marie, id, first).expect(200, body);
    await put(marie, id, aPair()).expect(409);
    setClock(app, daysAfter(NOON, 90));
    const second = newId();
    await put(marie, second, aPair()).expect(200);
    expect((await keysOf(marie)).map((key) => key.id)).toEqual([second, id]);
  });

  it('are kept once where one is sent again before the first answer', async () => {
    const [id, pair] = [newId(), aPair()];
    const answers = await Promise.all(Array.from({ length: 8 }, () => put(stranger, id, pair)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await keysOf(stranger)).map((key) => key.id)).toEqual([id]);
  });

  it('are given up after 400 days, when a newer one comes', async () => {
    const [old, young, newest] = [newId(), newId(), newId()];
    await put(ines, old, aPair()).expect(200);
    setClock(app, daysAfter(NOON, 1));
    await put(ines, young, aPair()).expect(200);
    setClock(app, daysAfter(NOON, 401));
    expect(await keysOf(ines)).toHaveLength(2);
    await put(ines, newest, aPair()).expect(200);
    expect((await keysOf(ines)).map((key) => key.id)).toEqual([newest, young]);
  });

  it('are refused where they are no pair, since nothing could open what is sealed to them', async () => {
    const before = await keysOf(stranger);
    const halves = { publicKey: aPair().publicKey, privateKey: aPair().privateKey };
    const { body } = await put(stranger, newId(), halves).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path: 'publicKey' }] });
    await put(stranger, newId(), { ...aPair(), publicKey: '+'.repeat(40) }).expect(400);
    expect(await keysOf(stranger)).toEqual(before);
  });

  it('are forty at most', async () => {
    for (let count = 0; count < 40; count += 1) {
      await put(tomas, newId(), aPair()).expect(200);
    }
    const { body } = await put(tomas, newId(), aPair()).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path: 'id' }] });
    expect(body.detail).toContain('The oldest, of 4 March 2026, makes room after 8 April 2027');
    expect(await keysOf(tomas)).toHaveLength(40);
    const [, second] = await keysOf(tomas);
    await remove(tomas, second?.id ?? '').expect(204);
    await put(tomas, newId(), aPair()).expect(200);
    setClock(app, daysAfter(NOON, 401));
    const newest = newId();
    await put(tomas, newest, aPair()).expect(200);
    expect((await keysOf(tomas)).map((key) => key.id)).toEqual([newest]);
  });
});

describe('a key that nothing waits for', () => {
  it('can be removed, once or twice, but for the newest', async () => {
    const person = await foundPractice(app, { name: 'Ash House' });
    const [old, newest] = [newId(), newId()];
    await put(person, old, aPair()).expect(200);
    setClock(app, daysAfter(NOON, 90));
    await put(person, newest, aPair()).expect(200);
    const { body } = await remove(person, newest).expect(400);
    expect(body.detail).toBe(OUTBOX_KEY_REFUSALS.newestStays);
    await remove(person, old).expect(204);
    await remove(person, old).expect(204);
    expect((await keysOf(person)).map(({ id }) => id)).toEqual([newest]);
  });
});

describe('whose keys they are', () => {
  it('hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const id = newId();
    const pair = aPair();
    await put(marie, id, pair).expect(200);
    for (const other of [ines, stranger]) {
      expect((await keysOf(other)).map((key) => key.id)).not.toContain(id);
      await put(other, id, aPair()).expect(200);
      await put(other, newId(), aPair()).expect(200);
      await remove(other, id).expect(204);
    }
    const mine = (await keysOf(marie)).find((key) => key.id === id);
    expect(mine?.privateKey).toBe(pair.privateKey);
  });

  it('nobody’s without a session', async () => {
    await app.http().get(`/api/${outboxPaths.keys}`).expect(401);
    await put({ ...marie, http: app.http() }, newId(), aPair()).expect(401);
    await remove({ ...marie, http: app.http() }, newId()).expect(401);
  });
});
