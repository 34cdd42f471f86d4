import type { Contact, LoggedDay, OtherTime, Session } from '@understory/contracts';
import {
  type EpochDay,
  isoDate,
  leaveClock,
  type LeaveSpan,
  plannedUnits,
} from '@understory/domain';
import type { DaySpan } from '../series/expected';
import { exactSum } from '../today/exact-sum';

interface LoggedRows {
  /** Written and expected. */
  readonly sessions: readonly Session[];
  readonly otherTime: readonly OtherTime[];
  readonly contacts: readonly Contact[];
  readonly leave: readonly LeaveSpan[];
}

/** What each of some days holds, oldest first. */
export function loggedDays({ from, to }: DaySpan, rows: LoggedRows): LoggedDay[] {
  const sessions = Map.groupBy(rows.sessions, ({ localDate }) => localDate);
  const otherTime = Map.groupBy(rows.otherTime, ({ localDate }) => localDate);
  const held = rows.contacts.filter(({ isHeld }) => isHeld);
  const support = Map.groupBy(held, ({ localDate }) => localDate);
  const { isLeave } = leaveClock(rows.leave);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const day: EpochDay = from + index;
    const on = isoDate(day);
    return {
      on,
      ...totalsOf(sessions.get(on) ?? []),
      otherMinutes: minutesOf(otherTime.get(on)),
      supportMinutes: minutesOf(support.get(on)),
      isLeave: isLeave(day),
    };
  });
}

function minutesOf(entries: readonly { readonly minutes: number }[] = []): number {
  return exactSum(entries.map(({ minutes }) => minutes));
}

function totalsOf(sessions: readonly Session[]) {
  const held = sessions.filter(({ outcome }) => outcome === 'held');
  const planned = sessions.filter(({ outcome }) => outcome === 'planned');
  return {
    heldSessions: held.length,
    heldMinutes: minutesOf(held),
    heldUnits: exactSum(sessions.map(({ units }) => units)),
    plannedSessions: planned.length,
    plannedMinutes: minutesOf(planned),
    plannedUnits: exactSum(planned.map(plannedUnits)),
  };
}
