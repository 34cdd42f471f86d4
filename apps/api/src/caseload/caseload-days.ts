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
  const days = new Map<string, CaseloadDay>(
    kept.map((day) => [day.on, { ...day, ...NOTHING_PLANNED }]),
  );
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

const NOTHING_PLANNED = { plannedSessions: 0, plannedMinutes: 0, plannedUnits: 0 };

function emptyDay(on: string): CaseloadDay {
  return {
    on,
    heldSessions: 0,
    heldMinutes: 0,
    heldUnits: 0,
    ...NOTHING_PLANNED,
    otherMinutes: 0,
    supportMinutes: 0,
    bookedSupportMinutes: 0,
    longestRun: 0,
  };
}

/** Units have four decimals; adding binary fractions must not show others. */
function exact(units: number): number {
  return Math.round(units * 10_000) / 10_000;
}
