import type { PastWarnings } from '@understory/contracts';
import { v7 as uuidv7 } from 'uuid';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aChoice, BACP, choosePolicy } from '../../test/support/supervision';
import { aContact, connect, daysAfter, NOON, setClock, workOf } from '../../test/support/work';
import { Evaluations } from './evaluations';

/** 20 and 24 March, before and after W15 is raised on the 23rd, and the 27th, when they meet. */
const [EARLY, LATE, MEETING] = [16, 20, 23] as const;

let app: TestApp;
let marie: SignedIn;
let supervisor: string;

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  setClock(app, Temporal.Now.instant().toString());
  marie = await foundPractice(app);
  await app.database.database.identity.query(
    `UPDATE identity."user" SET created_at = $2 WHERE id = $1`,
    [marie.personId, daysAfter(NOON, -3)],
  );
  setClock(app, NOON);
  supervisor = await connect(marie);
  await choosePolicy(marie, BACP, aChoice()).expect(200);
});
afterAll(() => app?.close());

const at = (day: number) => setClock(app, daysAfter(NOON, day));

/** Puts a meeting into the log on a day, under an id of that day. */
async function book(day: number): Promise<string> {
  at(day);
  const id = uuidv7({ msecs: Date.parse(daysAfter(NOON, day)) });
  await put(id, { isHeld: false });
  return id;
}

async function put(id: string, changes: object): Promise<void> {
  const meeting = { startsAt: daysAfter(NOON, MEETING), minutes: 90, ...changes };
  await workOf(marie).putContact(id, aContact(supervisor, meeting)).expect(200);
}

/** What became of W15, as the warnings of the past tell it. */
async function pastOn(day: number) {
  at(day);
  await app.nest.get(Evaluations, { strict: false }).evaluate(marie.personId);
  const { warnings }: PastWarnings = (await marie.http.get('/api/warnings/past').expect(200)).body;
  return warnings.filter(({ code }) => code === 'W15');
}

it('a booking that answers the warning clears it, and goes on to when it was held', async () => {
  expect(await pastOn(LATE)).toEqual([]);
  const id = await book(LATE);
  const cleared = [
    { raisedOn: '2026-03-23', endedOn: '2026-03-24', endedAs: 'cleared', endedBy: 'entry' },
  ];
  expect(await pastOn(LATE)).toMatchObject(cleared);
  at(MEETING + 1);
  await put(id, { isHeld: true, version: 1 });
  expect(await pastOn(MEETING + 1)).toMatchObject(cleared);
});

it('one that was booked early leaves no warning behind when it is held', async () => {
  const id = await book(EARLY);
  expect(await pastOn(LATE)).toEqual([]);
  at(MEETING + 1);
  await put(id, { isHeld: true, version: 1 });
  expect(await pastOn(MEETING + 1)).toEqual([]);
});
