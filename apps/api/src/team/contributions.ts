import { Injectable } from '@nestjs/common';
import { epochDay, type LeaveSpan } from '@understory/domain';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { LEAVE } from '../ecosystem/ecosystem.queries';
import {
  CONTRIBUTE,
  CONTRIBUTE_NOTHING,
  SUPERVISION_HELD,
  SUPERVISION_TERMS,
  type SupervisionTermsRow,
} from './contribution.queries';
import type { Period } from './periods';
import { supervisionCover, type SupervisionTie } from './supervision-cover';

/** What each space adds to a period, worked out and written within that space. */
@Injectable()
export class Contributions {
  constructor(private readonly scope: SpaceScope) {}

  /** Lets one person's space contribute to a period of a practice; where nothing was agreed it leaves no trace. */
  contribute(personId: string, practiceId: string, period: Period): Promise<void> {
    return this.scope.write(personId, async (db) => {
      const value = await coverOf(db, period);
      const key = [db.spaceId, practiceId, period.period, period.from];
      if (value === null) await db.rows(CONTRIBUTE_NOTHING, key);
      else await db.rows(CONTRIBUTE, [...key, value]);
    });
  }
}

async function coverOf(db: SpaceDatabase, { from, to }: Period): Promise<number | null> {
  const [terms, leave, [held]] = await Promise.all([
    db.rows<SupervisionTermsRow>(SUPERVISION_TERMS, [db.spaceId]),
    db.rows<LeaveSpan>(LEAVE, [db.spaceId]),
    db.rows<{ minutes: number }>(SUPERVISION_HELD, [db.spaceId, from, to]),
  ]);
  const log = { ties: tiesOf(terms), leave, heldMinutes: held?.minutes ?? 0 };
  return supervisionCover(log, { from: epochDay(from), to: epochDay(to) });
}

function tiesOf(rows: readonly SupervisionTermsRow[]): SupervisionTie[] {
  const byTie = Map.groupBy(rows, ({ connectionId }) => connectionId);
  return [...byTie.values()].flatMap((terms) => {
    const [first] = terms;
    if (!first) return [];
    return [{ activeFrom: first.activeFrom, activeUntil: first.activeUntil, terms }];
  });
}
