import { Injectable } from '@nestjs/common';
import type { Release } from '@understory/contracts';
import { PublisherDatabase } from '../database/publisher-database';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { FoundingService } from '../identity/founding.service';
import { Cohorts } from './cohorts';
import { Contributions } from './contributions';
import { closedPeriods, type Period, quarterUnderWay } from './periods';
import {
  FORGET_CONTRIBUTIONS,
  FORGET_RELEASED,
  MEAN_CONTRIBUTION,
  PRACTICE,
  PUBLISH,
  RELEASE_EXISTS,
  type ReleaseRow,
  RELEASES,
  TAKE_TURNS,
} from './release.queries';
import { floorOf, teamFigure } from './team-figure';
import { isDue } from './team-series';

/** Turns closed periods into releases: once each, never again. */
@Injectable()
export class PublisherService {
  constructor(
    private readonly founding: FoundingService,
    private readonly scope: SpaceScope,
    private readonly publisher: PublisherDatabase,
    private readonly cohorts: Cohorts,
    private readonly contributions: Contributions,
  ) {}

  /** Publishes what closed by then and has no release yet, of every practice. */
  async publishClosedPeriods(asOf: Temporal.Instant): Promise<void> {
    for (const practiceId of await this.founding.practiceIds()) {
      await this.publishPractice(practiceId, asOf);
    }
  }

  private async publishPractice(practiceId: string, asOf: Temporal.Instant): Promise<void> {
    await this.publisher.write(practiceId, (db) => db.rows(FORGET_RELEASED, [practiceId]));
    const known = await this.scope.read(practiceId, async (db) => ({
      calendar: await calendarOf(db, asOf),
      releases: await db.rows<ReleaseRow>(RELEASES, [practiceId]),
    }));
    if (!known.calendar) return;
    const { periods, quarterFrom } = known.calendar;
    // Fixed while nobody knows yet who will come or go before its months are published.
    if (quarterFrom) await this.cohorts.of(practiceId, quarterFrom);
    const series: Pick<Release, 'period' | 'from' | 'figures'>[] = known.releases;
    for (const period of periods) {
      if (!isDue(period, series)) continue;
      series.push(await this.publish(practiceId, period, asOf));
    }
  }

  private async publish(
    practiceId: string,
    period: Period,
    asOf: Temporal.Instant,
  ): Promise<Pick<Release, 'period' | 'from' | 'figures'>> {
    const cohort = await this.cohorts.of(practiceId, period.quarterFrom);
    // What could not be published anyway is not even asked for.
    if (cohort.length >= floorOf(period.period)) {
      for (const personId of cohort) {
        await this.contributions.contribute(personId, practiceId, period);
      }
    }
    await this.publisher.write(practiceId, (db) => release(db, period, asOf));
    const releases = await this.scope.read(practiceId, (db) =>
      db.rows<ReleaseRow>(RELEASES, [practiceId]),
    );
    const made = releases.find(
      ({ from, period: kind }) => from === period.from && kind === period.period,
    );
    if (!made) throw new Error('A release was written and is not there.');
    return made;
  }
}

interface Calendar {
  readonly periods: readonly Period[];
  readonly quarterFrom: string | null;
}

async function calendarOf(db: SpaceDatabase, asOf: Temporal.Instant): Promise<Calendar | null> {
  const [practice] = await db.rows<{ timeZone: string; foundedOn: string }>(PRACTICE, [db.spaceId]);
  if (!practice) return null;
  const today = asOf.toZonedDateTimeISO(practice.timeZone).toPlainDate().toString();
  const { foundedOn } = practice;
  return {
    periods: closedPeriods(foundedOn, today),
    quarterFrom: quarterUnderWay(foundedOn, today),
  };
}

/** In one transaction of the publisher's role: the release is written and the contributions are gone, or neither. */
async function release(db: SpaceDatabase, period: Period, asOf: Temporal.Instant): Promise<void> {
  const key = [db.spaceId, period.period, period.from];
  await db.rows(TAKE_TURNS, [db.spaceId]);
  const known = await db.rows(RELEASE_EXISTS, key);
  if (known.length === 0) {
    const [sum] = await db.rows<{ contributors: number; mean: number | null }>(
      MEAN_CONTRIBUTION,
      key,
    );
    const figure = teamFigure(period.period, sum ?? { contributors: 0, mean: null });
    const figures = { supervision: figure };
    await db.rows(PUBLISH, [...key, period.to, asOf.toString(), figures]);
  }
  await db.rows(FORGET_CONTRIBUTIONS, key);
}
