import { Injectable } from '@nestjs/common';
import {
  CASE_DAYS,
  type Caseload,
  CASELOAD_WEEKS,
  type CaseWeight,
  type LateStart,
} from '@understory/contracts';
import { beganLate, clockMinute, epochDay, isoDate, weekStartOn } from '@understory/domain';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { type DaySpan, expectedSessions, readExpecting } from '../series/expected';
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
    const span = spanOf(today, me.weekStart);
    const { days, planned, expecting, cases, terms } = await this.read(me, today, span);
    const { firstWorkOn = null, firstTieOn = null, leave = [] } = terms ?? {};
    const away = leave.map(({ from, to }) => ({ from: epochDay(from), to: epochDay(to) }));
    return {
      today,
      from: isoDate(span.from),
      to: isoDate(span.to),
      days: caseloadDays(days, planned, expectedSessions(expecting, span, away)),
      leave,
      agreements: terms?.agreements ?? [],
      since: earliest(today, firstWorkOn, firstTieOn),
      firstWorkOn,
      ...caseWeights(cases),
      policies: terms?.policies ?? [],
      lateStarts: lateStarts(terms),
    };
  }

  private async read({ personId }: Member, today: string, span: DaySpan) {
    const days = [personId, isoDate(span.from), isoDate(span.to)];
    const fourWeeks = [personId, isoDate(epochDay(today) - CASE_DAYS + 1), today];
    const [kept, planned, cases, [terms], expecting] = await this.scope.readAtOnce(personId, (db) =>
      Promise.all([
        db.rows<KeptDayRow>(KEPT_DAYS, [...days, this.clock.now().toString()]),
        db.rows<PlannedRow>(PLANNED_SESSIONS, days),
        db.rows<CaseRow>(CASE_WEIGHTS, fourWeeks),
        db.rows<TermsRow>(TERMS, [...days, today]),
        readExpecting(db, span),
      ]),
    );
    return { days: kept, planned, cases, terms, expecting };
  }
}

function spanOf(today: string, weekStart: Member['weekStart']): DaySpan {
  const thisWeek = weekStartOn(epochDay(today), weekStart);
  return {
    from: thisWeek - CASELOAD_WEEKS.back * WEEK_DAYS,
    to: thisWeek + (CASELOAD_WEEKS.ahead + 1) * WEEK_DAYS - 1,
  };
}

/** As the ecosystem counts it: silence means something from the first tie or the first day of work. */
function earliest(today: string, ...days: (string | null)[]): string {
  return days.reduce<string>((first, day) => (day !== null && day < first ? day : first), today);
}

function lateStarts({ agreements = [], evenings = [] }: Partial<TermsRow> = {}): LateStart[] {
  const agreed = agreements.map(({ effectiveFrom, lastAppointment }) => ({
    effectiveFrom: epochDay(effectiveFrom),
    lastStartMinute: lastAppointment === null ? null : clockMinute(lastAppointment),
  }));
  const starts = evenings.map(({ id, on, at }) => {
    return { id, on: epochDay(on), startMinute: clockMinute(at), at };
  });
  return beganLate(starts, agreed).map(({ on, at }) => ({ on: isoDate(on), at }));
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
