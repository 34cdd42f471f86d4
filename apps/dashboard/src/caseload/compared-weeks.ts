import type { ShownWeek } from './caseload-reading';

/** Two parts of one sentence: what is so in ink, and what eases it or puts it in its place. */
export interface Finding {
  readonly finding: string;
  readonly relief: string;
}

/** Units closer than this are written the same. */
const STEP = 0.125;

/** Weeks that are over, whole within the log and not leave: fit to be compared, oldest first. */
export function workingWeeks(weeks: readonly ShownWeek[]): ShownWeek[] {
  return weeks.filter(({ isClosed, isLeave }) => isClosed && !isLeave);
}

/** The one with most units, the latest of equal ones; null without any. */
export function fullestOf(weeks: readonly ShownWeek[]): ShownWeek | null {
  return weeks.reduce<ShownWeek | null>(
    (fullest, week) => (fullest && fullest.heldUnits > week.heldUnits + STEP ? fullest : week),
    null,
  );
}

export function isSameUnits(a: number, b: number): boolean {
  return Math.abs(a - b) < STEP;
}

/** Less support than in every other week; never where no support is logged at all, which is unknown. */
export function isLightest(week: ShownWeek, weeks: readonly ShownWeek[]): boolean {
  const others = weeks.filter((other) => other !== week);
  return others.length > 0 && others.every((other) => other.supportMinutes > week.supportMinutes);
}
