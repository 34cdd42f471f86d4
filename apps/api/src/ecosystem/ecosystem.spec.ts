import { COMPONENTS } from '@understory/domain';
import type { Ecosystem, Today } from '@understory/contracts';
import { inviteAndJoin, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  connect,
  daysAfter,
  logContact,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
/** A third therapist in the practice. */
let wanda: SignedIn;

beforeAll(async () => {
  wanda = await inviteAndJoin(app, ines);
});
beforeEach(() => setClock(app, NOON));

it('is unknown, not zero, before anything is logged', async () => {
  const empty = await ecosystemOf(ines);
  expect(empty).toMatchObject({
    asOf: '2026-03-04',
    word: 'not-enough-yet',
    ties: [],
    warnings: [],
    supportMass: null,
    spareSupport: null,
    load: null,
    lastLogAt: null,
  });
  expect(empty.components.map(({ name }) => name)).toEqual([...COMPONENTS]);
  for (const { value, word, sentence } of empty.components) {
    expect({ value, word }).toEqual({ value: null, word: null });
    expect(sentence).not.toBe('');
  }
});

describe('a connection that fades', () => {
  it('is warned of once more than three rhythms are missed, and cleared at once by a contact', async () => {
    const id = await connect(marie, { alias: 'Thursday circle', lastMetOn: '2026-03-04' });
    setClock(app, daysAfter(NOON, 42));
    expect(codesOf(await ecosystemOf(marie))).not.toContain('W1');
    setClock(app, daysAfter(NOON, 43));
    const faded = await ecosystemOf(marie);
    const warning = faded.warnings.find(({ code }) => code === 'W1');
    expect(warning).toMatchObject({ connectionId: id, raisedOn: '2026-04-16' });
    expect(warning?.what).toContain('Thursday circle');
    for (const sentence of ['evidence', 'rule', 'clears', 'nextStep'] as const) {
      expect(warning?.[sentence]).not.toBe('');
    }
    expect(faded.ties[0]).toMatchObject({ word: 'thin', gapDays: 43, connection: { id } });
    expect(codesOf(await todayOf(marie))).toContain('W1');

    const contact = await logContact(marie, id, { startsAt: daysAfter(NOON, 43) });
    const cleared = await ecosystemOf(marie);
    expect(codesOf(cleared)).not.toContain('W1');
    expect(cleared.ties[0]).toMatchObject({ word: 'alive', vitality: 1, gapDays: 0 });
    expect(codesOf(await todayOf(marie))).not.toContain('W1');

    await workOf(marie).deleteContact(contact.id).expect(204);
    expect(codesOf(await ecosystemOf(marie))).toContain('W1');
  });

  it('pauses while the person is on leave', async () => {
    const id = await connect(wanda, { lastMetOn: '2026-03-04' });
    const leave = { hash: 'a'.repeat(64), kind: 'leave', from: '2026-03-10', to: '2026-03-23' };
    await workOf(wanda)
      .putImport(newId(), { zone: 'Europe/London', rows: [leave] })
      .expect(200);
    setClock(app, daysAfter(NOON, 43));
    const { ties, warnings } = await ecosystemOf(wanda);
    expect(ties).toMatchObject([{ connection: { id }, gapDays: 29 }]);
    expect(warnings.map(({ code }) => code)).not.toContain('W1');
  });
});

it('reads support and load from what was logged, and leaves the rest unknown', async () => {
  const peer = await connect(tomas, { alias: 'Peer trio', kind: 'peer' });
  await connect(tomas, { alias: 'Friend', kind: 'friend', lastMetOn: '2026-03-04' });
  await logContact(tomas, peer, { startsAt: NOON });
  await workOf(tomas).putAgreement('2026-02-02', { capacityUnits: 20 }).expect(200);
  for (const day of ['2026-02-16', '2026-02-18', '2026-02-20', '2026-02-23', '2026-02-25']) {
    await logSession(tomas, { startsAt: `${day}T09:00:00Z`, minutes: 150 });
  }
  const { supportMass, spareSupport, load, components, ties, lastLogAt } = await ecosystemOf(tomas);
  expect(supportMass).toBeCloseTo(1);
  expect(spareSupport).toBeCloseTo(0.5);
  expect(load).toBeGreaterThan(0.2);
  expect(ties).toHaveLength(2);
  expect(lastLogAt).toBe('2026-03-04T12:00:00.000Z');
  const byName = new Map(components.map((component) => [component.name, component]));
  expect(byName.get('roots')?.value).toBeCloseTo(0.5);
  expect(byName.get('headroom')?.value).not.toBeNull();
  expect(byName.get('rest')).toMatchObject({ value: null, word: null });
});

it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
  await connect(marie, { alias: 'Marie’s own' });
  for (const other of [ines, wanda, stranger]) {
    expect(JSON.stringify(await ecosystemOf(other))).not.toContain('Marie’s own');
  }
});

async function ecosystemOf(person: SignedIn): Promise<Ecosystem> {
  return (await workOf(person).getEcosystem().expect(200)).body;
}

async function todayOf(person: SignedIn): Promise<Today> {
  return (await workOf(person).getToday().expect(200)).body;
}

function codesOf({ warnings }: { warnings: readonly { code: string }[] }): string[] {
  return warnings.map(({ code }) => code);
}
