import type { Today } from '@understory/contracts';
import { type EpochDay, isoDate, type LeaveSpan } from '@understory/domain';
import { contactOf, type ContactRow } from '../contacts/contact.queries';
import { type DaySpan, type Expecting, expectedSessions } from '../series/expected';
import { joinSessions } from '../series/join-sessions';
import type { NamedSessionRow } from '../sessions/session.queries';
import { weekOf } from './week-of';

interface DayRows {
  /** Of the week. */
  readonly sessions: readonly NamedSessionRow[];
  readonly contacts: readonly ContactRow[];
  readonly expecting: Expecting;
  readonly leave: readonly LeaveSpan[];
}

/**
 * What Today says of the day itself, of its week, and of the weeks before.
 *
 * @param span From the first day on which a session may still be confirmed to the last of the week.
 */
export function daysAround(
  { asOf, firstDay, span }: { asOf: EpochDay; firstDay: EpochDay; span: DaySpan },
  rows: DayRows,
): Pick<Today, 'sessions' | 'cases' | 'contacts' | 'week' | 'unconfirmed'> {
  const { leave, expecting } = rows;
  const expected = expectedSessions(expecting, span, leave);
  const { sessions, contacts } = rows;
  const date = isoDate(asOf);
  return {
    ...joinSessions(
      sessions.filter(({ localDate }) => localDate === date),
      expected.filter(({ on }) => on === asOf),
    ),
    contacts: contacts.filter(({ localDate }) => localDate === date).map(contactOf),
    week: weekOf(firstDay, { sessions, expected, contacts, leave }),
    unconfirmed: expecting.written.stillPlanned + expected.filter(({ on }) => on < asOf).length,
  };
}
