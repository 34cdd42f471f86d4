import { startApp, type TestApp } from '../../test/support/app';
import {
  foundPractice,
  invite,
  inviteAndJoin,
  newPerson,
  type SignedIn,
} from '../../test/support/people';
import { hashOfToken } from './link-token';

let app: TestApp;
let founder: SignedIn;

beforeAll(async () => {
  app = await startApp();
  founder = await foundPractice(app);
});
beforeEach(() => app.database.database.identity.query('DELETE FROM rate_limit'));
afterAll(() => app.close());

const accept = (token: string, body: object = { person: newPerson() }, http = app.http()) =>
  http.post(`/api/invitations/${token}/accept`).send(body);
const read = (token: string) => app.http().get(`/api/invitations/${token}`);
const practicesOf = async ({ http }: SignedIn) =>
  (await http.get('/api/me').expect(200)).body.practices;

describe('an invitation', () => {
  it('says who invites where as what, and nothing else', async () => {
    const token = await invite(founder, ['therapist', 'lead']);
    const answer = await read(token).expect(200);
    expect(answer.body).toEqual({
      practiceName: 'Alder House',
      invitedBy: 'Ines Moreau',
      roles: ['therapist', 'lead'],
    });
  });

  it('stands for fourteen days', async () => {
    const answer = await founder.http
      .post(`/api/practices/${founder.practiceId}/invitations`)
      .send({ roles: ['therapist'] })
      .expect(201);
    expect(answer.body.path).toMatch(/^join\/[\w-]{43}$/);
    const days = (Date.parse(answer.body.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(13.9);
    expect(days).toBeLessThanOrEqual(14);
  });

  it('makes a newcomer a member with the offered roles, in their own time zone, signed in', async () => {
    const token = await invite(founder, ['therapist']);
    const http = app.http();
    const person = newPerson({ name: 'Noor Haddad' });
    await accept(token, { person, timeZone: 'Asia/Amman' }, http).expect(201);
    const me = (await http.get('/api/me').expect(200)).body;
    expect(me).toMatchObject({ name: 'Noor Haddad', timeZone: 'Asia/Amman', country: 'GB' });
    expect(me.practices).toEqual([
      { id: founder.practiceId, name: 'Alder House', country: 'GB', roles: ['therapist'] },
    ]);
    await app.http().post('/api/sign-in').send(person).expect(204);
  });

  it('lets someone signed in join as themselves, with what they have', async () => {
    const stranger = await foundPractice(app, { name: 'Birch Row' });
    await accept(await invite(founder, ['lead']), {}, stranger.http).expect(201);
    const practices = await practicesOf(stranger);
    expect(practices).toHaveLength(2);
    expect(practices).toContainEqual(
      expect.objectContaining({ id: founder.practiceId, roles: ['lead'] }),
    );
    await stranger.http.get(`/api/practices/${founder.practiceId}/members`).expect(200);
  });

  it('adds roles to those a member holds and takes none away', async () => {
    const member = await inviteAndJoin(app, founder, ['therapist']);
    await accept(await invite(founder, ['lead']), {}, member.http).expect(201);
    expect(await practicesOf(member)).toEqual([
      expect.objectContaining({ roles: ['therapist', 'lead'] }),
    ]);
  });

  it('works once', async () => {
    const token = await invite(founder);
    await accept(token).expect(201);
    expect((await read(token).expect(410)).body.code).toBe('link-used-or-expired');
    expect((await accept(token).expect(410)).body.code).toBe('link-used-or-expired');
  });

  it('lets one of several at once in, and leaves nobody half inside', async () => {
    const token = await invite(founder);
    const people = Array.from({ length: 4 }, () => newPerson());
    const answers = await Promise.all(people.map((person) => accept(token, { person })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410, 410]);
    const known = await app.database.database.identity.query(
      'SELECT email FROM "user" WHERE email = ANY ($1)',
      [people.map(({ email }) => email)],
    );
    expect(known.rowCount).toBe(1);
  });

  it('ends after its time', async () => {
    const token = await invite(founder);
    await asOwnerOfPractice(
      "UPDATE invitation SET expires_at = now() - interval '1 second' WHERE token_hash = $1",
      token,
    );
    await read(token).expect(410);
    await accept(token).expect(410);
  });

  it('ends with the role of whoever sent it', async () => {
    const administrator = await inviteAndJoin(app, founder, ['administrator']);
    const token = await invite(administrator, ['administrator']);
    await founder.http
      .delete(`/api/practices/${founder.practiceId}/members/${administrator.personId}`)
      .expect(204);
    await read(token).expect(410);
    await accept(token).expect(410);
  });

  it('asks someone whose address is known to sign in, and still works then', async () => {
    const stranger = await foundPractice(app, { name: 'Birch Row' });
    const token = await invite(founder);
    const person = newPerson({ email: stranger.email });
    const taken = await accept(token, { person }).expect(409);
    expect(taken.body).toMatchObject({
      code: 'email-taken',
      detail: 'Please sign in with it, then open the link again.',
    });
    await accept(token, {}, stranger.http).expect(201);
  });

  it('asks for a person where nobody is signed in', async () => {
    const token = await invite(founder);
    expect((await accept(token, {}).expect(401)).body.code).toBe('not-signed-in');
    await accept(token).expect(201);
  });

  it('refuses a guessable password and keeps the link', async () => {
    const token = await invite(founder);
    const guessable = newPerson({ name: 'Noor Haddad', password: 'noor-haddad-12' });
    const refused = await accept(token, { person: guessable }).expect(400);
    expect(refused.body.code).toBe('password-too-common');
    await accept(token).expect(201);
  });

  it('is kept as a hash only', async () => {
    const token = await invite(founder);
    const directory = await app.database.database.identity.query(
      'SELECT * FROM invitation_directory WHERE token_hash = $1',
      [hashOfToken(token)],
    );
    expect(directory.rowCount).toBe(1);
    expect(JSON.stringify(directory.rows)).not.toContain(token);
  });

  it('takes known roles only, and at least one', async () => {
    const ask = (roles: string[]) =>
      founder.http.post(`/api/practices/${founder.practiceId}/invitations`).send({ roles });
    await ask([]).expect(400);
    await ask(['owner']).expect(400);
  });
});

async function asOwnerOfPractice(sql: string, token: string): Promise<void> {
  const client = await app.database.database.identity.connect();
  await client.query(
    `BEGIN; SET LOCAL search_path = public; SET LOCAL app.space_id = '${founder.practiceId}'`,
  );
  const changed = await client.query(sql, [hashOfToken(token)]);
  await client.query('COMMIT');
  client.release();
  expect(changed.rowCount).toBe(1);
}
