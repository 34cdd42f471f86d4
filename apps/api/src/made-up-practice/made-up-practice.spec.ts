import {
  casePaths,
  ecosystemPaths,
  identityPaths,
  logPaths,
  devicePaths,
  reminderPaths,
  teamPaths,
  todayPaths,
} from '@understory/contracts';
import type { Cases, Ecosystem, Log, Me, Team, Today } from '@understory/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import request from 'supertest';
import { createTestDatabase, type TestDatabase, testServer } from '../../test/test-database';
import { createApp } from '../app';
import { Clock } from '../clock';
import type { DatabaseServer } from '../database/database-server';
import { FoundingService } from '../identity/founding.service';

const OPEN = `/api/${identityPaths.openMadeUp}`;

describe('made-up practice', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let url: string;
  let admin: Client;

  const serverOf = (isEmbedded: boolean): DatabaseServer => {
    const { admin: address, secret } = testServer();
    return {
      secret,
      databaseName: String(database.admin.database),
      isEmbedded,
      dataFolder: null,
      admin: (name) => ({ ...address, database: name }) as ReturnType<DatabaseServer['admin']>,
      stop: async () => undefined,
    };
  };
  const start = async (isEmbedded = true): Promise<NestFastifyApplication> => {
    const config = {
      secret: database.secret,
      publicUrl: null,
      basePath: '/',
      isMadeUp: false,
      isEmbedded,
      trustedProxies: [],
      mail: { url: 'smtp://127.0.0.1:1', from: 'us@example.org', origin: 'http://127.0.0.1' },
      push: { hosts: ['127.0.0.1:1'], contact: null },
      dashboardFolder: null,
    };
    const started = await createApp(config, database.database, serverOf(isEmbedded));
    await started.listen(0, '127.0.0.1');
    return started;
  };
  const urlOf = (running: NestFastifyApplication) =>
    `http://127.0.0.1:${(running.getHttpServer().address() as AddressInfo).port}`;
  const visitor = (at = url) =>
    request.agent(at).set({ origin: at, 'sec-fetch-site': 'same-origin' });
  const rowsOfReal = async (): Promise<unknown[]> => {
    const { rows } = await admin.query(
      `SELECT (SELECT count(*) FROM space) AS spaces, (SELECT count(*) FROM session) AS sessions,
        (SELECT count(*) FROM identity."user") AS people, (SELECT count(*) FROM release) AS releases`,
    );
    return rows;
  };
  const madeUpName = () => `${database.admin.database}_made_up`;
  const asAdmin = async (sql: string, params: unknown[] = []) => {
    const client = new Client({ ...testServer().admin, database: 'postgres' });
    await client.connect();
    const { rows } = await client.query(sql, params);
    await client.end();
    return rows;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    admin = new Client(database.admin);
    await admin.connect();
    app = await start();
    url = urlOf(app);
  });

  afterAll(async () => {
    await app.close();
    await admin.end();
    await asAdmin(`DROP DATABASE IF EXISTS "${madeUpName()}" WITH (FORCE)`);
    await database.close();
  });

  describe('before the first click', () => {
    it('leads to the front door', async () => {
      await visitor().get('/made-up/').expect(302).expect('location', '/');
    });

    it.each([
      ['a name that was made to point here', { host: 'rebound.example' }],
      ['a proxy', { 'x-forwarded-for': '203.0.113.7' }],
    ])('is not opened through %s', async (_, headers: Record<string, string>) => {
      const origin = `http://${headers['host'] ?? url.slice('http://'.length)}`;
      await visitor()
        .post(OPEN)
        .set({ origin, ...headers })
        .send({})
        .expect(404);
      const welcome = await visitor().get('/api/welcome').set(headers).expect(200);
      expect(welcome.body.offersMadeUpPractice).toBe(false);
      expect(await asAdmin(`SELECT 1 FROM pg_database WHERE datname = $1`, [madeUpName()])).toEqual(
        [],
      );
    });

    it('is not opened by another site', async () => {
      const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
      await visitor().post(OPEN).set(foreign).send({}).expect(403);
    });

    it('does not exist on a server of somebody else', async () => {
      const other = await start(false);
      try {
        await visitor(urlOf(other)).post(OPEN).send({}).expect(404);
      } finally {
        await other.close();
      }
    });
  });

  describe('with one click', () => {
    const guest = () => visitor();
    let inside: ReturnType<typeof visitor>;
    let before: unknown[];

    beforeAll(async () => {
      before = await rowsOfReal();
      inside = guest();
      await inside.post(OPEN).send({}).expect(200, { path: 'made-up/' });
    });

    it('is open, as therapist, lead and administrator of a practice that says it is made up', async () => {
      const me = (await inside.get('/made-up/api/me').expect(200)).body as Me;
      expect(me).toMatchObject({ name: 'Amara Osei', isMadeUp: true, timeZone: 'Europe/London' });
      expect(me.practices).toEqual([
        expect.objectContaining({
          name: 'Alder House',
          roles: ['therapist', 'lead', 'administrator'],
        }),
      ]);
      const welcome = (await inside.get('/made-up/api/welcome').expect(200)).body;
      expect(welcome).toEqual({ isFounded: true, offersMadeUpPractice: false, isMadeUp: true });
    });

    it('has a cookie for its own path that the real one does not know', async () => {
      const answer = await guest().post(OPEN).send({}).expect(200);
      const [cookie = ''] = answer.get('Set-Cookie') ?? [];
      expect(cookie).toMatch(/^understory\.made-up=/);
      expect(cookie).toMatch(/; Path=\/made-up\/; HttpOnly; SameSite=Strict$/);
      const [pair = ''] = cookie.split(';');
      await guest().get('/api/today').set('cookie', pair).expect(401);
      const renamed = pair.replace('understory.made-up', 'understory');
      await guest().get('/api/today').set('cookie', renamed).expect(401);
    });

    it('is closed to whoever did not click, by whatever name they come', async () => {
      await guest().get('/made-up/api/today').expect(401);
      const credentials = {
        email: 'amara.osei@alder-house.example',
        password: 'a password of hers',
      };
      await guest().post('/made-up/api/sign-in').send(credentials).expect(401);
      await inside.get('/made-up/api/me').set('host', 'rebound.example').expect(404);
      await inside.get('/made-up/api/me').set('x-forwarded-for', '203.0.113.7').expect(404);
    });

    it('shows a visitor a thin peer tie, a worked week and what is planned', async () => {
      const ecosystem = (await inside.get(`/made-up/api/${ecosystemPaths.mine}`).expect(200))
        .body as Ecosystem;
      expect(ecosystem.word).toBe('stretched');
      expect(ecosystem.warnings.map(({ code }) => code)).toEqual(['W1']);
      // As told as to someone who was there on the day.
      expect(ecosystem.warnings[0]?.toldOn).toBe(ecosystem.warnings[0]?.raisedOn);
      expect(ecosystem.ties).toHaveLength(9);
      const today = (await inside.get(`/made-up/api/${todayPaths.mine}`).expect(200)).body as Today;
      expect(today.week.some(({ heldUnits, plannedUnits }) => heldUnits + plannedUnits > 0)).toBe(
        true,
      );
      expect(today.capacityUnits).toBeGreaterThan(0);
    });

    it('expects sessions of cases in the coming weeks, and asks about three that nobody marked', async () => {
      const { date, unconfirmed } = (await inside.get(`/made-up/api/${todayPaths.mine}`))
        .body as Today;
      expect(unconfirmed).toBe(3);
      const to = Temporal.PlainDate.from(date).add({ days: 13 }).toString();
      const path = `/made-up/api/${logPaths.days}?from=${date}&to=${to}`;
      const { sessions, cases } = (await inside.get(path).expect(200)).body as Log;
      expect(sessions.filter(({ version }) => version === 0).length).toBeGreaterThan(12);
      const codes = new Map(cases.map(({ id, code }) => [id, code]));
      const shown = sessions.map(({ caseId }) => codes.get(caseId ?? '') ?? 'A session');
      expect(shown.every((code) => /^([A-Z]-\d\d|[A-Z][a-z]+ group)$/.test(code))).toBe(true);
      const kept = (await inside.get(`/made-up/api/${casePaths.all}`).expect(200)).body as Cases;
      const goingOn = kept.cases.filter(({ endsOn }) => endsOn === null);
      expect(goingOn.length).toBeGreaterThan(8);
      expect(goingOn.every(({ nextOn }) => nextOn !== null)).toBe(true);
    });

    it('shows a lead months of releases, one of them withheld', async () => {
      const { practices } = (await inside.get('/made-up/api/me')).body as Me;
      const path = `/made-up/api/${teamPaths.one(practices[0]?.id ?? '')}`;
      const { releases, rosterSize } = (await inside.get(path).expect(200)).body as Team;
      expect(rosterSize).toBe(11);
      expect(releases.length).toBeGreaterThanOrEqual(12);
      expect(releases.every(({ period }) => period === 'month')).toBe(true);
      const withheld = releases.filter(({ figures }) => figures.supervision.status === 'withheld');
      expect(withheld).toHaveLength(1);
      for (const { to, publishedAt } of releases) {
        const closed = Temporal.PlainDate.from(to).add({ days: 8 }).toString();
        expect(publishedAt.slice(0, 10)).toBe(closed);
      }
    });

    it('sends nobody in it a mail or a notification, whatever the server around it does', async () => {
      const { body } = await inside.get(`/made-up/api/${reminderPaths.mine}`).expect(200);
      expect(body).toMatchObject({
        isMailOn: false,
        isNotificationOn: false,
        settings: { isOn: false },
      });
      const devices = await inside.get(`/made-up/api/${devicePaths.all}`).expect(200);
      expect(devices.body.key).toBeNull();
    });

    it('can be signed out of, and opened again from inside', async () => {
      const once = guest();
      await once.post(OPEN).send({}).expect(200);
      await once.post('/made-up/api/sign-out').send({}).expect(204);
      await once.get('/made-up/api/today').expect(401);
      await once.post(`/made-up${OPEN}`).send({}).expect(200);
      await once.get('/made-up/api/me').expect(200);
    });

    it('leaves the real database as it was', async () => {
      expect(await rowsOfReal()).toEqual(before);
      expect(await app.get(FoundingService, { strict: false }).isFounded()).toBe(false);
    });

    it('keeps what a visitor changed when it is clicked again, many times at once', async () => {
      const { practices } = (await inside.get('/made-up/api/me')).body as Me;
      await inside
        .post(`/made-up/api/${identityPaths.invitations(practices[0]?.id ?? '')}`)
        .send({ roles: ['therapist'] })
        .expect(201);
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => guest().post(OPEN).send({})),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      await inside.get('/made-up/api/me').expect(200);
    });

    it('survives a restart within the day', async () => {
      await app.close();
      app = await start();
      url = urlOf(app);
      await guest().post(OPEN).send({}).expect(200);
    });

    it('is made anew after a day', async () => {
      const clock = app.get(Clock, { strict: false });
      const later = clock.now().add({ hours: 25 });
      clock.now = () => later;
      const again = guest();
      await again.post(OPEN).send({}).expect(200);
      const me = (await again.get('/made-up/api/me').expect(200)).body as Me;
      expect(me.isMadeUp).toBe(true);
      const [{ note }] = await asAdmin(
        `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`,
        [madeUpName()],
      );
      expect(note).toBe(later.toString());
    });

    it('is made anew when it was left half filled', async () => {
      await app.close();
      await asAdmin(`COMMENT ON DATABASE "${madeUpName()}" IS NULL`);
      app = await start();
      url = urlOf(app);
      const again = guest();
      await again.post(OPEN).send({}).expect(200);
      await again.get('/made-up/api/me').expect(200);
    });
  });

  it('is made once by several first clicks at once', async () => {
    await app.close();
    await asAdmin(`DROP DATABASE "${madeUpName()}" WITH (FORCE)`);
    app = await start();
    url = urlOf(app);
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => visitor().post(OPEN).send({})),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});
