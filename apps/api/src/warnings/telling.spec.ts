import type { Ecosystem, SaveTelling, Today, Warning } from '@understory/contracts';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { connect, daysAfter, NOON, setClock, workOf } from '../../test/support/work';
import { SpaceScope } from '../database/space-scope';
import { Evaluations } from './evaluations';

const PATH = '/api/warnings/telling';
const USUAL: SaveTelling = { newAWeek: 2, quietCodes: [], version: 0 };

let app: TestApp;
/** The lead of the practice, a therapist in it, and the lead of another. */
let ines: SignedIn;
let marie: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  stranger = await foundPractice(app, { name: 'Birch House' });
});
beforeEach(async () => {
  marie = await join();
  await app.database.database.identity.query(
    `UPDATE identity."user" SET created_at = $2 WHERE id = $1`,
    [marie.personId, NOON],
  );
  setClock(app, NOON);
});
afterAll(() => app?.close());

/** Invitations are of the day. */
function join(): Promise<SignedIn> {
  setClock(app, Temporal.Now.instant().toString());
  return inviteAndJoin(app, ines);
}

const ask = (person: SignedIn, asked: object) => person.http.put(PATH).send(asked);

const evaluate = () => app.nest.get(Evaluations, { strict: false }).evaluate(marie.personId);

/** A tie of hers that has faded by then. */
async function fade(): Promise<void> {
  await connect(marie, { alias: 'Thursday circle', kind: 'peer', lastMetOn: '2026-03-04' });
  setClock(app, daysAfter(NOON, 60));
}

async function standing(): Promise<Warning[]> {
  const { warnings }: Ecosystem = (await workOf(marie).getEcosystem().expect(200)).body;
  return warnings;
}

const fading = async () => (await standing()).find(({ code }) => code === 'W1');

it('is as usual until something else is asked for, and can be asked for twice', async () => {
  expect((await marie.http.get(PATH).expect(200)).body).toEqual(USUAL);
  const less: SaveTelling = { newAWeek: 1, quietCodes: ['W10', 'W7'], version: 0 };
  const saved = { ...less, version: 1 };
  expect((await ask(marie, less).expect(200)).body).toEqual(saved);
  expect((await ask(marie, less).expect(200)).body).toEqual(saved);
  expect((await marie.http.get(PATH).expect(200)).body).toEqual(saved);
});

it('shows what was asked for elsewhere instead of writing over it', async () => {
  await ask(marie, { ...USUAL, newAWeek: 1 }).expect(200);
  const late = await ask(marie, { ...USUAL, newAWeek: 0 }).expect(409);
  expect(late.body).toMatchObject({
    code: 'changed-elsewhere',
    current: { newAWeek: 1, version: 1 },
  });
  await ask(stranger, { ...USUAL, newAWeek: 1, version: 3 }).expect(409);
});

it.each([
  ['three a week', { newAWeek: 3 }],
  ['a kind that is not known', { quietCodes: ['W99'] }],
  ['a kind named twice', { quietCodes: ['W1', 'W1'] }],
  ['a version below nothing', { version: -1 }],
])('refuses %s', async (_, changes) => {
  await ask(marie, { ...USUAL, ...changes }).expect(400);
});

it('tells nothing new while none was asked for; what stands, stands, and is told once asked again', async () => {
  await ask(marie, { ...USUAL, newAWeek: 0 }).expect(200);
  await fade();
  await evaluate();
  const untold = await standing();
  expect(untold.length).toBeGreaterThan(2);
  expect(untold.map(({ toldOn }) => toldOn)).toEqual(untold.map(() => null));
  await ask(marie, { ...USUAL, version: 1 }).expect(200);
  await evaluate();
  const told = (await standing()).filter(({ toldOn }) => toldOn === '2026-05-03');
  expect(told).toHaveLength(2);
});

it('tells nothing new where that was asked for while it was worked out', async () => {
  await evaluate();
  await fade();
  const scope = app.nest.get(SpaceScope, { strict: false });
  const write = scope.write.bind(scope);
  const saving = jest.spyOn(scope, 'write').mockImplementationOnce(async (space, work) => {
    await ask(marie, { ...USUAL, newAWeek: 0 }).expect(200);
    return write(space, work);
  });
  await evaluate();
  saving.mockRestore();
  const untold = await standing();
  expect(untold.length).toBeGreaterThan(2);
  expect(untold.map(({ toldOn }) => toldOn)).toEqual(untold.map(() => null));
});

it('lets a kind stand without telling it, on Today and on the ecosystem', async () => {
  await fade();
  await evaluate();
  expect(await fading()).toMatchObject({ isQuietKind: false });
  await ask(marie, { ...USUAL, quietCodes: ['W1'] }).expect(200);
  expect(await fading()).toMatchObject({ isQuietKind: true, snooze: null });
  const today: Today = (await workOf(marie).getToday().expect(200)).body;
  expect(today.warnings.find(({ code }) => code === 'W1')).toMatchObject({ isQuiet: true });
  expect(today.warnings.filter(({ code }) => code !== 'W1')).not.toContainEqual(
    expect.objectContaining({ isQuiet: true }),
  );
});

it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
  await ask(marie, { ...USUAL, newAWeek: 0 }).expect(200);
  const tomas = await join();
  for (const other of [tomas, ines]) {
    expect((await other.http.get(PATH).expect(200)).body).toEqual(USUAL);
  }
  expect((await stranger.http.get(PATH).expect(200)).body).toMatchObject({ newAWeek: 2 });
});
