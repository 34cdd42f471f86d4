import type { CaseloadDay } from '@understory/contracts';
import { isoDate, plannedUnits, type WeighedSession } from '@understory/domain';
import type { ExpectedSession } from '../series/expected';
import { weighedExpected } from '../series/session-expected';
import type { KeptDayRow, PlannedRow } from './caseload.queries';

/** Kept days with what is written down or expected as planned for them, oldest first; a day may be planned only. */
export function caseloadDays(
  kept: readonly KeptDayRow[],
  planned: readonly PlannedRow[],
  expected: readonly ExpectedSession[],
): CaseloadDay[] {
  const days = new Map(kept.map((day) => [day.on, unplanned(day)]));
  for (const session of planned) plan(days, session.on, { ...session, outcome: 'planned' });
  for (const session of expected) plan(days, isoDate(session.on), weighedExpected(session));
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function plan(days: Map<string, CaseloadDay>, on: string, session: WeighedSession): void {
  const day = days.get(on) ?? emptyDay(on);
  day.plannedSessions += 1;
  day.plannedMinutes += session.minutes;
  day.plannedUnits = exact(day.plannedUnits + plannedUnits(session));
  days.set(on, day);
}

/** Each property by its name: a page has a hundred days, and copying them as they come costs more than all else here. */
function unplanned(day: KeptDayRow): CaseloadDay {
  return {
    on: day.on,
    heldSessions: day.heldSessions,
    heldMinutes: day.heldMinutes,
    heldUnits: day.heldUnits,
    plannedSessions: 0,
    plannedMinutes: 0,
    plannedUnits: 0,
    otherMinutes: day.otherMinutes,
    supportMinutes: day.supportMinutes,
    bookedSupportMinutes: day.bookedSupportMinutes,
    longestRun: day.longestRun,
  };
}

function emptyDay(on: string): CaseloadDay {
  return unplanned({
    on,
    heldSessions: 0,
    heldMinutes: 0,
    heldUnits: 0,
    otherMinutes: 0,
    supportMinutes: 0,
    bookedSupportMinutes: 0,
    longestRun: 0,
  });
}

/** Units have four decimals; adding binary fractions must not show others. */
function exact(units: number): number {
  return Math.round(units * 10_000) / 10_000;
}
