import {
  agreementPaths,
  caseloadPaths,
  checkInPaths,
  connectionPaths,
  ecosystemPaths,
  leavePaths,
  logPaths,
  seriesPaths,
  todayPaths,
} from '@understory/contracts';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { startApp, type TestApp } from '../../test/support/app';
import { keepDiary } from '../../test/support/diary';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { connect, logContact, logSession, setClock } from '../../test/support/work';
import type { SpaceDatabase } from '../database/space-scope';
import type { Member, MemberRequest } from './member';
import { PageReading } from './page-reading';

const PAGES = [
  agreementPaths.all,
  caseloadPaths.mine,
  checkInPaths.all,
  connectionPaths.all,
  ecosystemPaths.mine,
  leavePaths.all,
  `${logPaths.days}?from=2026-03-02&to=2026-03-08`,
  seriesPaths.all,
  todayPaths.mine,
];
const EVE = '2026-03-03T22:30:00Z';
const HOURS = 26;
const STEP_MINUTES = 53;
/** Contacts that begin in the course of the day. */
const BOOKED = [
  ['Europe/London', '2026-03-04T11:07:30.000Z'],
  ['America/New_York', '2026-03-04T16:20:00.000Z'],
] as const;
const MIDNIGHTS = ['2026-03-04T00:00:00Z', '2026-03-05T00:00:00Z'];

let app: TestApp;
let ines: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  setClock(app, EVE);
  await keepDiary(app, ines);
  const tie = await connect(ines);
  for (const [zone, startsAt] of BOOKED) {
    await logContact(ines, tie, { startsAt, zone, isHeld: false });
  }
  await logSession(ines, { startsAt: '2026-03-04T15:05:00.000Z', outcome: 'planned' });
});
afterAll(() => app?.close());

const get = (page: string) => ines.http.get(`/api/${page}`);
const again = (page: string, tag: string) => get(page).set('if-none-match', tag);

/** Moments of a day and a bit: every so many minutes, and a second around whatever begins. */
function moments(): string[] {
  const eve = Temporal.Instant.from(EVE);
  const steps = Array.from({ length: (HOURS * 60) / STEP_MINUTES }, (_, step) =>
    eve.add({ minutes: step * STEP_MINUTES }),
  );
  const around = [...BOOKED.map(([, at]) => at), ...MIDNIGHTS].flatMap((at) =>
    [-1, 0, 1].map((seconds) => Temporal.Instant.from(at).add({ seconds })),
  );
  return [...steps, ...around].sort(Temporal.Instant.compare).map(String);
}

describe.each(PAGES)('%s, whatever the time', (page) => {
  it('says the same as long as its tag holds', async () => {
    setClock(app, EVE);
    let known = await get(page).expect(200);
    let spared = 0;
    for (const moment of moments()) {
      setClock(app, moment);
      const answer = await again(page, known.headers['etag'] ?? '');
      if (answer.status === 304) {
        spared += 1;
        expect([moment, known.body]).toEqual([moment, (await get(page)).body]);
      } else known = answer;
    }
    expect(spared).toBeGreaterThan(0);
  });
});

const READING_THE_CLOCK = [caseloadPaths.mine, ecosystemPaths.mine, todayPaths.mine];

it.each(READING_THE_CLOCK)('%s is read anew once a booked contact has begun', async (page) => {
  for (const [, startsAt] of BOOKED) {
    const begins = Temporal.Instant.from(startsAt);
    setClock(app, begins.subtract({ seconds: 2 }).toString());
    const { headers } = await get(page).expect(200);
    setClock(app, begins.subtract({ seconds: 1 }).toString());
    await again(page, headers['etag'] ?? '').expect(304);
    setClock(app, startsAt);
    await again(page, headers['etag'] ?? '').expect(200);
  }
});

it.each([ecosystemPaths.mine, todayPaths.mine])(
  '%s is read anew each quarter of an hour, where a day may begin in another zone',
  async (page) => {
    setClock(app, '2026-03-04T18:29:50Z');
    const { headers } = await get(page).expect(200);
    setClock(app, '2026-03-04T18:29:59Z');
    await again(page, headers['etag'] ?? '').expect(304);
    setClock(app, '2026-03-04T18:30:00Z');
    await again(page, headers['etag'] ?? '').expect(200);
  },
);

describe('a reading', () => {
  const member: Member = {
    ...{ personId: 'ines', sessionId: 'one', name: 'Ines', email: 'ines@example.org' },
    ...{ timeZone: 'Europe/London', weekStart: 1, country: 'GB', formatRegion: null, hours: null },
  };
  const asked = { url: '/api/leave', headers: {} } as MemberRequest;
  const reading = () => new PageReading(asked, member, Temporal.Instant.from(EVE), []);
  const of = (spaceId: string, stamp: string) =>
    ({ spaceId, rowsBeside: async () => [{ stamp }] }) as unknown as SpaceDatabase;

  it.each<[what: string, read: SpaceDatabase[], has: boolean]>([
    ['one moment of one’s own space', [of('ines', '1')], true],
    ['two moments that are alike', [of('ines', '1'), of('ines', '1')], true],
    ['two moments between which something was written', [of('ines', '1'), of('ines', '2')], false],
    ['a practice as well', [of('ines', '1'), of('practice', '1')], false],
    ['somebody else', [of('marie', '1')], false],
    ['nothing', [], false],
  ])('of %s has a tag or none', async (_what, read, has) => {
    const one = reading();
    for (const db of read) one.begin(db);
    await letOthersRun();
    expect(one.tag() !== null).toBe(has);
  });

  it('has no tag while it has not heard all', async () => {
    const one = reading();
    one.begin(of('ines', '1'));
    expect(one.tag()).toBeNull();
    await letOthersRun();
    expect(one.tag()).not.toBeNull();
  });

  it('has a tag of its own for each person and program, and the same for each session of a person', async () => {
    const tagFor = async (one: Member) => {
      const read = new PageReading(asked, one, Temporal.Instant.from(EVE), []);
      read.begin(of(one.personId, '0'));
      await letOthersRun();
      return read.tag();
    };
    const mine = await tagFor(member);
    expect(await tagFor({ ...member, personId: 'marie' })).not.toBe(mine);
    expect(await tagFor({ ...member, sessionId: 'two' })).toBe(mine);
  });
});
