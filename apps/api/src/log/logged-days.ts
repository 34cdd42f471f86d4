import type { LoggedDay, OtherTime, Session } from '@understory/contracts';
import {
  type EpochDay,
  isoDate,
  leaveClock,
  type LeaveSpan,
  plannedUnits,
} from '@understory/domain';
import type { DaySpan } from '../series/expected';
import { exactSum } from '../today/exact-sum';
import type { SupportRow } from './log.queries';

interface LoggedRows {
  /** Written and expected. */
  readonly sessions: readonly Session[];
  readonly otherTime: readonly OtherTime[];
  readonly support: readonly SupportRow[];
  readonly leave: readonly LeaveSpan[];
}

/** What each of some days holds, oldest first. */
export function loggedDays({ from, to }: DaySpan, rows: LoggedRows): LoggedDay[] {
  const sessions = Map.groupBy(rows.sessions, ({ localDate }) => localDate);
  const otherTime = Map.groupBy(rows.otherTime, ({ localDate }) => localDate);
  const support = new Map(rows.support.map(({ on, minutes }) => [on, minutes]));
  const { isLeave } = leaveClock(rows.leave);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const day: EpochDay = from + index;
    const on = isoDate(day);
    return {
      on,
      ...totalsOf(sessions.get(on) ?? []),
      otherMinutes: exactSum((otherTime.get(on) ?? []).map(({ minutes }) => minutes)),
      supportMinutes: support.get(on) ?? 0,
      isLeave: isLeave(day),
    };
  });
}

function totalsOf(sessions: readonly Session[]) {
  const held = sessions.filter(({ outcome }) => outcome === 'held');
  const planned = sessions.filter(({ outcome }) => outcome === 'planned');
  return {
    heldSessions: held.length,
    heldMinutes: exactSum(held.map(({ minutes }) => minutes)),
    heldUnits: exactSum(sessions.map(({ units }) => units)),
    plannedSessions: planned.length,
    plannedMinutes: exactSum(planned.map(({ minutes }) => minutes)),
    plannedUnits: exactSum(planned.map(plannedUnits)),
  };
}
