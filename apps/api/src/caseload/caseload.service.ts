import { Injectable } from '@nestjs/common';
import { CASE_DAYS, type Caseload, CASELOAD_WEEKS, type CaseWeight } from '@understory/contracts';
import { epochDay, isoDate, weekStartOn } from '@understory/domain';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { caseloadDays } from './caseload-days';
import {
  CASE_WEIGHTS,
  type CaseRow,
  KEPT_DAYS,
  type KeptDayRow,
  PLANNED_SESSIONS,
  type PlannedRow,
  TERMS,
  type TermsRow,
} from './caseload.queries';

const WEEK_DAYS = 7;

@Injectable()
export class CaseloadService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  /** Reads some weeks by their days, so that it costs the same however long the log is. */
  async mine(me: Member): Promise<Caseload> {
    const today = this.clock.today(me.timeZone);
    const { from, to, casesFrom } = spanOf(today, me.weekStart);
    const now = this.clock.now().toString();
    const span = [me.personId, from, to];
    const [days, planned, cases, [terms]] = await this.scope.read(me.personId, (db) =>
      Promise.all([
        db.rows<KeptDayRow>(KEPT_DAYS, [...span, now]),
        db.rows<PlannedRow>(PLANNED_SESSIONS, span),
        db.rows<CaseRow>(CASE_WEIGHTS, [me.personId, casesFrom, today]),
        db.rows<TermsRow>(TERMS, [...span, today]),
      ]),
    );
    const { firstWorkOn = null, firstTieOn = null } = terms ?? {};
    return {
      today,
      from,
      to,
      days: caseloadDays(days, planned),
      leave: terms?.leave ?? [],
      agreements: terms?.agreements ?? [],
      since: earliest(today, firstWorkOn, firstTieOn),
      firstWorkOn,
      ...caseWeights(cases),
      policies: terms?.policies ?? [],
    };
  }
}

function spanOf(today: string, weekStart: Member['weekStart']) {
  const asOf = epochDay(today);
  const thisWeek = weekStartOn(asOf, weekStart);
  return {
    from: isoDate(thisWeek - CASELOAD_WEEKS.back * WEEK_DAYS),
    to: isoDate(thisWeek + (CASELOAD_WEEKS.ahead + 1) * WEEK_DAYS - 1),
    casesFrom: isoDate(asOf - CASE_DAYS + 1),
  };
}

/** As the ecosystem counts it: silence means something from the first tie or the first day of work. */
function earliest(today: string, ...days: (string | null)[]): string {
  return days.reduce<string>((first, day) => (day !== null && day < first ? day : first), today);
}

function caseWeights(rows: readonly CaseRow[]): Pick<Caseload, 'cases' | 'withoutCase'> {
  const cases: CaseWeight[] = [];
  const withoutCase = { heldSessions: 0, units: 0 };
  for (const row of rows) {
    if (row.id === null) {
      withoutCase.heldSessions += row.heldSessions;
      withoutCase.units += row.units;
    } else cases.push(row);
  }
  return { cases, withoutCase };
}
