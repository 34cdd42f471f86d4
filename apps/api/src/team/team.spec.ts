import { type Problem, teamPaths } from '@understory/contracts';
import type { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { publish as publishAt, supervisedPractice, teamOf, told } from '../../test/support/team';
import { connect, daysAfter, logContact, setClock, workOf } from '../../test/support/work';
import { PublisherDatabase } from '../database/publisher-database';
import { SpaceScope } from '../database/space-scope';

describe('team', () => {
  let app: TestApp;
  let admin: Client;

  const publish = (asOf: string) => publishAt(app, asOf);
  const practiceOf = (therapists: number, options?: { held: number }) =>
    supervisedPractice(app, admin, therapists, options);

  beforeAll(async () => {
    app = await startApp();
    admin = await app.admin();
  });

  afterAll(() => app?.close());

  beforeEach(async () => {
    await admin.query(`TRUNCATE identity.founding`);
    setClock(app, Temporal.Now.instant().toString());
  });

  it('has nothing but the roster to show before a period closed', async () => {
    const { lead } = await practiceOf(2);
    await publish('2026-02-07T12:00:00Z');
    expect(await teamOf(lead)).toEqual({
      practiceName: 'Alder House',
      floor: { quarterly: 5, monthly: 8 },
      rosterSize: 2,
      releases: [],
    });
  });

  it('publishes months with eight contributors or more, to the nearest five', async () => {
    const { lead } = await practiceOf(8, { held: 6 });
    await publish('2026-02-08T12:00:00Z');
    const { releases } = await teamOf(lead);
    expect(releases).toEqual([
      {
        period: 'month',
        from: '2026-01-01',
        to: '2026-01-31',
        publishedAt: '2026-02-08T12:00:00.000Z',
        figures: { supervision: { status: 'published', value: 40, end: null } },
      },
    ]);
  });

  it('publishes a quarter as a whole with five to seven, and no month of it', async () => {
    const { lead } = await practiceOf(5);
    await publish('2026-03-20T12:00:00Z');
    expect((await teamOf(lead)).releases).toEqual([]);
    await publish('2026-04-08T12:00:00Z');
    expect(told((await teamOf(lead)).releases)).toEqual([['quarter', '2026-01-01', 20]]);
  });

  it('publishes nothing with fewer than five', async () => {
    const { lead } = await practiceOf(4);
    await publish('2026-08-01T12:00:00Z');
    expect((await teamOf(lead)).releases).toEqual([]);
  });

  it('counts without who removed their tie', async () => {
    const { lead, members, ties } = await practiceOf(5);
    const [first] = members;
    if (first && ties[0]) await workOf(first).deleteConnection(ties[0]).expect(204);
    await publish('2026-04-08T12:00:00Z');
    expect((await teamOf(lead)).releases).toEqual([]);
  });

  it('counts without the lead, and without who agreed on no supervision', async () => {
    const { lead, members } = await practiceOf(8);
    setClock(app, '2026-01-01T09:00:00Z');
    await connect(lead);
    await admin.query(`UPDATE connection SET kind = 'peer' WHERE space_id = $1`, [
      members[0]?.personId,
    ]);
    await publish('2026-04-08T12:00:00Z');
    expect(told((await teamOf(lead)).releases)).toEqual([['quarter', '2026-01-01', 20]]);
  });

  it('withholds a month that falls below the floor within a published series', async () => {
    const { lead, members } = await practiceOf(8);
    await admin.query(
      `INSERT INTO leave_span (space_id, id, first_day, last_day, version)
       VALUES ($1, gen_random_uuid(), '2026-02-01', '2026-02-28', 1)`,
      [members[0]?.personId],
    );
    await publish('2026-04-08T12:00:00Z');
    expect(told((await teamOf(lead)).releases)).toEqual([
      ['month', '2026-01-01', 50],
      ['month', '2026-02-01', 'withheld'],
      ['month', '2026-03-01', 20],
    ]);
  });

  it('counts a newcomer from the next quarter on, and who left until the end of this one', async () => {
    const { lead, members } = await practiceOf(8);
    await admin.query(
      `UPDATE membership SET ends_on = '2026-02-10' WHERE space_id = $1 AND person_id = $2`,
      [lead.practiceId, members[7]?.personId],
    );
    await publish('2026-03-08T12:00:00Z');
    expect(told((await teamOf(lead)).releases)).toEqual([
      ['month', '2026-01-01', 50],
      ['month', '2026-02-01', 20],
    ]);
    await admin.query(`UPDATE membership SET starts_on = '2026-04-02' WHERE person_id = $1`, [
      members[6]?.personId,
    ]);
    await publish('2026-07-08T12:00:00Z');
    expect(told((await teamOf(lead)).releases).at(-1)).toEqual(['quarter', '2026-04-01', 20]);
    expect((await teamOf(lead)).rosterSize).toBe(7);
  });

  it('never changes a release, whatever is logged, changed or erased later', async () => {
    const { lead, members, ties } = await practiceOf(8);
    await publish('2026-02-08T12:00:00Z');
    const before = await teamOf(lead);
    for (const [nth, member] of members.entries()) {
      await logContact(member, ties[nth] ?? '', { startsAt: '2026-01-20T10:00:00Z', minutes: 90 });
    }
    await admin.query(`DELETE FROM space WHERE space_id = $1`, [members[0]?.personId]);
    await publish('2026-02-09T12:00:00Z');
    expect(await teamOf(lead)).toEqual(before);
  });

  it('publishes once, however many do it at once, and leaves no contribution behind', async () => {
    const { lead } = await practiceOf(8);
    const at = '2026-04-08T12:00:00Z';
    await Promise.all([publish(at), publish(at), publish(at), publish(at)]);
    expect(told((await teamOf(lead)).releases)).toHaveLength(3);
    const left = await admin.query(`SELECT 1 FROM contribution`);
    expect(left.rows).toEqual([]);
  });

  it('clears up after a run that ended before it published', async () => {
    const { lead, members } = await practiceOf(8);
    await publish('2026-02-08T12:00:00Z');
    await admin.query(
      `INSERT INTO contribution VALUES ($1, $2, 'month', '2026-01-01', 'supervision', 1)`,
      [members[0]?.personId, lead.practiceId],
    );
    await publish('2026-02-08T13:00:00Z');
    expect((await admin.query(`SELECT 1 FROM contribution`)).rows).toEqual([]);
  });

  describe('what the database refuses', () => {
    let lead: SignedIn;
    let members: SignedIn[];
    const one = (nth: number): SignedIn => {
      const member = members[nth];
      if (!member) throw new Error('no such member');
      return member;
    };

    beforeAll(async () => {
      await admin.query(`TRUNCATE identity.founding`);
      ({ lead, members } = await practiceOf(8));
      await publish('2026-02-08T12:00:00Z');
      await admin.query(
        `INSERT INTO contribution VALUES ($1, $2, 'month', '2026-02-01', 'supervision', 1)`,
        [one(0).personId, lead.practiceId],
      );
    });

    const rowsAsApi = (spaceId: string, sql: string) =>
      app.nest
        .get(SpaceScope, { strict: false })
        .write(spaceId, (db) => db.rows<Record<string, unknown>>(sql, []));
    const rowsAsPublisher = (spaceId: string, sql: string) =>
      app.nest
        .get(PublisherDatabase, { strict: false })
        .write(spaceId, (db) => db.rows<Record<string, unknown>>(sql, []));

    it('shows a contribution in its own space alone, and to the publisher of its practice', async () => {
      const all = 'SELECT * FROM contribution';
      expect(await rowsAsApi(one(0).personId, all)).toHaveLength(1);
      expect(await rowsAsApi(lead.practiceId, all)).toEqual([]);
      expect(await rowsAsApi(lead.personId, all)).toEqual([]);
      expect(await rowsAsApi(one(1).personId, all)).toEqual([]);
      expect(await rowsAsPublisher(lead.practiceId, all)).toHaveLength(1);
      expect(await rowsAsPublisher(lead.personId, all)).toEqual([]);
    });

    it.each([
      `UPDATE release SET figures = '{}'`,
      `DELETE FROM release`,
      `INSERT INTO release SELECT space_id, period, '2030-01-01', '2030-02-01', now(), figures FROM release`,
    ])('lets the API not %s', async (sql) => {
      await expect(rowsAsApi(lead.practiceId, sql)).rejects.toThrow(/permission denied/);
    });

    it.each([`UPDATE release SET figures = '{}'`, `DELETE FROM release`])(
      'lets the publisher not %s',
      async (sql) => {
        await expect(rowsAsPublisher(lead.practiceId, sql)).rejects.toThrow(/permission denied/);
      },
    );

    it.each(['session', 'contact', 'connection', 'membership', 'person', 'pack', 'work_day'])(
      'lets the publisher not read %s',
      async (table) => {
        const read = rowsAsPublisher(one(0).personId, `SELECT 1 FROM ${table}`);
        await expect(read).rejects.toThrow(/permission denied/);
      },
    );

    it('lets the publisher write no contribution', async () => {
      const sql = `UPDATE contribution SET value = 0`;
      await expect(rowsAsPublisher(lead.practiceId, sql)).rejects.toThrow(/permission denied/);
    });

    it('lets the publisher release for no practice but the one it opened', async () => {
      const sql = `INSERT INTO release VALUES ('${one(1).personId}', 'month', '2030-01-01', '2030-02-01', now(), '{}')`;
      await expect(rowsAsPublisher(lead.practiceId, sql)).rejects.toThrow(/row-level security/);
    });

    it('is closed to therapists, to leads of other practices and to visitors', async () => {
      const path = `/api/${teamPaths.one(lead.practiceId)}`;
      const refused = (await one(0).http.get(path).expect(403)).body as Problem;
      expect(refused.code).toBe('not-allowed');
      const other = await foundPractice(app, { name: 'Other House' });
      await other.http.get(path).expect(404);
      await app.http().get(path).expect(401);
      await lead.http.get(`/api/${teamPaths.one(lead.personId)}`).expect(404);
      await lead.http.get('/api/practices/not-an-id/team').expect(404);
      expect(told((await teamOf(lead)).releases)).toEqual([['month', '2026-01-01', 50]]);
    });

    it('shows a lead no count of contributors and no name', async () => {
      const { rows } = await admin.query(`SELECT figures FROM release WHERE space_id = $1`, [
        lead.practiceId,
      ]);
      expect(rows).toEqual([
        { figures: { supervision: { status: 'published', value: 50, end: null } } },
      ]);
      expect(JSON.stringify(await teamOf(lead))).not.toMatch(/Noor|contributors/);
    });
  });

  it('waits a week by the calendar of the practice, not by that of the server', async () => {
    const { lead } = await practiceOf(8);
    await admin.query(`UPDATE practice SET time_zone = 'Pacific/Auckland' WHERE space_id = $1`, [
      lead.practiceId,
    ]);
    await publish('2026-02-07T10:00:00Z');
    expect((await teamOf(lead)).releases).toEqual([]);
    await publish(daysAfter('2026-02-06T12:00:00Z', 1));
    expect((await teamOf(lead)).releases).toHaveLength(1);
  });
});
