import { TestBed } from '@angular/core/testing';
import { getByRole } from '@testing-library/dom';
import type { CheckIn } from '@understory/contracts';
import { SKIPPED, checkIn } from '../check-in/spec-check-ins';
import { plainProblem } from '../shell/problem';
import { INES, Visit } from '../shell/spec-support';
import { OUTBOX_STORE } from './keyring';
import { Outbox } from './outbox';
import { OutboxPage } from './outbox.page';
import { laidOver } from './overlay';
import { Server } from './server';
import { FakeServer, MemoryStore, soon } from './spec-support';
import type { Write } from './waiting';

const MINE = '0197f0c0-0000-7000-8000-000000000001';
const standing = checkIn(0, { energy: 1, version: 4 });
const problem = { ...plainProblem('changed-elsewhere', 409), current: standing };

/** An answer more with each, as the page of the week keeps them. */
const answers = [{ energy: 3 }, { energy: 3, withheld: 2 }];
const writes = answers.map((said, version): Write => ({
  method: 'PUT',
  path: `check-ins/${MINE}`,
  body: { ...SKIPPED, isSkipped: false, on: standing.on, note: null, ...said, version },
}));

/** A week that was begun here without a connection, and on another device meanwhile. */
async function meet() {
  const [store, server] = [new MemoryStore(), new FakeServer()];
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: store },
      { provide: Server, useValue: server },
    ],
  });
  const visit = await Visit.create([{ path: 'outbox', component: OutboxPage }]);
  const outbox = TestBed.inject(Outbox);
  for (const write of writes) await outbox.keep(INES, write);
  server.answer = ({ path, body }) =>
    path === writes[0]?.path ? { kind: 'refused', problem } : { kind: 'kept', body };
  await outbox.flush();
  await visit.open('/outbox');
  const says = (said: RegExp) =>
    soon(visit, () => expect(visit.page.textContent?.replace(/\s+/g, ' ')).toMatch(said));
  await says(
    /Elsewhere\s*Friday .*energy: a little.*Here\s*Friday .*energy: quite a lot, kept to yourself: so/,
  );
  const press = async (name: string) => {
    getByRole(visit.page, 'button', { name }).click();
    await says(/Nothing waits\./);
  };
  return { store, server, press };
}

describe('a week that two devices began', () => {
  it('is written over the one that stands, with every answer, where I say so', async () => {
    const { store, server, press } = await meet();
    await press('Keep mine instead');
    expect(server.heard.at(-1)).toMatchObject({
      path: `check-ins/${standing.id}`,
      body: { energy: 3, withheld: 2, version: 4 },
    });
    expect(store.rows).toEqual([]);
  });

  it('stays as it stands elsewhere where I say so', async () => {
    const { store, server, press } = await meet();
    await press('Leave it as it is elsewhere');
    expect(server.heard.map(({ path }) => path)).toEqual([writes[0]?.path]);
    expect(store.rows).toEqual([]);
  });

  it('is one week on its page meanwhile, as it was answered here', () => {
    const mine = { ...standing, id: MINE, energy: 3 };
    expect(laid(mine, checkIn(1), standing)).toEqual([checkIn(1), mine]);
  });
});

it('leaves a check-in in its own week while a change of it waits, whichever day weeks begin on since', () => {
  const changed = { ...checkIn(1), energy: 0 };
  const asCutNow = { ...changed, weekFrom: checkIn(0).weekFrom };
  expect(laid(asCutNow, checkIn(1), checkIn(0))).toEqual([changed, checkIn(0)]);
  const moved = { ...asCutNow, on: checkIn(0).on };
  expect(laid(moved, checkIn(1))).toEqual([moved]);
});

/** What a page of check-ins shows while one waits to be sent. */
function laid(waiting: CheckIn, ...checkIns: CheckIn[]): unknown {
  const write: Write = { method: 'PUT', path: `check-ins/${waiting.id}`, body: {} };
  const calendar = { timeZone: 'Europe/London', weekStart: 1, today: standing.on } as const;
  const answer = { today: standing.on, weekFrom: standing.weekFrom, checkIns };
  const over = laidOver('api/check-ins', answer, [{ write, row: { ...waiting } }], calendar);
  return (over as typeof answer).checkIns;
}
