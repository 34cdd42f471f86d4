import { leavePaths, OWNER_HEADER } from '@understory/contracts';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { newId } from '../../test/support/work';

let app: TestApp;
let ines: SignedIn;
let marie: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  marie = await inviteAndJoin(app, ines);
});
afterAll(() => app?.close());

const leave = { firstDay: '2026-02-09', lastDay: '2026-02-13', version: 0 };
const put = (owner: string, id: string) =>
  ines.http
    .put(`/api/${leavePaths.one(id)}`)
    .set(OWNER_HEADER, owner)
    .send(leave);

describe('a request that names its owner', () => {
  it('is the owner’s, and nobody else’s, whoever is signed in', async () => {
    const id = newId();
    await put(ines.personId, id).expect(200);
    const { body } = await put(marie.personId, newId()).expect(401);
    expect(body.code).toBe('not-signed-in');
    const kept = await ines.http.get(`/api/${leavePaths.all}`).expect(200);
    expect(kept.body.leave).toHaveLength(1);
  });

  it.each(['', 'nobody', '00000000-0000-0000-0000-000000000000'])(
    'is refused with the owner %p',
    async (owner) => {
      await put(owner, newId()).expect(401);
    },
  );

  it('is read by nobody else either', async () => {
    const path = `/api/${leavePaths.all}`;
    await ines.http.get(path).set(OWNER_HEADER, marie.personId).expect(401);
    await ines.http.get(path).set(OWNER_HEADER, ines.personId).expect(200);
    await app.http().get(path).set(OWNER_HEADER, ines.personId).expect(401);
  });
});
