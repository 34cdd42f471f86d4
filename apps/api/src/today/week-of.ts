import type { Contact, Session, WeekDay } from '@understory/contracts';
import { type EpochDay, isoDate, type LeaveSpan, plannedUnits } from '@understory/domain';

const DAYS = 7;

/** Seven days with what was held, what is planned, and the support of each. */
export function weekOf(
  firstDay: EpochDay,
  {
    sessions,
    contacts,
    leave,
  }: {
    sessions: readonly Session[];
    contacts: readonly Contact[];
    leave: readonly LeaveSpan[];
  },
): WeekDay[] {
  return Array.from({ length: DAYS }, (_, index) => {
    const day = firstDay + index;
    const on = isoDate(day);
    const ofDay = sessions.filter((session) => session.localDate === on);
    const met = contacts.filter((contact) => contact.localDate === on && contact.isHeld);
    return {
      on,
      heldUnits: sum(ofDay.map((session) => session.units)),
      plannedUnits: sum(ofDay.map(plannedUnits)),
      supportMinutes: sum(met.map((contact) => contact.minutes)),
      isLeave: leave.some(({ from, to }) => from <= day && day <= to),
    };
  });
}

/** Units have four decimals; adding binary fractions must not show others. */
function sum(values: readonly number[]): number {
  const exact = values.reduce((total, value) => total + value, 0);
  return Math.round(exact * 10_000) / 10_000;
}
