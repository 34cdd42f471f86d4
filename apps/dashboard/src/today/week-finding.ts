import type { WeekDay } from '@understory/contracts';
import { WEEK_FINDINGS, dayName } from '@understory/wording';

export interface WeekFinding {
  readonly finding: string;
  readonly note: string;
}

/** Below this, a week stands right at what was agreed: the smallest step that is written. */
const STEP = 0.125;

/** This week's work against the agreed capacity as it stands on a day, in one heading and one note. */
export function weekFinding(
  week: readonly WeekDay[],
  capacityUnits: number | null,
  today: string,
): WeekFinding {
  const held = sum(week.map((day) => day.heldUnits));
  const booked = sum(week.map((day) => day.plannedUnits));
  const all = held + booked;
  const note = noteOf(held, all, capacityUnits);
  if (all === 0) {
    const isAllLeave = week.every(({ isLeave }) => isLeave);
    return { finding: isAllLeave ? WEEK_FINDINGS.leave : WEEK_FINDINGS.nothing, note };
  }
  if (capacityUnits === null) return { finding: WEEK_FINDINGS.held(held), note };
  const over = all - capacityUnits;
  const last = booked > 0 ? lastWorkDay(week) : '';
  const by = last && dayName(last);
  const isPast = last < today;
  if (over >= STEP) return { finding: WEEK_FINDINGS.over(over, by, isPast), note };
  if (over > -STEP) return { finding: WEEK_FINDINGS.right(by, isPast), note };
  return { finding: WEEK_FINDINGS.room(-over, by, isPast), note };
}

function noteOf(held: number, all: number, capacityUnits: number | null): string {
  if (all === 0) return WEEK_FINDINGS.unknown;
  const withBooked = all > held;
  if (capacityUnits === null) return withBooked ? WEEK_FINDINGS.withBooked(all) : '';
  return withBooked
    ? WEEK_FINDINGS.bookedOfAgreed(held, all, capacityUnits)
    : WEEK_FINDINGS.ofAgreed(held, capacityUnits);
}

function lastWorkDay(week: readonly WeekDay[]): string {
  const last = week.findLast((day) => day.heldUnits + day.plannedUnits > 0);
  return last?.on ?? '';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
