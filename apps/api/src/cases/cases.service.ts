import { Injectable } from '@nestjs/common';
import type { Case, Cases, SaveCase } from '@understory/contracts';
import { epochDay, isoDate } from '@understory/domain';
import { IsNull } from 'typeorm';
import { Clock } from '../clock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { readExpected } from '../series/expected';
import { earliest, LOOKS_AHEAD_DAYS, nextExpected } from '../series/next-expected';
import { putRow, removeRow } from '../versioned-row';
import { CASE, CaseEntity } from './case.entity';
import {
  HELD_OF_CASES,
  type HeldOfCaseRow,
  type NextOfCaseRow,
  PLANNED_OF_CASES,
} from './case.queries';
import { checkCase } from './check-case';

/** K-2 before K-14. */
const BY_CODE = new Intl.Collator('en', { numeric: true });

@Injectable()
export class CasesService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async all(me: Member): Promise<Cases> {
    const today = this.clock.today(me.timeZone);
    const now = this.clock.now();
    const [rows, held, next] = await this.scope.read(me.personId, (db) =>
      Promise.all([
        db.manager.find(CaseEntity, { where: { spaceId: db.spaceId, deletedAt: IsNull() } }),
        db.rows<HeldOfCaseRow>(HELD_OF_CASES, [db.spaceId]),
        readNext(db, today, now),
      ]),
    );
    const heldOf = new Map(held.map((row) => [row.caseId, row]));
    const hasEnded = ({ endsOn }: Case) => endsOn !== null && endsOn < today;
    const cases = rows
      .map(CASE.answer)
      .sort(
        (a, b) =>
          Number(hasEnded(a)) - Number(hasEnded(b)) ||
          BY_CODE.compare(a.code, b.code) ||
          (a.id < b.id ? -1 : 1),
      )
      .map((kept) => ({
        ...kept,
        heldSessions: heldOf.get(kept.id)?.heldSessions ?? 0,
        lastHeldOn: heldOf.get(kept.id)?.lastHeldOn ?? null,
        nextOn: next.get(kept.id) ?? null,
      }));
    return { cases };
  }

  save(me: Member, id: string, { version, ...said }: SaveCase): Promise<Case> {
    checkCase({ version, ...said }, this.clock.today(me.timeZone));
    const columns = { ...said, loggedAt: new Date(this.clock.now().epochMilliseconds) };
    return this.scope.write(me.personId, (db) => putRow(db, CASE, { id, version, columns, said }));
  }

  /** Its sessions stay as they are, without its code until it stands again. */
  remove(me: Member, id: string): Promise<void> {
    const deletedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.write(me.personId, (db) => removeRow(db, CaseEntity, id, deletedAt));
  }
}

/** The day of the next session of each case, written or expected. */
async function readNext(
  db: SpaceDatabase,
  today: string,
  now: Temporal.Instant,
): Promise<Map<string, string>> {
  const yesterday = epochDay(today) - 1;
  const [planned, expected] = await Promise.all([
    db.rows<NextOfCaseRow>(PLANNED_OF_CASES, [db.spaceId, isoDate(yesterday), now.toString()]),
    readExpected(db, { from: yesterday, to: yesterday + LOOKS_AHEAD_DAYS }),
  ]);
  const next = new Map(planned.map(({ caseId, nextOn }) => [caseId, nextOn]));
  for (const [caseId, ofCase] of Map.groupBy(expected, ({ series }) => series.caseId)) {
    if (caseId === null) continue;
    const on = earliest(next.get(caseId), nextExpected(ofCase, { yesterday, now }));
    if (on !== null) next.set(caseId, on);
  }
  return next;
}
