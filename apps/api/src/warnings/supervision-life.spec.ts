import { type PastWarnings, type PersonFacts, supervisionPaths } from '@understory/contracts';
import { NO_DETAIL } from '@understory/domain';
import { v7 as uuidv7 } from 'uuid';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aContact, connect, daysAfter, NOON, setClock, workOf } from '../../test/support/work';
import { Evaluations } from './evaluations';

const FACTS: PersonFacts = {
  workTime: null,
  agreedMinutes: null,
  practiceRole: null,
  settings: null,
  termFrom: null,
  termTo: null,
  registeredFrom: null,
  documentedPauses: [],
  broughtMinutes: 0,
  broughtClientMinutes: 0,
  usual: { ...NO_DETAIL, format: 'individual' },
};
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
  const path = supervisionPaths.policy('bacp-accredited', '2026-03-01');
  await marie.http.put(`/api/${path}`).send({ facts: FACTS, own: null, version: 0 }).expect(200);
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
