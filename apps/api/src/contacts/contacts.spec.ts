import type { ConnectionDetail, LogContact } from '@understory/contracts';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aContact,
  connect,
  logContact,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
let supervision: string;

beforeAll(async () => {
  setClock(app, NOON);
  supervision = await connect(marie);
});

describe('logging a contact', () => {
  it('keeps what was sent, with its day and its first version', async () => {
    const id = newId();
    const sent = aContact(supervision, {
      giveAndTake: -1,
      ratings: { energy: 3, mattered: 4, wantedMore: 0 },
    });
    const { body } = await workOf(marie).putContact(id, sent).expect(200);
    const kept = { ...sent, id, localDate: '2026-03-03', isImported: false, version: 1 };
    expect(body).toEqual(kept);
    expect((await detail()).contacts).toContainEqual(kept);
  });

  it('leaves open who reached out until it is said', async () => {
    const unsaid = await logContact(marie, supervision, { initiator: null });
    expect(unsaid.initiator).toBeNull();
    expect((await detail()).contacts).toContainEqual(unsaid);
    const said = aContact(supervision, { initiator: 'them', version: 1 });
    const { body } = await workOf(marie).putContact(unsaid.id, said).expect(200);
    expect(body).toMatchObject({ initiator: 'them', version: 2 });
  });

  it('fills its tie at once', async () => {
    const id = await connect(marie, { lastMetOn: '2025-12-01' });
    expect((await detail(id)).tie.word).toBe('thin');
    await logContact(marie, id, { startsAt: NOON });
    expect((await detail(id)).tie).toMatchObject({ word: 'alive', vitality: 1, gapDays: 0 });
  });

  it('answers the very same request again with the very same contact', async () => {
    const id = newId();
    const sent = aContact(supervision, { ratings: { energy: 1, couldAct: 2 } });
    const first = await workOf(marie).putContact(id, sent).expect(200);
    const turned = { ...sent, ratings: { couldAct: 2, energy: 1 } };
    const again = await workOf(marie).putContact(id, turned).expect(200);
    expect(again.body).toEqual(first.body);
  });

  it('refuses an older version with the contact as it now stands', async () => {
    const { id } = await logContact(marie, supervision);
    const longer = aContact(supervision, { minutes: 90, version: 1 });
    const { body: current } = await workOf(marie).putContact(id, longer).expect(200);
    const late = aContact(supervision, { minutes: 30, version: 1 });
    const { body } = await workOf(marie).putContact(id, late).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current });
  });

  it('is of the day on the calendar where it happened', async () => {
    const late = { startsAt: '2026-03-04T04:30:00Z', zone: 'America/New_York' };
    expect(await logContact(marie, supervision, late)).toMatchObject({ localDate: '2026-03-03' });
  });

  it.each<[string, Partial<LogContact>, string]>([
    ['held next week', { startsAt: '2026-03-11T12:00:00Z' }, 'startsAt'],
    ['before 1970', { startsAt: '1969-01-01T12:00:00Z' }, 'startsAt'],
    ['beyond give and take', { giveAndTake: 3 }, 'giveAndTake'],
    ['a tap beyond four', { ratings: { energy: 5 } }, 'ratings.energy'],
    ['a connection that is not there', { connectionId: newId() }, 'connectionId'],
  ])('refuses what cannot be: %s', async (_, changes, path) => {
    const sent = aContact(supervision, changes);
    const { body } = await workOf(marie).putContact(newId(), sent).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('takes one that is booked for next week', async () => {
    await logContact(marie, supervision, { startsAt: '2026-03-11T12:00:00Z', isHeld: false });
  });
});

describe('deleting a contact', () => {
  it('takes it from its tie, once and for all', async () => {
    const tie = await connect(marie);
    const { id } = await logContact(marie, tie);
    await workOf(marie).deleteContact(id).expect(204);
    await workOf(marie).deleteContact(id).expect(204);
    expect(await detail(tie)).toMatchObject({ contacts: [], tie: { vitality: null } });
    const { body } = await workOf(marie).putContact(id, aContact(tie)).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: null });
  });

  it('does not find what never was', async () => {
    await workOf(marie).deleteContact(newId()).expect(404);
  });
});

describe('whose contact it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const { id } = await logContact(marie, supervision, { minutes: 77 });
    for (const other of [ines, tomas, stranger]) {
      const own = await connect(other);
      await workOf(other).deleteContact(id).expect(404);
      await workOf(other)
        .putContact(id, aContact(own, { version: 1 }))
        .expect(404);
    }
    expect((await detail()).contacts).toContainEqual(
      expect.objectContaining({ id, minutes: 77, version: 1 }),
    );
  });

  it('cannot be written into somebody else’s connection', async () => {
    for (const other of [ines, tomas, stranger]) {
      const { body } = await workOf(other).putContact(newId(), aContact(supervision)).expect(400);
      expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path: 'connectionId' }] });
    }
  });
});

async function detail(id = supervision): Promise<ConnectionDetail> {
  return (await workOf(marie).getConnection(id).expect(200)).body;
}
