import { SaveSeries, type Series, type SeriesList, type Session } from '@understory/contracts';
import * as fc from 'fast-check';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, type SignedIn } from '../../test/support/people';
import {
  aSeries,
  letClockTick,
  logOf,
  loggedOn,
  markOccurrence,
  saveSeries,
} from '../../test/support/series';
import { newId, NOON, workOf } from '../../test/support/work';

/** Six Tuesdays around `NOON`, as many as one request shows. */
const SPAN = ['2026-02-08', '2026-03-21'] as const;
const TODAY = NOON.slice(0, 10);
const FIRST = Temporal.PlainDate.from('2026-02-10');
const WEEKS = 6;

const DEEDS = [
  'mark',
  'cancel',
  'move',
  'delete',
  'change later',
  'change later, undo',
  'end',
  'end, undo',
  'go on',
  'remove, undo',
] as const;

const deed = fc.record({
  what: fc.constantFrom(...DEEDS),
  week: fc.integer({ min: 0, max: WEEKS - 1 }),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  letClockTick(app, NOON);
});
afterAll(() => app?.close());

/** One person's weekly time and all that happens to it. */
class History {
  /** Content of what was marked and not deleted since, by id. */
  private readonly marked = new Map<string, unknown>();

  constructor(private readonly person: SignedIn) {}

  async apply({ what, week }: Deed): Promise<void> {
    const on = FIRST.add({ weeks: week }).toString();
    const session = (await this.sessions()).find(({ series }) => series?.on === on);
    const all = await this.series();
    const series = all.find(({ id }) => id === session?.series?.id);
    if (what === 'go on') return this.goOn(all);
    if (!session || !series) return;
    const before = await this.shown();
    const isUndone = what.endsWith('undo');
    if (what === 'remove, undo') await this.removeAndUndo(series);
    else if (what.startsWith('change later')) await this.changeLater(series, on, isUndone);
    else if (what.startsWith('end')) await this.end(series, on, isUndone);
    else await this.touch(what, session, series);
    if (isUndone) expect(await this.shown()).toEqual(before);
  }

  /** Whatever happened: no day twice, and nothing that was marked is gone or changed. */
  async check(): Promise<void> {
    const sessions = await this.sessions();
    const days = sessions.map(({ series }) => series?.on);
    expect(new Set(days).size).toBe(days.length);
    const kept = new Map(sessions.map((session) => [session.id, contentOf(session)]));
    for (const [id, content] of this.marked) expect(kept.get(id)).toEqual(content);
  }

  private async touch(what: Deed['what'], session: Session, series: Series): Promise<void> {
    const { id, version, series: of } = session;
    if (what === 'delete') {
      if (version === 0)
        await markOccurrence(this.person, series, of?.on ?? '', { id, outcome: 'planned' });
      await workOf(this.person).deleteSession(id).expect(204);
      this.marked.delete(id);
      return;
    }
    const startsAt = `${session.localDate}T20:00:00.000Z`;
    const change = {
      mark: { outcome: 'no-show' as const },
      cancel: { outcome: 'cancelled' as const },
      move: { startsAt, outcome: 'planned' as const },
    }[what as 'mark' | 'cancel' | 'move'];
    const sent = { ...session, ...change };
    const { body } = await workOf(this.person).putSession(id, sent).expect(200);
    if (what === 'move') this.marked.delete(id);
    else this.marked.set(id, contentOf(body));
  }

  private async changeLater(series: Series, on: string, isUndone: boolean): Promise<void> {
    if (series.lastOn !== null && series.lastOn < on) return;
    const continues = { id: series.id, version: series.version };
    const at = `${10 + (series.version % 9)}:30`;
    const change = { ...saidOf(series), firstOn: on, at, continues, version: 0 };
    if (on < TODAY) return this.refuse(change);
    const next = await saveSeries(this.person, change);
    if (!isUndone) return;
    await logOf(this.person).deleteSeries(next.id).expect(204);
    await this.save(series, { version: series.version + 1 });
  }

  private async end(series: Series, on: string, isUndone: boolean): Promise<void> {
    const lastOn = Temporal.PlainDate.from(on).subtract({ days: 1 }).toString();
    if (lastOn < series.firstOn) return;
    if (series.lastOn !== null && series.lastOn < lastOn) return;
    await this.save(series, { lastOn });
    if (isUndone) await this.save(series, { version: series.version + 1 });
  }

  /** A day that is over stays with the series it had. */
  private async refuse(change: SaveSeries): Promise<void> {
    const before = await this.shown();
    await logOf(this.person).putSeries(newId(), change).expect(400);
    expect(await this.shown()).toEqual(before);
  }

  /** Without an end, where nothing comes after it. */
  private async goOn(all: readonly Series[]): Promise<void> {
    const [last] = all.toSorted((a, b) => (a.firstOn < b.firstOn ? 1 : -1));
    if (last) await this.save(last, { lastOn: null });
  }

  private async removeAndUndo(series: Series): Promise<void> {
    await logOf(this.person).deleteSeries(series.id).expect(204);
    await this.save(series, { version: series.version + 1 });
  }

  private save(series: Series, changes: Partial<SaveSeries>): Promise<Series> {
    return saveSeries(this.person, { ...saidOf(series), ...changes }, series.id);
  }

  private async series(): Promise<Series[]> {
    return ((await logOf(this.person).getSeries().expect(200)).body as SeriesList).series;
  }

  private async sessions(): Promise<Session[]> {
    return (await loggedOn(this.person, ...SPAN)).sessions;
  }

  private async shown(): Promise<unknown[]> {
    return (await this.sessions()).map(contentOf);
  }
}

function contentOf({ id, startsAt, minutes, outcome, localDate, series }: Session) {
  return { id, startsAt, minutes, outcome, localDate, on: series?.on };
}

function saidOf(series: Series): SaveSeries {
  return SaveSeries.parse({ ...series, continues: null });
}

it('keeps what was marked and undoes what is undone, whatever happens to a weekly time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 12 }), async (deeds) => {
      const person = await foundPractice(app);
      await saveSeries(person, aSeries({ firstOn: FIRST.toString() }), newId());
      const history = new History(person);
      for (const one of deeds) {
        await history.apply(one);
        await history.check();
      }
    }),
    { numRuns: 12 },
  );
});
