import { identityPaths, type Role } from '@understory/contracts';
import type { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, invite, inviteAndJoin, type SignedIn } from '../../test/support/people';
import {
  agreeOnSupervision,
  backdate,
  publish,
  supervisedPractice,
  teamOf,
  told,
} from '../../test/support/team';
import { logContact, setClock } from '../../test/support/work';
import { PublisherDatabase } from '../database/publisher-database';
import { SpaceScope } from '../database/space-scope';
import { Cohorts } from './cohorts';
import { TAKE_TURNS } from './release.queries';

const QUARTER = '2026-01-01';

describe('the cohort of a quarter', () => {
  let app: TestApp;
  let admin: Client;

  /** Lets someone who is known here follow an invitation on a day of the practice. */
  const joinOn = async (day: string, lead: SignedIn, who: SignedIn, roles: readonly Role[]) => {
    setClock(app, Temporal.Now.instant().toString());
    const token = await invite(lead, roles);
    setClock(app, `${day}T12:00:00Z`);
    await who.http
      .post(`/api/${identityPaths.acceptInvitation(token)}`)
      .send({})
      .expect(201);
  };
  const endOn = async (day: string, lead: SignedIn, who: SignedIn) => {
    setClock(app, `${day}T12:00:00Z`);
    const path = `/api/${identityPaths.endMembership(lead.practiceId, who.personId)}`;
    await lead.http.delete(path).expect(204);
  };
  const cohortOf = (practiceId: string, quarterFrom = QUARTER) =>
    app.nest.get(Cohorts, { strict: false }).of(practiceId, quarterFrom);
  const kept = async (practiceId: string): Promise<string[]> => {
    const { rows } = await admin.query(
      `SELECT person_id AS id FROM cohort_member WHERE space_id = $1 ORDER BY id`,
      [practiceId],
    );
    return rows.map(({ id }) => id);
  };
  const idsOf = (people: readonly SignedIn[]) => people.map(({ personId }) => personId).sort();
  /** Until so many transactions queue for their turn. */
  const untilWaiting = async (count: number, until = Date.now() + 5_000): Promise<void> => {
    const { rows } = await admin.query(
      `SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = database
       WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted`,
    );
    if (rows.length >= count) return;
    if (Date.now() > until) throw new Error('Nobody waits for a turn.');
    await untilWaiting(count, until);
  };
  const practiceOfEight = async () => {
    const practice = await supervisedPractice(app, admin, 8);
    const [first] = practice.members;
    if (!first) throw new Error('Expected eight therapists.');
    return { ...practice, first };
  };

  beforeAll(async () => {
    app = await startApp();
    admin = await app.admin();
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    await admin.query(`TRUNCATE identity.founding`);
    setClock(app, Temporal.Now.instant().toString());
  });

  const JANUARY_AND_FEBRUARY = [
    ['month', '2026-01-01', 50],
    ['month', '2026-02-01', 20],
  ];

  it('keeps a member who becomes a lead between two months', async () => {
    const { lead, first } = await practiceOfEight();
    await publish(app, '2026-02-08T12:00:00Z');
    await joinOn('2026-02-15', lead, first, ['lead']);
    await publish(app, '2026-03-08T12:00:00Z');
    expect(told((await teamOf(lead)).releases)).toEqual(JANUARY_AND_FEBRUARY);
    expect((await teamOf(lead)).rosterSize).toBe(7);
  });

  it('keeps a member who is ended and invited again between two months', async () => {
    const { lead, first } = await practiceOfEight();
    await publish(app, '2026-02-08T12:00:00Z');
    await endOn('2026-02-10', lead, first);
    await joinOn('2026-02-15', lead, first, ['therapist']);
    await publish(app, '2026-03-08T12:00:00Z');
    expect(told((await teamOf(lead)).releases)).toEqual(JANUARY_AND_FEBRUARY);
  });

  it('is fixed by the first run in the quarter, long before a month has closed', async () => {
    const { lead, first } = await practiceOfEight();
    await publish(app, '2026-01-01T01:00:00Z');
    await joinOn('2026-01-02', lead, first, ['lead']);
    await publish(app, '2026-02-08T12:00:00Z');
    expect(told((await teamOf(lead)).releases)).toEqual([['month', '2026-01-01', 50]]);
  });

  it('goes on without a member from the quarter after they became a lead', async () => {
    const { lead, members, first } = await practiceOfEight();
    await publish(app, '2026-02-08T12:00:00Z');
    await joinOn('2026-02-15', lead, first, ['lead']);
    await publish(app, '2026-04-01T12:00:00Z');
    expect((await cohortOf(lead.practiceId, '2026-01-01')).sort()).toEqual(idsOf(members));
    expect((await cohortOf(lead.practiceId, '2026-04-01')).sort()).toEqual(idsOf(members.slice(1)));
  });

  it.each<[who: string, find: (lead: SignedIn) => Promise<SignedIn>]>([
    ['a stranger', () => foundPractice(app, { name: 'Other House' })],
    ['an administrator', (lead) => inviteAndJoin(app, lead, ['administrator'])],
  ])('counts %s who becomes a therapist in mid-quarter from the next on', async (_who, find) => {
    const { lead, members, ties } = await practiceOfEight();
    const newcomer = await find(lead);
    await backdate(admin, lead.practiceId);
    await publish(app, '2026-01-01T01:00:00Z');
    await joinOn('2026-02-02', lead, newcomer, ['therapist']);
    members.push(newcomer);
    ties.push(await agreeOnSupervision(app, newcomer));
    setClock(app, '2026-12-31T12:00:00Z');
    for (const [nth, member] of members.entries()) {
      const share = member === newcomer ? 1 : 0.5;
      const log = (startsAt: string, agreed: number) =>
        logContact(member, ties[nth] ?? '', { startsAt, minutes: agreed * share });
      await log('2026-02-10T10:00:00Z', 168);
      await log('2026-04-10T10:00:00Z', 180);
    }
    await publish(app, '2026-05-08T12:00:00Z');
    expect(told((await teamOf(lead)).releases)).toEqual([
      ['month', '2026-01-01', 50],
      ['month', '2026-02-01', 50],
      ['month', '2026-03-01', 20],
      ['month', '2026-04-01', 55],
    ]);
  });

  it('is one, whoever fixes it first and whatever the other saw', async () => {
    const { lead, members, first } = await practiceOfEight();
    const { practiceId } = lead;
    await admin.query('BEGIN');
    await admin.query(TAKE_TURNS, [practiceId]);
    const one = cohortOf(practiceId);
    const other = untilWaiting(1)
      .then(() => joinOn('2026-01-02', lead, first, ['lead']))
      .then(() => cohortOf(practiceId));
    await untilWaiting(2).finally(() => admin.query('COMMIT'));
    expect((await one).sort()).toEqual(idsOf(members));
    expect((await other).sort()).toEqual(idsOf(members));
    expect(await kept(practiceId)).toEqual(idsOf(members));
  });

  it('is fixed once by many runs at once', async () => {
    const { lead, members } = await practiceOfEight();
    const at = '2026-01-01T01:00:00Z';
    await Promise.all([publish(app, at), publish(app, at), publish(app, at), publish(app, at)]);
    expect(await kept(lead.practiceId)).toEqual(idsOf(members));
  });

  it('stays empty where nobody was in it', async () => {
    const { lead } = await supervisedPractice(app, admin, 0);
    const administrator = await inviteAndJoin(app, lead, ['administrator']);
    await backdate(admin, lead.practiceId);
    expect(await cohortOf(lead.practiceId)).toEqual([]);
    await joinOn('2026-02-02', lead, administrator, ['therapist']);
    expect(await cohortOf(lead.practiceId)).toEqual([]);
  });

  it('lets a person be erased, and keeps the others', async () => {
    const { lead, members, first } = await practiceOfEight();
    await publish(app, '2026-01-01T01:00:00Z');
    await admin.query(`DELETE FROM space WHERE space_id = $1`, [first.personId]);
    await publish(app, '2026-02-08T12:00:00Z');
    await admin.query(`DELETE FROM membership WHERE person_id = $1`, [first.personId]);
    expect((await cohortOf(lead.practiceId)).sort()).toEqual(idsOf(members.slice(1)));
    await admin.query(`DELETE FROM space WHERE space_id = $1`, [lead.practiceId]);
    expect(await kept(lead.practiceId)).toEqual([]);
  });

  describe('in the database', () => {
    let lead: SignedIn;
    let first: SignedIn;
    let other: SignedIn;

    const asApi = (spaceId: string, sql: string) =>
      app.nest.get(SpaceScope, { strict: false }).write(spaceId, (db) => db.rows(sql, []));
    const asPublisher = (spaceId: string, sql: string) =>
      app.nest.get(PublisherDatabase, { strict: false }).write(spaceId, (db) => db.rows(sql, []));

    beforeAll(async () => {
      await admin.query(`TRUNCATE identity.founding`);
      setClock(app, Temporal.Now.instant().toString());
      ({ lead, first } = await practiceOfEight());
      other = await foundPractice(app, { name: 'Other House' });
      await cohortOf(lead.practiceId);
    });

    it.each(['cohort', 'cohort_member'])('shows %s to its practice alone', async (table) => {
      const all = `SELECT 1 FROM ${table}`;
      expect(await asPublisher(lead.practiceId, all)).toHaveLength(table === 'cohort' ? 1 : 8);
      expect(await asPublisher(other.practiceId, all)).toEqual([]);
      expect(await asPublisher(first.personId, all)).toEqual([]);
    });

    it.each([
      `SELECT 1 FROM cohort`,
      `SELECT 1 FROM cohort_member`,
      `INSERT INTO cohort SELECT space_id, '2030-01-01' FROM practice`,
      `UPDATE cohort_member SET person_id = person_id`,
      `DELETE FROM cohort_member`,
      `DELETE FROM cohort`,
    ])('lets the API not %s, in whatever space it is', async (sql) => {
      for (const spaceId of [lead.practiceId, other.practiceId, lead.personId]) {
        await expect(asApi(spaceId, sql)).rejects.toThrow(/permission denied for table cohort/);
      }
    });

    it.each([
      `UPDATE cohort SET quarter_from = quarter_from`,
      `UPDATE cohort_member SET person_id = person_id`,
      `DELETE FROM cohort_member`,
      `DELETE FROM cohort`,
    ])('lets the publisher not %s', async (sql) => {
      await expect(asPublisher(lead.practiceId, sql)).rejects.toThrow(/permission denied/);
    });

    it('lets the publisher fix none for another practice', async () => {
      const sql = `INSERT INTO cohort VALUES ('${other.practiceId}', '2026-01-01')`;
      await expect(asPublisher(lead.practiceId, sql)).rejects.toThrow(/row-level security/);
    });
  });
});
