import { Injectable } from '@nestjs/common';
import type { SaveSeries, Series, SeriesList, SeriesOfCase } from '@understory/contracts';
import { SERIES_REFUSALS } from '@understory/wording';
import { isDeepStrictEqual } from 'node:util';
import { IsNull } from 'typeorm';
import { Clock } from '../clock';
import { ONE_AT_A_TIME } from '../database/space-lock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { refused } from '../logged-moment';
import { ownRowsOnly } from '../own-rows';
import { settled } from '../repeat-safe';
import { attendeesOf } from '../sessions/attendees-of';
import { putRow, removeRow } from '../versioned-row';
import { checkKin, reachesFurther } from './check-kin';
import { checkSeries } from './check-series';
import { endEarlierSeries, seriesToContinue } from './continue-series';
import { moveEnd } from './move-end';
import { SERIES, SeriesEntity } from './series.entity';
import { DROP_PLANNED, IS_MARKED } from './series.queries';
import { seriesAlone } from './series-alone';
import { readSeriesOfCase } from './series-of-case';
import { byWeekdayAndTime } from './series-order';

/** A series to write: what was sent, and when. */
interface Sent {
  readonly id: string;
  readonly version: number;
  readonly said: Omit<Series, 'id' | 'version' | 'continues'>;
  readonly continues: SaveSeries['continues'];
  readonly weekStart: 1 | 6 | 7;
  readonly today: string;
  readonly at: Date;
}

@Injectable()
export class SeriesService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async all(me: Member): Promise<SeriesList> {
    const rows = await this.scope.read(me.personId, ({ manager, spaceId }) =>
      manager.find(SeriesEntity, { where: { spaceId, deletedAt: IsNull() } }),
    );
    const today = this.clock.today(me.timeZone);
    return { series: rows.map(SERIES.answer).sort(byWeekdayAndTime(today)) };
  }

  async ofCase(me: Member, caseId: string): Promise<SeriesOfCase> {
    const today = this.clock.today(me.timeZone);
    const asOf = { today, now: this.clock.now() };
    const series = await this.scope.read(me.personId, (db) => readSeriesOfCase(db, caseId, asOf));
    return { series: series.sort(byWeekdayAndTime(today)) };
  }

  save(me: Member, id: string, sent: SaveSeries): Promise<Series> {
    const today = this.clock.today(me.timeZone);
    checkSeries(sent, today);
    const { version, continues, ...rest } = sent;
    const said = { ...rest, attendees: attendeesOf(sent) };
    const at = new Date(this.clock.now().epochMilliseconds);
    const { weekStart } = me;
    const work = this.scope.write(me.personId, async (db) => {
      await db.rows(ONE_AT_A_TIME, [db.spaceId]);
      const before = await seriesAlone(db, id);
      const toWrite = { id, version, said, continues, weekStart, today, at };
      return before ? change(db, before, toWrite) : begin(db, toWrite);
    });
    return ownRowsOnly(work);
  }

  /** What was marked of it stays; what was planned goes with it, and comes back with it. */
  remove(me: Member, id: string): Promise<void> {
    const at = new Date(this.clock.now().epochMilliseconds);
    return this.scope.write(me.personId, async (db) => {
      await db.rows(ONE_AT_A_TIME, [db.spaceId]);
      await seriesAlone(db, id);
      await removeRow(db, SeriesEntity, id, at);
      await db.rows(DROP_PLANNED, [db.spaceId, id, '-infinity', at.toISOString()]);
    });
  }
}

async function begin(db: SpaceDatabase, sent: Sent): Promise<Series> {
  const { id, version, said, continues, weekStart, at } = sent;
  if (continues && said.firstOn < sent.today) {
    throw refused('firstOn', SERIES_REFUSALS.firstBeforeToday);
  }
  const before = continues && (await seriesToContinue(db, continues));
  const linked = { ...said, continues: continues?.id ?? null };
  const earlier = before ? [...before.earlier, before.id] : [];
  const columns = { ...linked, earlier, weekStart, loggedAt: at };
  const series = await putRow(db, SERIES, { id, version, columns, said: linked });
  if (before && continues) {
    const { firstOn } = said;
    await endEarlierSeries(db, before, { earlier: continues, id, firstOn, at });
    await checkKin(db, id, said);
  }
  return series;
}

async function change(db: SpaceDatabase, before: SeriesEntity, sent: Sent): Promise<Series> {
  const { id, version, said, at } = sent;
  const { weekStart, deletedAt } = before;
  if (before.version !== version) {
    const current = deletedAt === null ? SERIES.answer(before) : undefined;
    return settled({ current, isDeleted: deletedAt !== null }, linkedOf(sent));
  }
  const isRewritten = !saysTheSameButEnd(before, said);
  if (isRewritten && (await hasBegun(db, before, sent.today))) {
    throw refused('firstOn', SERIES_REFUSALS.hasBegun);
  }
  if (reachesFurther(before, said)) await checkKin(db, id, said);
  const columns = { ...said, weekStart: isRewritten ? sent.weekStart : weekStart, loggedAt: at };
  const series = await putRow(db, SERIES, { id, version, columns, said });
  await moveEnd(db, before, { lastOn: said.lastOn, at });
  return series;
}

/** A new series is also known by what it continues; a changed one goes on continuing that, whatever is sent. */
function linkedOf({ version, said, continues }: Sent): object {
  return version === 0 ? { ...said, continues: continues?.id ?? null } : said;
}

function saysTheSameButEnd(before: SeriesEntity, said: Sent['said']): boolean {
  const kept = SERIES.answer(before);
  return Object.entries(said).every(
    ([name, value]) => name === 'lastOn' || isDeepStrictEqual(Reflect.get(kept, name), value),
  );
}

/** The past never changes: nor does what was expected of a day that is over, or of which something was marked. */
async function hasBegun(
  db: SpaceDatabase,
  { id, firstOn }: SeriesEntity,
  today: string,
): Promise<boolean> {
  if (firstOn < today) return true;
  const [row] = await db.rows<{ isMarked: boolean }>(IS_MARKED, [db.spaceId, id, firstOn]);
  return row?.isMarked ?? false;
}
