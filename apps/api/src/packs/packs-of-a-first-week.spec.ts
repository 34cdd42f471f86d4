import { type Caseload, caseloadPaths, type Pack, packPaths } from '@understory/contracts';
import { epochDay, weeklyRate } from '@understory/domain';
import { packSentences } from '@understory/wording';
import { type TestApp, startApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { logSession, newId, setClock, workOf } from '../../test/support/work';
import { SpaceScope } from '../database/space-scope';
import { contentHash } from './canonical-json';
import { FREEZE_PACK } from './pack.queries';

const SUNDAY = '2026-11-22T18:00:00Z';
const PERIOD = { from: '2026-11-01', to: '2026-11-22' };

describe('a pack of a first week', () => {
  let app: TestApp;
  let me: SignedIn;

  const loadOf = async (period = PERIOD) => {
    const query = { ...period, sections: 'load' };
    const answer = await me.http.get(`/api/${packPaths.draft}`).query(query).expect(200);
    const { content } = answer.body;
    return { ...content.load, said: packSentences(content).load };
  };
  const unitsOf = async (period = PERIOD) =>
    (await loadOf(period)).weeks.map(({ units }: { units: number | null }) => units);
  const freeze = async (): Promise<Pack> => {
    const query = { ...PERIOD, sections: 'load' };
    const draft = await me.http.get(`/api/${packPaths.draft}`).query(query).expect(200);
    const body = { ...PERIOD, sections: ['load'], draftHash: draft.body.hash };
    return (
      await me.http
        .put(`/api/${packPaths.one(newId())}`)
        .send(body)
        .expect(200)
    ).body;
  };

  beforeAll(async () => {
    app = await startApp();
  });

  beforeEach(async () => {
    setClock(app, SUNDAY);
    me = await foundPractice(app);
    await workOf(me).putAgreement('2026-10-01', { capacityUnits: 20 }).expect(200);
  });

  afterAll(() => app.close());

  const fourSessions = async () => {
    for (const day of [17, 18, 19, 20]) {
      await logSession(me, { startsAt: `2026-11-${day}T10:00:00Z` });
    }
  };

  it('knows nothing of the weeks before the log, as the page of the caseload', async () => {
    await fourSessions();
    expect(await unitsOf()).toEqual([null, null, null, 4]);
    expect(await loadOf()).toMatchObject({ isEnough: false, said: 'Not enough yet, 20 agreed' });
    const caseload: Caseload = (await me.http.get(`/api/${caseloadPaths.mine}`).expect(200)).body;
    const days = caseload.days.map(({ on, heldUnits }) => ({
      on: epochDay(on),
      amount: heldUnits,
    }));
    const log = { days, leave: [], since: epochDay(caseload.since) };
    expect(caseload.since).toBe('2026-11-17');
    expect(weeklyRate(log, epochDay(caseload.today))).toBeNull();
  });

  it('says so in the file that is frozen, under a hash of what it says', async () => {
    await fourSessions();
    const pack = await freeze();
    expect(pack.hash).toBe(contentHash(pack.content));
    const { text } = await me.http.get(`/api/${packPaths.csv(pack.id)}`).expect(200);
    const lines = text.split('\r\n');
    expect(lines).toContain('load,2026-11-09,week,units,nothing logged');
    expect(lines).toContain('load,2026-11-16,week,units,4');
    await me.http.get(`/api/${packPaths.pdf(pack.id)}`).expect(200);
  });

  it('says nothing of a person who has logged nothing', async () => {
    expect(await loadOf()).toMatchObject({ isEnough: false, said: 'Not enough yet, 20 agreed' });
    const pack = await freeze();
    const { text } = await me.http.get(`/api/${packPaths.csv(pack.id)}`).expect(200);
    expect(text).toContain('load,,sessions,held,nothing logged');
  });

  it('says nothing of days that are all ahead, however much is known', async () => {
    await logSession(me, { startsAt: '2026-10-05T10:00:00Z' });
    expect(await loadOf()).toMatchObject({ isEnough: true, said: 'No session held' });
    const ahead = { from: '2026-12-01', to: '2026-12-31' };
    expect(await loadOf(ahead)).toMatchObject({
      weeks: [],
      said: 'Not enough yet',
    });
  });

  it('counts the running week when it is over, and not on its last evening', async () => {
    for (const day of ['09', '10', '16', '17']) {
      await logSession(me, { startsAt: `2026-11-${day}T10:00:00Z` });
    }
    await logSession(me, { startsAt: '2026-11-11T10:00:00Z' });
    await logSession(me, { startsAt: '2026-11-22T19:30:00Z', outcome: 'planned' });
    expect((await loadOf()).said).toBe('3 units a week, 20 agreed');
    setClock(app, '2026-11-23T08:00:00Z');
    expect((await loadOf()).said).toBe('2½ units a week, 20 agreed');
  });

  it('leaves a week of leave out of the mean', async () => {
    await logSession(me, { startsAt: '2026-11-02T10:00:00Z' });
    await logSession(me, { startsAt: '2026-11-03T10:00:00Z' });
    const leave = { firstDay: '2026-11-09', lastDay: '2026-11-15', version: 0 };
    await workOf(me).putLeave(newId(), leave).expect(200);
    expect(await unitsOf()).toEqual([null, 2, 0, 0]);
    expect((await loadOf()).said).toBe('2 units a week, 20 agreed');
  });

  it('still reads what was frozen before weeks could be unknown, as it was', async () => {
    const week = { from: '2026-11-16', units: 1, capacityUnits: 20 };
    const load = { heldSessions: 1, heldMinutes: 50, weeks: [week] };
    const content = { ...PERIOD, load, support: null, thinTies: null };
    const [id, hash] = [newId(), contentHash(content)];
    const frozen = [me.personId, id, SUNDAY, hash, content, 'en-GB', 24];
    await app.nest
      .get(SpaceScope, { strict: false })
      .write(me.personId, (db) => db.rows(FREEZE_PACK, frozen));
    const { packs } = (await me.http.get(`/api/${packPaths.all}`).expect(200)).body;
    expect(packs[0].content).toEqual(content);
    expect(contentHash(packs[0].content)).toBe(hash);
    expect(packSentences(packs[0].content).load).toBe('One unit a week, 20 agreed');
    await me.http.get(`/api/${packPaths.pdf(id)}`).expect(200);
  });
});
