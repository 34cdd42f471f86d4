import type { LoggedDay } from '@understory/contracts';

export type Totals = Omit<LoggedDay, 'on' | 'isLeave'>;

const NOTHING: Totals = {
  heldSessions: 0,
  heldMinutes: 0,
  heldUnits: 0,
  plannedSessions: 0,
  plannedMinutes: 0,
  plannedUnits: 0,
  otherMinutes: 0,
  supportMinutes: 0,
};

/** What some days hold together. */
export function totalsOf(days: readonly LoggedDay[]): Totals {
  return days.reduce<Totals>(
    (sum, day) => ({
      heldSessions: sum.heldSessions + day.heldSessions,
      heldMinutes: sum.heldMinutes + day.heldMinutes,
      heldUnits: sum.heldUnits + day.heldUnits,
      plannedSessions: sum.plannedSessions + day.plannedSessions,
      plannedMinutes: sum.plannedMinutes + day.plannedMinutes,
      plannedUnits: sum.plannedUnits + day.plannedUnits,
      otherMinutes: sum.otherMinutes + day.otherMinutes,
      supportMinutes: sum.supportMinutes + day.supportMinutes,
    }),
    NOTHING,
  );
}
