import { Injectable } from '@nestjs/common';
import type { Release } from '@understory/contracts';
import { PublisherDatabase } from '../database/publisher-database';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { FoundingService } from '../identity/founding.service';
import { Contributions } from './contributions';
import { closedPeriods, type Period } from './periods';
import {
  COHORT,
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
    const { periods, releases } = await this.scope.read(practiceId, async (db) => ({
      periods: await closedPeriodsOf(db, asOf),
      releases: await db.rows<ReleaseRow>(RELEASES, [practiceId]),
    }));
    const series: Pick<Release, 'period' | 'from' | 'figures'>[] = releases;
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
    const cohort = await this.scope.read(practiceId, (db) =>
      db.rows<{ personId: string }>(COHORT, [practiceId, period.quarterFrom]),
    );
    // What could not be published anyway is not even asked for.
    if (cohort.length >= floorOf(period.period)) {
      for (const { personId } of cohort) {
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

async function closedPeriodsOf(db: SpaceDatabase, asOf: Temporal.Instant): Promise<Period[]> {
  const [practice] = await db.rows<{ timeZone: string; foundedOn: string }>(PRACTICE, [db.spaceId]);
  if (!practice) return [];
  const today = asOf.toZonedDateTimeISO(practice.timeZone).toPlainDate().toString();
  return closedPeriods(practice.foundedOn, today);
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
