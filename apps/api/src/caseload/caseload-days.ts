import type { CaseloadDay } from '@understory/contracts';
import { plannedUnits } from '@understory/domain';
import type { KeptDayRow, PlannedRow } from './caseload.queries';

/** Kept days with what is planned for them, oldest first; a day may be planned only. */
export function caseloadDays(
  kept: readonly KeptDayRow[],
  planned: readonly PlannedRow[],
): CaseloadDay[] {
  const days = new Map<string, CaseloadDay>(
    kept.map((day) => [day.on, { ...day, ...NOTHING_PLANNED }]),
  );
  for (const session of planned) {
    const day = days.get(session.on) ?? emptyDay(session.on);
    day.plannedSessions += 1;
    day.plannedMinutes += session.minutes;
    day.plannedUnits = exact(day.plannedUnits + plannedUnits({ ...session, outcome: 'planned' }));
    days.set(session.on, day);
  }
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
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
