import { type Pack, type PackDraft, packPaths, type Problem } from '@understory/contracts';
import { type TestApp, startApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { changeSettings } from '../../test/support/settings';
import {
  connect,
  daysAfter,
  logContact,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';
import { contentHash } from './canonical-json';

const PERIOD = { from: '2026-03-01', to: '2026-03-04' };
const ALL = ['load', 'support', 'thin-ties'] as const;

describe('packs', () => {
  let app: TestApp;
  let lead: SignedIn;
  let me: SignedIn;
  let newcomer: SignedIn;
  let stranger: SignedIn;

  const draftOf = async (
    person: SignedIn,
    { from, to }: { from: string; to: string } = PERIOD,
    sections: readonly string[] = ALL,
  ): Promise<PackDraft> => {
    const query = { from, to, sections: sections.join(',') };
    return (await person.http.get(`/api/${packPaths.draft}`).query(query).expect(200)).body;
  };
  const put = (person: SignedIn, id: string, body: object) =>
    person.http.put(`/api/${packPaths.one(id)}`).send(body);
  const freeze = async (person: SignedIn, id = newId()): Promise<Pack> => {
    const { hash } = await draftOf(person);
    const body = { ...PERIOD, sections: ALL, draftHash: hash };
    return (await put(person, id, body).expect(200)).body;
  };

  beforeAll(async () => {
    app = await startApp();
    lead = await foundPractice(app);
    me = await inviteAndJoin(app, lead);
    newcomer = await inviteAndJoin(app, lead);
    stranger = await foundPractice(app, { name: 'Other House' });
    setClock(app, daysAfter(NOON, -60));
    const supervisor = await connect(me, { alias: 'Dr. Secret Name' });
    const peers = await connect(me, { alias: 'Trio', kind: 'peer', lastMetOn: '2026-01-02' });
    await connect(me, { alias: 'Husband', kind: 'partner', lastMetOn: '2026-01-02' });
    await workOf(me).putAgreement('2026-01-05', { capacityUnits: 20 }).expect(200);
    setClock(app, NOON);
    await logSession(me, { startsAt: '2026-03-03T10:00:00Z', minutes: 50 });
    await logSession(me, { startsAt: '2026-03-02T10:00:00Z', minutes: 100 });
    await logSession(me, { startsAt: '2026-02-10T10:00:00Z' });
    await logContact(me, supervisor, { startsAt: '2026-03-03T16:00:00Z', minutes: 70 });
    await logContact(me, peers, { startsAt: '2026-03-02T16:00:00Z', minutes: 60, isHeld: false });
  });

  afterAll(() => app.close());

  describe('a draft', () => {
    it('says what the period held, with ties by role alone', async () => {
      const { content, hash } = await draftOf(me);
      expect(content).toEqual({
        ...PERIOD,
        load: {
          heldSessions: 2,
          heldMinutes: 150,
          isEnough: true,
          weeks: [
            { from: '2026-02-23', units: 0, capacityUnits: 20, isCompared: true },
            { from: '2026-03-02', units: 3, capacityUnits: 20, isCompared: false },
          ],
        },
        support: {
          supervisionMinutes: 70,
          contacts: [
            { on: '2026-03-02', kind: 'peer', minutes: 60, isHeld: false },
            { on: '2026-03-03', kind: 'supervision', minutes: 70, isHeld: true },
          ],
        },
        thinTies: [
          { kind: 'peer', word: 'thin', gapDays: 61, rhythmDays: 14 },
          { kind: 'partner', word: 'thin', gapDays: 61, rhythmDays: 14 },
        ],
      });
      expect(JSON.stringify(content)).not.toMatch(/Secret|Trio|Husband/);
      expect(hash).toBe(contentHash(content));
    });

    it('says nothing of a tie that was removed', async () => {
      const id = await connect(me, { alias: 'Made twice', kind: 'mentor' });
      const before = await draftOf(me);
      await logContact(me, id, { startsAt: '2026-03-03T18:00:00Z', minutes: 90 });
      expect((await draftOf(me)).hash).not.toBe(before.hash);
      await workOf(me).deleteConnection(id).expect(204);
      expect(JSON.stringify((await draftOf(me)).content)).not.toContain('entor');
    });

    it('leaves out the sections that are not ticked', async () => {
      const { content } = await draftOf(me, PERIOD, ['support']);
      expect(content).toMatchObject({ load: null, thinTies: null });
      expect(content.support).not.toBeNull();
    });

    it('does not depend on the order or the number of the ticks', async () => {
      const usual = await draftOf(me);
      const shuffled = await draftOf(me, PERIOD, ['thin-ties', 'load', 'support', 'load']);
      expect(shuffled.hash).toBe(usual.hash);
    });

    it('says nothing of weeks and ties that are still to come', async () => {
      const { content } = await draftOf(me, { from: '2026-03-01', to: '2026-03-31' });
      expect(content.load?.weeks.map(({ from }) => from)).toEqual(['2026-02-23', '2026-03-02']);
      expect(content.thinTies?.map(({ gapDays }) => gapDays)).toEqual([61, 61]);
    });

    it('is empty, not zero, where nothing was agreed or met', async () => {
      const { content } = await draftOf(newcomer);
      expect(content.load).toMatchObject({ isEnough: false });
      expect(content.load?.weeks.map(({ capacityUnits }) => capacityUnits)).toEqual([null, null]);
      expect(content.load?.weeks.map(({ units }) => units)).toEqual([null, 0]);
      expect(content.support).toEqual({ supervisionMinutes: 0, contacts: [] });
      expect(content.thinTies).toEqual([]);
    });

    it.each([
      [{ from: '2026-03-04', to: '2026-03-01', sections: 'load' }, 'to'],
      [{ from: '2024-03-04', to: '2026-03-01', sections: 'load' }, 'to'],
      [{ from: '1931-03-04', to: '1931-03-05', sections: 'load' }, 'from'],
      [{ from: '2026-02-30', to: '2026-03-01', sections: 'load' }, 'from'],
      [{ from: '2026-03-01', to: '2026-03-04', sections: '' }, 'sections'],
      [{ from: '2026-03-01', to: '2026-03-04', sections: 'load,notes' }, 'sections'],
      [{ from: '2026-03-01', to: '2026-03-04' }, 'sections'],
      [{ from: '2026-03-01', to: '2026-03-04', sections: ['load', 'support'] }, 'sections'],
    ])('refuses %j and names the field', async (query, path) => {
      const answer = await me.http.get(`/api/${packPaths.draft}`).query(query).expect(400);
      expect((answer.body as Problem).fields?.map((field) => field.path)).toEqual([path]);
    });
  });

  describe('freezing', () => {
    it('keeps exactly what was previewed, dated', async () => {
      const { content, hash } = await draftOf(me);
      const pack = await freeze(me);
      expect(pack).toMatchObject({ content, hash, frozenAt: '2026-03-04T12:00:00.000Z' });
      const { packs } = (await me.http.get(`/api/${packPaths.all}`).expect(200)).body;
      expect(packs[0]).toEqual(pack);
      expect(contentHash(packs[0].content)).toBe(hash);
    });

    it('does no harm when it is repeated, even later and at once', async () => {
      const id = newId();
      const { hash } = await draftOf(me);
      const body = { ...PERIOD, sections: ALL, draftHash: hash };
      const answers = await Promise.all([put(me, id, body), put(me, id, body), put(me, id, body)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      setClock(app, daysAfter(NOON, 1));
      const again = (await put(me, id, body).expect(200)).body as Pack;
      setClock(app, NOON);
      expect(again).toEqual(answers[0]?.body);
    });

    it('refuses when something changed since, and shows the new draft', async () => {
      const before = await draftOf(me);
      const session = await logSession(me, { startsAt: '2026-03-03T14:00:00Z' });
      const body = { ...PERIOD, sections: ALL, draftHash: before.hash };
      const problem = (await put(me, newId(), body).expect(409)).body as Problem;
      expect(problem.code).toBe('changed-elsewhere');
      expect(problem.current).toEqual(await draftOf(me));
      await workOf(me).deleteSession(session.id).expect(204);
      expect((await draftOf(me)).hash).toBe(before.hash);
    });

    it('never changes what is frozen', async () => {
      const pack = await freeze(me);
      const { hash } = await draftOf(me, PERIOD, ['load']);
      const body = { ...PERIOD, sections: ['load'], draftHash: hash };
      const problem = (await put(me, pack.id, body).expect(409)).body as Problem;
      expect(problem.current).toEqual(pack);
      const session = await logSession(me, { startsAt: '2026-03-03T15:00:00Z' });
      const { packs } = (await me.http.get(`/api/${packPaths.all}`)).body;
      expect(packs.find(({ id }: Pack) => id === pack.id)).toEqual(pack);
      await workOf(me).deleteSession(session.id).expect(204);
    });

    it('cannot be undone or rewritten by the role of the API', async () => {
      const { id } = await freeze(me);
      const { spaces } = app.database.database;
      for (const sql of [`UPDATE pack SET hash = hash`, `DELETE FROM pack`]) {
        await expect(spaces.query(sql)).rejects.toThrow(/permission denied/);
      }
      await me.http.get(`/api/${packPaths.csv(id)}`).expect(200);
    });

    it.each([
      [{ sections: [] }, 400],
      [{ sections: ['load'], draftHash: 'no such hash' }, 409],
      [{ sections: ['notes'] }, 400],
    ])('refuses %j', async (change, status) => {
      const body = { ...PERIOD, draftHash: 'x', ...change };
      await put(me, newId(), body).expect(status);
    });
  });

  describe('files', () => {
    it('come as a table that a spreadsheet reads', async () => {
      const pack = await freeze(me);
      const answer = await me.http.get(`/api/${packPaths.csv(pack.id)}`).expect(200);
      expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(answer.headers['cache-control']).toContain('no-store');
      expect(answer.headers['content-disposition']).toBe(
        `attachment; filename="understory-pack-2026-03-01-to-2026-03-04-${pack.hash.slice(0, 8)}.csv"`,
      );
      const lines = answer.text.split('\r\n');
      expect(lines[0]).toBe('section,date,subject,measure,value');
      expect(lines).toContain('load,2026-03-02,week,units,3');
      expect(lines).toContain('support,2026-03-02,peer,minutes missed,60');
      expect(lines).toContain(`pack,2026-03-04,,SHA-256,${pack.hash}`);
      expect(answer.text).not.toMatch(/Secret|Trio|Husband/);
    });

    it('come as a PDF', async () => {
      const { id } = await freeze(me);
      const answer = await me.http
        .get(`/api/${packPaths.pdf(id)}`)
        .buffer()
        .expect(200);
      expect(answer.headers['content-type']).toBe('application/pdf');
      expect(answer.headers['content-disposition']).toMatch(/^attachment; .*\.pdf"$/);
      expect((answer.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    });

    it('keep the formats of the day on which they were frozen, whatever is chosen later', async () => {
      const pdfOf = async (id: string): Promise<Buffer> =>
        (
          await me.http
            .get(`/api/${packPaths.pdf(id)}`)
            .buffer()
            .expect(200)
        ).body;
      const id = (await freeze(me)).id;
      const before = await pdfOf(id);
      expect(before.toString('latin1')).toContain('March pack, 1 to 4 March 2026');
      await changeSettings(me, { formatRegion: 'en-US' });
      expect((await pdfOf(id)).equals(before)).toBe(true);
      const american = await pdfOf((await freeze(me)).id);
      expect(american.toString('latin1')).toContain('March pack, March 1 to 4, 2026');
      await changeSettings(me, { formatRegion: null });
    });

    it.each([packPaths.pdf(newId()), packPaths.csv(newId())])('are 404 for %s', async (path) => {
      await me.http.get(`/api/${path}`).expect(404);
    });
  });

  describe('nobody else', () => {
    it('sees a pack: not the lead, not another practice, not a visitor', async () => {
      const { id, hash } = await freeze(me);
      for (const other of [lead, stranger]) {
        await other.http.get(`/api/${packPaths.pdf(id)}`).expect(404);
        await other.http.get(`/api/${packPaths.csv(id)}`).expect(404);
        const { packs } = (await other.http.get(`/api/${packPaths.all}`).expect(200)).body;
        expect(packs).toEqual([]);
        const body = { ...PERIOD, sections: ALL, draftHash: hash };
        await put(other, id, body).expect(409);
      }
      for (const path of [packPaths.all, packPaths.csv(id), packPaths.pdf(id)]) {
        await app.http().get(`/api/${path}`).expect(401);
      }
    });
  });
});
