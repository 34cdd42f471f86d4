import { Injectable } from '@nestjs/common';
import { type Release, type Team, TEAM_FLOOR } from '@understory/contracts';
import { SpaceScope } from '../database/space-scope';
import { Problem } from '../http/problem';
import { PRACTICE, type ReleaseRow, RELEASES, ROSTER_SIZE } from './release.queries';
import { shownSeries } from './team-series';

/** What a lead may see: releases, and how many therapists there are. It reads nothing else. */
@Injectable()
export class TeamService {
  constructor(private readonly scope: SpaceScope) {}

  read(practiceId: string): Promise<Team> {
    return this.scope.read(practiceId, async (db) => {
      const [[practice], [roster], rows] = await Promise.all([
        db.rows<{ name: string }>(PRACTICE, [practiceId]),
        db.rows<{ size: number }>(ROSTER_SIZE, [practiceId]),
        db.rows<ReleaseRow>(RELEASES, [practiceId]),
      ]);
      if (!practice) throw new Problem('not-found');
      return {
        practiceName: practice.name,
        floor: TEAM_FLOOR,
        rosterSize: roster?.size ?? 0,
        releases: shownSeries(rows).map(releaseOf),
      };
    });
  }
}

function releaseOf({ publishedAt, ...row }: ReleaseRow): Release {
  return { ...row, publishedAt: publishedAt.toISOString() };
}
