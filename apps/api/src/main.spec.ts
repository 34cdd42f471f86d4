import { randomUUID } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { bundleForSpecs, Installation, takenPort } from '../test/installation';
import { createTestDatabase, testServer } from '../test/test-database';
import { SUPERUSER } from './database/embedded/cluster';
import { isAlive } from './database/embedded/postmaster';
import { rolePassword, ROLES } from './database/roles';
import { deriveKey, newSecret } from './secret';

beforeAll(bundleForSpecs, 60_000);

describe('a start with the embedded database', () => {
  let installation: Installation;

  beforeEach(async () => {
    installation = await Installation.make();
  });
  afterEach(() => installation.remove());

  async function asSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const secret = (await readFile(join(installation.folder, 'secret'), 'utf8')).trim();
    const client = new Client({
      host: '127.0.0.1',
      port: (await installation.postmaster())?.port,
      user: SUPERUSER,
      password: deriveKey(secret, 'postgres superuser'),
      database: 'understory',
    });
    client.on('error', () => undefined);
    await client.connect();
    return work(client).finally(() => client.end());
  }

  it('says where to begin, serves, and ends in order', async () => {
    const first = await installation.start();
    const { output } = first.outcome;
    expect(output).toContain(`Data   ${installation.folder}\n`);
    expect(output).toMatch(/Begin {2}http:\/\/127\.0\.0\.1:\d+\/found\/[\w-]{20,}/);
    expect((await fetch(`${first.url}/api/ready`)).status).toBe(200);
    expect((await stat(join(installation.folder, 'secret'))).mode & 0o777).toBe(0o600);
    expect(await first.stop('SIGINT')).toMatchObject({ code: 0, errors: '' });
    expect(await installation.postmaster()).toBeNull();
  });

  it('keeps what was saved through kill -9 of everything', async () => {
    const first = await installation.start();
    const space = randomUUID();
    await asSuperuser((client) =>
      client.query(`INSERT INTO space VALUES ($1, 'personal', now())`, [space]),
    );
    process.kill((await installation.postmaster())?.pid ?? 0, 'SIGKILL');
    await first.stop('SIGKILL');
    const second = await installation.start();
    expect((await fetch(`${second.url}/api/ready`)).status).toBe(200);
    const kept = await asSuperuser((client) => client.query('SELECT space_id FROM space'));
    expect(kept.rows).toEqual([{ space_id: space }]);
  });

  it('takes over from an Understory that was killed and left its PostgreSQL running', async () => {
    await (await installation.start()).stop('SIGKILL');
    const left = await installation.postmaster();
    const second = await installation.start();
    expect((await fetch(`${second.url}/api/ready`)).status).toBe(200);
    expect((await installation.postmaster())?.pid).not.toBe(left?.pid);
    expect((await second.stop()).code).toBe(0);
  });

  it('answers 503 while PostgreSQL is gone and brings it back', async () => {
    const { url } = await installation.start();
    process.kill((await installation.postmaster())?.pid ?? 0, 'SIGKILL');
    // A process of the killed server may answer once more before it notices.
    let away = await fetch(`${url}/api/ready`);
    while (away.status === 200) away = await fetch(`${url}/api/ready`);
    expect(away.status).toBe(503);
    expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await away.json()).toMatchObject({ code: 'unavailable' });
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    while ((await fetch(`${url}/api/ready`)).status !== 200) await pause(50);
  });

  it('ends in order while PostgreSQL is being brought back, and leaves nothing running', async () => {
    const first = await installation.start();
    const killed = (await installation.postmaster())?.pid ?? 0;
    process.kill(killed, 'SIGKILL');
    let next = killed;
    while (next === killed) next = (await installation.postmaster())?.pid ?? killed;
    expect((await first.stop()).code).toBe(0);
    expect(isAlive(next)).toBe(false);
  });

  it('leaves a data folder alone that is in use', async () => {
    const first = await installation.start();
    const { code, errors } = (await installation.start()).outcome;
    expect(code).toBe(1);
    expect(errors).toMatch(/^The data folder .+ is already in use by a running Understory .+\.\n$/);
    expect((await fetch(`${first.url}/api/ready`)).status).toBe(200);
  });

  it('lets one of two first starts win and refuses the other', async () => {
    const both = await Promise.all([installation.start(), installation.start()]);
    const refused = both.filter(({ outcome }) => outcome.code === 1);
    expect(refused.map(({ outcome }) => outcome.errors)).toEqual([
      expect.stringContaining('is already in use by a running Understory'),
    ]);
    const winner = both.find(({ outcome }) => outcome.code === null);
    expect((await fetch(`${winner?.url}/api/ready`)).status).toBe(200);
  });

  it('refuses files of another PostgreSQL, or without their secret, and changes nothing', async () => {
    await (await installation.start()).stop();
    const version = join(installation.folder, 'postgresql/PG_VERSION');
    await writeFile(version, '16\n');
    const older = (await installation.start()).outcome;
    expect(older.code).toBe(1);
    expect(older.errors).toMatch(/^The data folder .+ was made by PostgreSQL 16, .+\.\n$/);
    await writeFile(version, '18\n');
    const secret = join(installation.folder, 'secret');
    const kept = await readFile(secret);
    await rm(secret);
    const without = (await installation.start()).outcome;
    expect(without.code).toBe(1);
    expect(without.errors).toMatch(/^The file .+secret is missing, .+\.\n$/);
    await writeFile(secret, kept);
    expect((await installation.start()).outcome.code).toBeNull();
  });

  it('refuses another secret and leaves no PostgreSQL running', async () => {
    await (await installation.start()).stop();
    const { code, errors } = (await installation.start({ UNDERSTORY_SECRET: newSecret() })).outcome;
    expect(code).toBe(1);
    expect(errors).toMatch(/^The database in .+ was made with another secret: .+\.\n$/);
    expect(await installation.postmaster()).toBeNull();
    expect((await installation.start()).outcome.code).toBeNull();
  });

  it('says so when the port is in use, before it touches anything', async () => {
    const { port, close } = await takenPort();
    const { code, errors } = (await installation.start({ PORT: String(port) })).outcome;
    close();
    expect(code).toBe(1);
    expect(errors).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use, .+\\.\\n$`));
    await expect(stat(installation.folder)).rejects.toThrow('ENOENT');
  });
});

describe('a start with DATABASE_URL', () => {
  const { admin, secret } = testServer();
  const address = (parts: Partial<typeof admin>) => {
    const { user, password, host, port, database } = { ...admin, ...parts };
    return `postgresql://${user}:${password}@${host}:${port}/${database}`;
  };
  let installation: Installation;

  beforeAll(async () => {
    installation = await Installation.make();
  });
  afterAll(() => installation.remove());

  it.each([
    ['nobody listens', { port: 1 }, /cannot be reached \(ECONNREFUSED\): check DATABASE_URL/],
    ['the name is unknown', { host: 'nowhere.invalid' }, /cannot be reached \(E\w+\): check/],
    ['the password is wrong', { password: 'wrong' }, /refuses user "postgres" or its password/],
    ['the database is missing', { database: 'missing' }, /has no database "missing": create it/],
  ])('says what to do when %s', async (_case, parts, sentence) => {
    const environment = { DATABASE_URL: address(parts), UNDERSTORY_SECRET: secret };
    const { code, errors } = (await installation.start(environment)).outcome;
    expect(code).toBe(1);
    expect(errors).toMatch(sentence);
    expect(errors.trimEnd()).toMatch(/^[^\n]+\.$/);
    expect(errors).not.toContain('wrong');
  });

  it('says which rights are missing', async () => {
    const test = await createTestDatabase({ template: 'template0' });
    const password = rolePassword(secret, ROLES.api);
    const parts = { user: ROLES.api, password, database: test.admin.database };
    const environment = { DATABASE_URL: address(parts), UNDERSTORY_SECRET: secret };
    const { code, errors } = (await installation.start(environment)).outcome;
    await test.close();
    expect(code).toBe(1);
    expect(errors).toMatch(/^User "understory_api" of DATABASE_URL may not prepare .+\.\n$/);
  });

  it('does not lock out an installation with another secret', async () => {
    const environment = { DATABASE_URL: address({}), UNDERSTORY_SECRET: newSecret() };
    const { code, errors } = (await installation.start(environment)).outcome;
    expect(code).toBe(1);
    expect(errors).toMatch(/^The roles of this PostgreSQL were made with another secret: .+\.\n$/);
  });

  it('serves from several processes that start at once, and needs no data folder', async () => {
    const test = await createTestDatabase({ template: 'template0' });
    const { database } = test.admin;
    const environment = { DATABASE_URL: address({ database }), UNDERSTORY_SECRET: secret };
    const replicas = await Promise.all([1, 2].map(() => installation.start(environment)));
    for (const { url } of replicas) expect((await fetch(`${url}/api/ready`)).status).toBe(200);
    for (const replica of replicas) expect((await replica.stop()).code).toBe(0);
    await expect(stat(installation.folder)).rejects.toThrow('ENOENT');
    await test.close();
  });
});
