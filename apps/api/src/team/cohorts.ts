import { Injectable } from '@nestjs/common';
import { PublisherDatabase } from '../database/publisher-database';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { ADD_TO_COHORT, COHORT, COHORT_IS_FIXED, ELIGIBLE, FIX_COHORT } from './cohort.queries';
import { TAKE_TURNS } from './release.queries';

interface PersonRow {
  personId: string;
}

/** Who counts in a quarter of a practice: fixed once, so that no two releases of it differ by a person. */
@Injectable()
export class Cohorts {
  constructor(
    private readonly scope: SpaceScope,
    private readonly publisher: PublisherDatabase,
  ) {}

  /** The ids of the people in a cohort; whoever asks first fixes it for good. */
  async of(practiceId: string, quarterFrom: string): Promise<string[]> {
    const key = [practiceId, quarterFrom];
    const known = await this.publisher.read(practiceId, async (db) => {
      const fixed = await db.rows(COHORT_IS_FIXED, key);
      return fixed.length > 0 ? db.rows<PersonRow>(COHORT, key) : null;
    });
    if (known) return known.map(({ personId }) => personId);
    const eligible = await this.scope.read(practiceId, (db) => db.rows<PersonRow>(ELIGIBLE, key));
    const cohort = await this.publisher.write(practiceId, (db) => fix(db, key, eligible));
    return cohort.map(({ personId }) => personId);
  }
}

/** Of two at once the second waits, and then takes the cohort of the first. */
async function fix(
  db: SpaceDatabase,
  key: readonly string[],
  eligible: readonly PersonRow[],
): Promise<PersonRow[]> {
  await db.rows(TAKE_TURNS, [db.spaceId]);
  const isFirst = (await db.rows(FIX_COHORT, [...key])).length > 0;
  if (isFirst) await db.rows(ADD_TO_COHORT, [...key, eligible.map(({ personId }) => personId)]);
  return db.rows(COHORT, [...key]);
}
