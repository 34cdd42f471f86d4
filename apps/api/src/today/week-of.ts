import type { Contact, Session, WeekDay } from '@understory/contracts';
import {
  type EpochDay,
  isoDate,
  type LeaveSpan,
  plannedUnits,
  type WeighedSession,
} from '@understory/domain';
import type { ExpectedSession } from '../series/expected';
import { weighedExpected } from '../series/session-expected';
import { exactSum } from './exact-sum';

const DAYS = 7;

/** Seven days with what was held, what is planned, and the support of each. */
export function weekOf(
  firstDay: EpochDay,
  {
    sessions,
    expected,
    contacts,
    leave,
  }: {
    sessions: readonly (WeighedSession & Pick<Session, 'localDate' | 'units'>)[];
    expected: readonly ExpectedSession[];
    contacts: readonly Pick<Contact, 'localDate' | 'minutes' | 'isHeld'>[];
    leave: readonly LeaveSpan[];
  },
): WeekDay[] {
  return Array.from({ length: DAYS }, (_, index) => {
    const day = firstDay + index;
    const on = isoDate(day);
    const ofDay = sessions.filter((session) => session.localDate === on);
    const ahead = expected.filter((one) => one.on === day).map(weighedExpected);
    const met = contacts.filter((contact) => contact.localDate === on && contact.isHeld);
    return {
      on,
      heldUnits: exactSum(ofDay.map((session) => session.units)),
      plannedUnits: exactSum([...ofDay, ...ahead].map(plannedUnits)),
      supportMinutes: exactSum(met.map((contact) => contact.minutes)),
      isLeave: leave.some(({ from, to }) => from <= day && day <= to),
    };
  });
}
