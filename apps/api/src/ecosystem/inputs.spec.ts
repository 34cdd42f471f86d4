import type { Component, Ecosystem, Warning } from '@understory/contracts';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { aChoice, BACP, choosePolicy } from '../../test/support/supervision';
import {
  connect,
  logContact,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

let app: TestApp;
let marie: SignedIn;
let tomas: SignedIn;
let wanda: SignedIn;
let olga: SignedIn;
let ines: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  marie = await inviteAndJoin(app, ines);
  tomas = await inviteAndJoin(app, ines);
  wanda = await inviteAndJoin(app, ines);
  olga = await inviteAndJoin(app, ines);
});
beforeEach(() => setClock(app, NOON));
afterAll(() => app?.close());

async function ecosystemOf(person: SignedIn): Promise<Ecosystem> {
  return (await workOf(person).getEcosystem().expect(200)).body;
}

function warning({ warnings }: Ecosystem, code: string): Warning | undefined {
  return warnings.find((standing) => standing.code === code);
}

function soil({ components }: Ecosystem, name: string): Component | undefined {
  return components.find((component) => component.name === name);
}

it('warns of unseen work that lies mostly with one, and knows a soil from it', async () => {
  const entry = { kind: 'keeping-track', effort: 4, sharePercent: 100, version: 0 };
  for (const on of ['2026-02-20', '2026-02-21', '2026-02-22']) {
    await workOf(marie)
      .putUnseenWork(newId(), { ...entry, on })
      .expect(200);
  }
  const ecosystem = await ecosystemOf(marie);
  expect(warning(ecosystem, 'W8')).toMatchObject({ raisedOn: '2026-02-23' });
  // carry = 12/16 alone: O = .75, Evenness 1/4.
  expect(soil(ecosystem, 'evenness')?.value).toBeCloseTo(0.25, 12);
});

it('warns of runs longer than agreed, in sessions as they were held', async () => {
  await workOf(tomas).putAgreement('2026-02-02', { capacityUnits: 20, longestRun: 2 }).expect(200);
  for (const day of ['2026-02-26', '2026-02-27']) {
    for (const time of ['09:00', '09:55', '10:50']) {
      await logSession(tomas, { startsAt: `${day}T${time}:00Z` });
    }
  }
  expect(warning(await ecosystemOf(tomas), 'W10')).toMatchObject({ raisedOn: '2026-03-01' });
  await workOf(tomas).putAgreement('2026-02-02', { capacityUnits: 20, longestRun: 3 }).expect(200);
  expect(warning(await ecosystemOf(tomas), 'W10')).toBeUndefined();
});

it('warns of a disconnection that stays open, and no longer once it is repaired', async () => {
  const connectionId = await connect(wanda, { kind: 'peer', alias: 'Peer trio' });
  await logContact(wanda, connectionId, { startsAt: '2026-03-01T16:00:00Z' });
  const id = newId();
  const open = { connectionId, openedOn: '2026-01-20', workedOn: [], note: null };
  await workOf(wanda)
    .putDisconnection(id, { ...open, closing: null, version: 0 })
    .expect(200);
  expect(warning(await ecosystemOf(wanda), 'W13')).toBeUndefined();
  setClock(app, '2026-03-06T12:00:00Z');
  expect(warning(await ecosystemOf(wanda), 'W13')).toMatchObject({ connectionId });
  const closing = { on: '2026-03-06', as: 'repaired' };
  await workOf(wanda)
    .putDisconnection(id, { ...open, closing, version: 1 })
    .expect(200);
  expect(warning(await ecosystemOf(wanda), 'W13')).toBeUndefined();
});

it('counts what was shown and not felt as hiding', async () => {
  const { id } = await logSession(ines);
  const felt = { surface: 2, deep: 4, hasFeltResponsible: false, version: 0 };
  expect(soil(await ecosystemOf(ines), 'evenness')?.value).toBeNull();
  await workOf(ines).putActing(id, felt).expect(200);
  // hide = 2/4 alone: O = .5.
  expect(soil(await ecosystemOf(ines), 'evenness')?.value).toBeCloseTo(0.5, 12);
});

it('warns of a supervision policy that runs short, until it is held', async () => {
  const supervisor = await connect(olga);
  await logSession(olga, { startsAt: '2026-02-03T10:00:00Z' });
  await choosePolicy(olga, BACP, aChoice(), '2026-02-01').expect(200);
  expect(warning(await ecosystemOf(olga), 'W15')).toMatchObject({
    subject: 'bacp-accredited',
    connectionId: null,
    what: 'Supervision for BACP, accredited is not covered yet.',
  });
  for (const startsAt of ['2026-02-24T16:00:00Z', '2026-03-02T16:00:00Z']) {
    await logContact(olga, supervisor, { startsAt, minutes: 90 });
  }
  expect(warning(await ecosystemOf(olga), 'W15')).toBeUndefined();
  expect(warning(await ecosystemOf(marie), 'W15')).toBeUndefined();
});
