import { type EpochDay, leaveClock, type LeaveSpan } from '@understory/domain';

/** What was agreed with one supervisor. */
export interface SupervisionTie {
  readonly activeFrom: EpochDay;
  /** First day on which it rests; null while it is active. */
  readonly activeUntil: EpochDay | null;
  /** Oldest first; each holds from its day on. */
  readonly terms: readonly {
    readonly effectiveFrom: EpochDay;
    readonly rhythmDays: number;
    readonly minutes: number;
  }[];
}

export interface SupervisionLog {
  readonly ties: readonly SupervisionTie[];
  readonly leave: readonly LeaveSpan[];
  /** Minutes of supervision held within the period. */
  readonly heldMinutes: number;
}

/**
 * How much of the agreed supervision was held: minutes held against minutes agreed, over the days that were not leave.
 *
 * @returns 0 to 1; null where nothing was agreed for any day of the period, which is not 0.
 */
export function supervisionCover(
  { ties, leave, heldMinutes }: SupervisionLog,
  { from, to }: { from: EpochDay; to: EpochDay },
): number | null {
  const { isLeave } = leaveClock(leave);
  let agreed = 0;
  for (let day = from; day <= to; day += 1) {
    if (!isLeave(day)) agreed += ties.reduce((sum, tie) => sum + minutesOn(tie, day), 0);
  }
  return agreed === 0 ? null : Math.min(1, heldMinutes / agreed);
}

/** The day's share of what was agreed. */
function minutesOn({ activeFrom, activeUntil, terms }: SupervisionTie, day: EpochDay): number {
  if (day < activeFrom || (activeUntil !== null && day >= activeUntil)) return 0;
  const inForce = terms.filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1) ?? terms[0];
  return inForce ? inForce.minutes / inForce.rhythmDays : 0;
}
