import type { WeekDay } from '@understory/contracts';
import { dayName, units } from '@understory/wording';

export interface WeekFinding {
  readonly finding: string;
  readonly note: string;
}

/** Below this, a week stands right at what was agreed: the smallest step that is written. */
const STEP = 0.125;

/** This week's work against the agreed capacity, in one heading and one note. */
export function weekFinding(week: readonly WeekDay[], capacityUnits: number | null): WeekFinding {
  const held = sum(week.map((day) => day.heldUnits));
  const booked = sum(week.map((day) => day.plannedUnits));
  const all = held + booked;
  const note = noteOf(held, all, capacityUnits);
  if (all === 0) {
    const isAllLeave = week.every(({ isLeave }) => isLeave);
    return { finding: isAllLeave ? 'A week of leave' : 'Nothing logged this week yet', note };
  }
  if (capacityUnits === null) return { finding: `${counted(held)} held this week`, note };
  const over = all - capacityUnits;
  const by = booked > 0 ? `, by ${lastWorkDay(week)}` : ' this week';
  if (over >= STEP) return { finding: `${counted(over)} over${by}`, note };
  if (over > -STEP) return { finding: `Right at what you agreed${by}`, note };
  return { finding: `Room for ${counted(-over).toLowerCase()}${by}`, note };
}

function noteOf(held: number, all: number, capacityUnits: number | null): string {
  if (all === 0) return 'That is unknown, not light.';
  const withBooked = all > held;
  if (capacityUnits === null) return withBooked ? `${units(all)} with what is booked.` : '';
  const share = withBooked ? `${units(held)} of ${units(all)} units held` : `${counted(held)} held`;
  return `${share}; you agreed on ${units(capacityUnits)}.`;
}

/** "One unit", "2½ units", "¾ of a unit". */
function counted(value: number): string {
  const written = units(value);
  if (written === '1') return 'One unit';
  return value < 1 ? `${written} of a unit` : `${written} units`;
}

function lastWorkDay(week: readonly WeekDay[]): string {
  const last = week.findLast((day) => day.heldUnits + day.plannedUnits > 0);
  return last ? dayName(last.on) : '';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
