import { startApp, type TestApp } from '../../test/support/app';
import { newPerson } from '../../test/support/people';
import { foundingLink } from './founding-link';

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const practice = { name: 'Alder House', country: 'GB', timeZone: 'Europe/London', weekStart: 1 };
const found = (token: string, body: object = {}) =>
  app
    .http()
    .post('/api/practices')
    .send({ token, practice, person: newPerson(), ...body });
const count = async (table: string) =>
  (await app.database.database.identity.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;
const isFounded = async () => (await app.http().get('/api/welcome').expect(200)).body.isFounded;

describe('founding', () => {
  it('makes practice and first person in one, signed in with every role', async () => {
    const http = app.http();
    const person = newPerson({ name: 'Ines Moreau', email: 'Ines@Example.org' });
    expect(await isFounded()).toBe(false);
    const token = await app.foundingToken();
    await http.post('/api/practices').send({ token, practice, person }).expect(201);
    expect(await isFounded()).toBe(true);
    const me = (await http.get('/api/me').expect(200)).body;
    expect(me).toMatchObject({
      name: 'Ines Moreau',
      email: 'ines@example.org',
      timeZone: 'Europe/London',
      weekStart: 1,
      country: 'GB',
      practices: [{ name: 'Alder House', roles: ['therapist', 'lead', 'administrator'] }],
    });
    const roster = await http.get(`/api/practices/${me.practices[0].id}/members`).expect(200);
    expect(roster.body.members).toEqual([
      {
        personId: me.id,
        name: 'Ines Moreau',
        roles: ['therapist', 'lead', 'administrator'],
        startsOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        endsOn: null,
      },
    ]);
  });

  it('takes its link once', async () => {
    const token = await app.foundingToken();
    await found(token).expect(201);
    const again = await found(token).expect(410);
    expect(again.body.code).toBe('link-used-or-expired');
    expect(again.body.detail).toContain('start Understory again');
  });

  it('lets one of two simultaneous uses of its link win', async () => {
    const token = await app.foundingToken();
    const answers = await Promise.all([found(token), found(token), found(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
    expect(await count('"user"')).toBe(1);
  });

  it('refuses a link that was never made, and one that a later link replaced', async () => {
    const replaced = await app.foundingToken();
    const token = await app.foundingToken();
    await found('a-token-that-nobody-made').expect(410);
    await found(replaced).expect(410);
    await found(token).expect(201);
  });

  it('prints a link until the practice exists', async () => {
    const link = await foundingLink(app.nest);
    expect(link).toMatch(/^found\/[\w-]{43}$/);
    await found(String(link).slice('found/'.length)).expect(201);
    expect(await foundingLink(app.nest)).toBeNull();
  });

  it('keeps only the hash of the token', async () => {
    const token = await app.foundingToken();
    const { rows } = await app.database.database.identity.query('SELECT * FROM founding');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0].token_hash).toHaveLength(32);
  });

  it('leaves nothing behind when the practice cannot be made', async () => {
    const token = await app.foundingToken();
    const person = newPerson();
    const unholdable = { ...practice, name: 'Alder\u0000House' };
    await found(token, { practice: unholdable, person }).expect(400);
    expect(await count('"user"')).toBe(0);
    expect(await count('account')).toBe(0);
    await found(token, { person }).expect(201);
  });

  it('refuses an e-mail address that is known, and the link still works', async () => {
    const person = newPerson();
    await found(await app.foundingToken(), { person }).expect(201);
    const token = await app.foundingToken();
    const sameInCapitals = { ...newPerson(), email: person.email.toUpperCase() };
    const taken = await found(token, { person: sameInCapitals }).expect(409);
    expect(taken.body.code).toBe('email-taken');
    await found(token).expect(201);
  });

  it('refuses a guessable password, and the link still works', async () => {
    const token = await app.foundingToken();
    const guessable = newPerson({ password: 'alderhouse2026' });
    const refused = await found(token, { person: guessable }).expect(400);
    expect(refused.body.code).toBe('password-too-common');
    await found(token).expect(201);
  });

  it.each([
    ['person.password', { person: newPerson({ password: 'too-short' }) }],
    ['person.email', { person: newPerson({ email: 'no address' }) }],
    ['person.name', { person: newPerson({ name: '   ' }) }],
    ['practice.timeZone', { practice: { ...practice, timeZone: 'Mars/Olympus' } }],
    ['practice.country', { practice: { ...practice, country: 'gb' } }],
    ['practice.weekStart', { practice: { ...practice, weekStart: 2 } }],
    ['token', { token: 'short' }],
  ])('names %s where it does not fit', async (path, body) => {
    const refused = await found(await app.foundingToken(), body).expect(400);
    expect(refused.body.code).toBe('invalid-input');
    expect(refused.body.fields.map((field: { path: string }) => field.path)).toEqual([path]);
  });
});
