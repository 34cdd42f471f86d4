import type { Me, Roster, Settings } from '@understory/contracts';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, invite, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { changeSettings, putSettings, settingsOf } from '../../test/support/settings';

let app: TestApp;
/** The lead of the practice, two therapists in it, and the lead of another practice. */
let ines: SignedIn;
let marie: SignedIn;
let tomas: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  marie = await inviteAndJoin(app, ines, ['therapist'], { name: 'Marie Blanc' });
  tomas = await inviteAndJoin(app, ines, ['therapist'], { name: 'Tomas Ek' });
  other = await foundPractice(app, { name: 'Birch House' });
});
afterAll(() => app?.close());

const SWISS = {
  name: 'Marie Blanc-Favre',
  timeZone: 'Europe/Zurich',
  weekStart: 7,
  country: 'CH',
  formatRegion: 'fr-CH',
  hours: 24,
} as const;

const nameIn = async (practice: SignedIn, { personId }: SignedIn) => {
  const path = `/api/practices/${practice.practiceId}/members`;
  const { members } = (await practice.http.get(path).expect(200)).body as Roster;
  return members.find((member) => member.personId === personId)?.name;
};

/** Keeps everybody from a person's row until it is let go, so that all who want it want it at once. */
async function holdUp({ personId }: SignedIn): Promise<() => Promise<void>> {
  const client = await app.database.database.identity.connect();
  await client.query(`BEGIN; SET LOCAL app.space_id = '${personId}'`);
  await client.query('SELECT FROM public.person WHERE space_id = $1 FOR UPDATE', [personId]);
  return async () => {
    await client.query('COMMIT');
    client.release();
  };
}

describe('my settings', () => {
  it('begin with those of the practice and the formats of the device', async () => {
    expect(await settingsOf(tomas)).toEqual({
      name: 'Tomas Ek',
      timeZone: 'Europe/London',
      weekStart: 1,
      country: 'GB',
      formatRegion: null,
      hours: null,
      version: 1,
    });
  });

  it('change all at once and are there on the next request of every device', async () => {
    const elsewhere = app.http();
    const { email, password } = marie;
    await elsewhere.post('/api/sign-in').send({ email, password }).expect(204);
    const saved = await putSettings(marie, { ...SWISS, version: 1 }).expect(200);
    expect(saved.body).toEqual({ ...SWISS, version: 2 });
    const me = (await elsewhere.get('/api/me').expect(200)).body as Me;
    expect(me).toMatchObject({ ...SWISS, version: 2, id: marie.personId, email });
  });

  it('may be sent twice, and are refused with the newer ones where another device was first', async () => {
    const now = await settingsOf(marie);
    const sent = { ...now, weekStart: 6 };
    const first = await putSettings(marie, sent).expect(200);
    const second = await putSettings(marie, sent).expect(200);
    expect(second.body).toEqual(first.body);
    const late = await putSettings(marie, { ...now, country: 'FR' }).expect(409);
    expect(late.body).toMatchObject({ code: 'changed-elsewhere', current: first.body });
    expect(await settingsOf(marie)).toEqual(first.body);
    expect((await putSettings(marie, { ...sent, version: 0 }).expect(200)).body).toEqual(
      first.body,
    );
  });

  it('let one of two devices at once win, and tell the other', async () => {
    const now = await settingsOf(marie);
    const open = await holdUp(marie);
    const sent = ['Europe/Paris', 'Europe/Rome', 'Europe/Vienna'].map((timeZone) =>
      putSettings(marie, { ...now, timeZone }).then((answer) => answer),
    );
    await new Promise((done) => setTimeout(done, 300));
    await open();
    const answers = await Promise.all(sent);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await settingsOf(marie)).version).toBe(now.version + 1);
  });

  it.each([
    ['name', ''],
    ['name', 'Two\nlines'],
    ['name', 'x'.repeat(81)],
    ['timeZone', 'Europe/Atlantis'],
    ['timeZone', '-05:00'],
    ['weekStart', 2],
    ['country', 'gb'],
    ['formatRegion', 'french'],
    ['formatRegion', 'fr'],
    ['hours', 13],
    ['version', -1],
  ])('refuse %s as %j and say which it is', async (field, value) => {
    const before = await settingsOf(tomas);
    const refused = await putSettings(tomas, { ...before, [field]: value }).expect(400);
    expect(refused.body.fields.map(({ path }: { path: string }) => path)).toEqual([field]);
    expect(await settingsOf(tomas)).toEqual(before);
  });

  it('take a name in any script, trimmed', async () => {
    const saved = await changeSettings(tomas, { name: '  توماس 🌲 ' });
    expect(saved.name).toBe('توماس 🌲');
    await changeSettings(tomas, { name: 'Tomas Ek' });
  });
});

describe('a new name', () => {
  it('is the one that the practice reads, and an open invitation says', async () => {
    const token = await invite(ines);
    await changeSettings(ines, { name: 'Ines M.' });
    expect(await nameIn(ines, ines)).toBe('Ines M.');
    const invitation = await app.http().get(`/api/invitations/${token}`).expect(200);
    expect(invitation.body.invitedBy).toBe('Ines M.');
  });

  it('does not reach a practice that was left', async () => {
    const leaver = await inviteAndJoin(app, ines, ['therapist'], { name: 'Leonie' });
    const path = `/api/practices/${ines.practiceId}/members/${leaver.personId}`;
    await ines.http.delete(path).expect(204);
    await changeSettings(leaver, { name: 'Leo' });
    expect(await nameIn(ines, leaver)).toBe('Leonie');
  });
});

describe('settings of somebody else', () => {
  it('are neither read nor changed: no address leads there, and an id in the body is not read', async () => {
    const before = await settingsOf(marie);
    for (const stranger of [ines, tomas, other]) {
      const own = await settingsOf(stranger);
      await stranger.http.get('/api/me/settings').expect(404);
      const paths = [`people/${marie.personId}/settings`, `me/settings/${marie.personId}`];
      for (const path of paths) await stranger.http.put(`/api/${path}`).send(own).expect(404);
      const posing = { ...own, name: 'Posing', id: marie.personId, personId: marie.personId };
      const saved = (await putSettings(stranger, posing).expect(200)).body as Settings;
      expect(saved.version).toBe(own.version + 1);
    }
    expect(await settingsOf(marie)).toEqual(before);
  });

  it('tell a lead nothing but the name', async () => {
    const path = `/api/practices/${ines.practiceId}/members`;
    const roster = await ines.http.get(path).expect(200);
    for (const secret of ['Zurich', 'Paris', 'Rome', 'Vienna', 'fr-CH']) {
      expect(roster.text).not.toContain(secret);
    }
  });

  it('are closed to whoever is not signed in', async () => {
    const settings = await settingsOf(tomas);
    await app.http().put('/api/me/settings').send(settings).expect(401);
  });
});
