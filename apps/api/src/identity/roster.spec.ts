import { Client } from 'pg';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, invite, inviteAndJoin, type SignedIn } from '../../test/support/people';

let app: TestApp;
let founder: SignedIn;

beforeEach(async () => {
  app = await startApp();
  founder = await foundPractice(app);
});
afterEach(() => app.close());

const end = (by: SignedIn, who: SignedIn) =>
  by.http.delete(`/api/practices/${founder.practiceId}/members/${who.personId}`);
const roster = ({ http }: SignedIn) => http.get(`/api/practices/${founder.practiceId}/members`);

describe('the roster', () => {
  it('is open to leads and administrators', async () => {
    const lead = await inviteAndJoin(app, founder, ['lead'], { name: 'Bea' });
    const administrator = await inviteAndJoin(app, founder, ['administrator'], { name: 'Aki' });
    const therapist = await inviteAndJoin(app, founder, ['therapist'], { name: 'Cem' });
    const seen = await roster(lead).expect(200);
    expect(seen.body.members.map(({ name }: { name: string }) => name)).toEqual([
      'Aki',
      'Bea',
      'Cem',
      'Ines Moreau',
    ]);
    expect((await roster(administrator).expect(200)).body).toEqual(seen.body);
    expect((await roster(therapist).expect(403)).body.code).toBe('not-allowed');
  });

  it('says nothing of a person but name, roles and dates', async () => {
    const { body } = await roster(founder).expect(200);
    expect(Object.keys(body.members[0]).sort()).toEqual([
      'endsOn',
      'name',
      'personId',
      'roles',
      'startsOn',
    ]);
  });
});

describe('ending a membership', () => {
  it('takes effect on the next request and leaves the person what is theirs', async () => {
    const lead = await inviteAndJoin(app, founder, ['lead', 'therapist']);
    await roster(lead).expect(200);
    await end(founder, lead).expect(204);
    await roster(lead).expect(404);
    const me = await lead.http.get('/api/me').expect(200);
    expect(me.body).toMatchObject({ id: lead.personId, practices: [] });
    const members = (await roster(founder).expect(200)).body.members;
    expect(members.at(-1)).toMatchObject({
      personId: lead.personId,
      endsOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('may be repeated', async () => {
    const therapist = await inviteAndJoin(app, founder);
    await end(founder, therapist).expect(204);
    await end(founder, therapist).expect(204);
  });

  it('knows a person and a practice by ids in capitals too', async () => {
    const lead = await inviteAndJoin(app, founder, ['lead', 'therapist']);
    const membership = `${founder.practiceId}/members/${lead.personId}`.toUpperCase();
    await founder.http
      .delete(`/api/practices/${membership.replace('MEMBERS', 'members')}`)
      .expect(204);
    await roster(lead).expect(404);
  });

  it('is for administrators alone', async () => {
    const lead = await inviteAndJoin(app, founder, ['lead', 'therapist']);
    const therapist = await inviteAndJoin(app, founder);
    await end(lead, therapist).expect(403);
    await end(therapist, lead).expect(403);
    await end(await foundPractice(app), therapist).expect(404);
    expect((await therapist.http.get('/api/me')).body.practices).toHaveLength(1);
  });

  it('knows nobody outside the practice', async () => {
    const stranger = await foundPractice(app);
    await end(founder, stranger).expect(404);
    await end(founder, { ...stranger, personId: 'nobody' }).expect(404);
    expect((await stranger.http.get('/api/me')).body.practices).toHaveLength(1);
  });

  it('keeps the last administrator', async () => {
    const refused = await end(founder, founder).expect(403);
    expect(refused.body).toMatchObject({
      code: 'not-allowed',
      detail: expect.stringContaining('invite someone else as an administrator first'),
    });
    await inviteAndJoin(app, founder, ['administrator']);
    await end(founder, founder).expect(204);
    await roster(founder).expect(404);
  });

  it('keeps one of two administrators who end each other at once', async () => {
    const other = await inviteAndJoin(app, founder, ['administrator']);
    const [admin, watcher] = [new Client(app.database.admin), new Client(app.database.admin)];
    await Promise.all([admin.connect(), watcher.connect()]);
    await admin.query('BEGIN; SELECT FROM membership FOR UPDATE');
    const asked = Promise.all([end(founder, other), end(other, founder)]);
    await untilWaiting(watcher, 2);
    await admin.query('COMMIT');
    const answers = await asked;
    await Promise.all([admin.end(), watcher.end()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 403]);
  });

  it('lets someone come back by a new invitation, without the roles from before', async () => {
    const lead = await inviteAndJoin(app, founder, ['lead', 'therapist']);
    await end(founder, lead).expect(204);
    const token = await invite(founder, ['therapist']);
    await lead.http.post(`/api/invitations/${token}/accept`).send({}).expect(201);
    const me = await lead.http.get('/api/me').expect(200);
    expect(me.body.practices).toEqual([
      expect.objectContaining({ id: founder.practiceId, roles: ['therapist'] }),
    ]);
    await roster(lead).expect(403);
  });
});

/** Resolves once so many requests stand before a lock, having read all that they decide on. */
async function untilWaiting(watcher: Client, count: number): Promise<void> {
  for (;;) {
    const { rowCount } = await watcher.query(
      `SELECT FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rowCount === count) return;
  }
}
