import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, newPerson, type SignedIn } from '../../test/support/people';

let app: TestApp;
let founder: SignedIn;

beforeAll(async () => {
  app = await startApp();
  founder = await foundPractice(app);
});
beforeEach(() => app.database.database.identity.query('DELETE FROM rate_limit'));
afterAll(() => app.close());

describe('throttling', () => {
  const tryPassword = (password: string, email = founder.email) =>
    app.http().post('/api/sign-in').send({ email, password });

  it('stops guessing at one person after ten tries, even with the right password', async () => {
    for (let count = 0; count < 10; count += 1) {
      await tryPassword(`guess-number-${count}`).expect(401);
    }
    const stopped = await tryPassword(founder.password).expect(429);
    expect(stopped.body.code).toBe('too-many-tries');
    expect(Number(stopped.get('Retry-After'))).toBeGreaterThan(800);
    await founder.http.get('/api/me').expect(200);
  });

  it('lets ten simultaneous guesses count as ten', async () => {
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, count) => tryPassword(`guess-number-${count}`)),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
  });

  it('starts afresh after success and after its time', async () => {
    for (let count = 0; count < 9; count += 1) await tryPassword(`guess-number-${count}`);
    await tryPassword(founder.password).expect(204);
    for (let count = 0; count < 10; count += 1) await tryPassword(`guess-number-${count}`);
    await tryPassword(founder.password).expect(429);
    await app.database.database.identity.query('UPDATE rate_limit SET ends_at = now()');
    await tryPassword(founder.password).expect(204);
  });

  it('stops an address that tries one person after the other', async () => {
    const answers = [];
    for (let count = 0; count < 31; count += 1) {
      answers.push(await tryPassword('some-guess-or-other', `person-${count}@example.org`));
    }
    expect(answers.slice(0, 30).every(({ status }) => status === 401)).toBe(true);
    expect(answers[30]?.status).toBe(429);
    expect(Number(answers[30]?.get('Retry-After'))).toBeGreaterThan(0);
  });

  it('believes no address that a client claims for itself', async () => {
    for (let count = 0; count < 30; count += 1) {
      await tryPassword('some-guess-or-other', `person-${count}@example.org`).set({
        'x-forwarded-for': `10.0.0.${count}`,
        'x-understory-address': `10.0.0.${count}`,
      });
    }
    await tryPassword('some-guess-or-other').set('x-forwarded-for', '10.0.1.1').expect(429);
  });

  it('stops guessing at links, of founding and of invitations together', async () => {
    const guess = (token: string) => app.http().get(`/api/invitations/${token}`);
    for (let count = 0; count < 20; count += 1) await guess(`guess-${count}`).expect(410);
    await guess('one-more').expect(429);
    const founding = {
      token: await app.foundingToken(),
      practice: { name: 'Birch', country: 'GB', timeZone: 'Europe/London', weekStart: 1 },
      person: newPerson(),
    };
    await app.http().post('/api/practices').send(founding).expect(429);
  });

  it('keeps no e-mail address in its keys', async () => {
    await tryPassword('some-guess-or-other').expect(401);
    const { rows } = await app.database.database.identity.query('SELECT key FROM rate_limit');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('example.org');
  });
});
