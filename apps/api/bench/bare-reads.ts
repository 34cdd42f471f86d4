import { CASE_WEIGHTS, KEPT_DAYS, PLANNED_SESSIONS, TERMS } from '../src/caseload/caseload.queries';
import { CHECK_IN_LOG, INVENTORY_LOG } from '../src/check-ins/log.queries';
import { CONNECTION_AGREEMENTS, CONNECTIONS } from '../src/connections/connection.queries';
import { CONTACTS_OF_DAYS } from '../src/contacts/contact.queries';
import { DISCONNECTIONS } from '../src/disconnections/disconnection.queries';
import {
  CAPACITY,
  CONTACT_LOG,
  LEAVE,
  ONCE_IN_SPACE,
  WORK_DAYS,
} from '../src/ecosystem/ecosystem.queries';
import { EXPECTING_SERIES, WRITTEN_OF_DAYS } from '../src/series/series.queries';
import { ACTING } from '../src/sessions/acting.queries';
import { SESSIONS_OF_DAYS } from '../src/sessions/session.queries';
import {
  CLIENT_DAYS,
  POLICY_CHOICES,
  SUPERVISION_CONTACTS,
} from '../src/supervision/supervision.queries';
import { UNSEEN_WORK } from '../src/unseen-work/unseen-work.queries';
import { STANDING_LIVES } from '../src/warnings/warning.queries';

export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

/** Days as `YYYY-MM-DD`, which the product works out by itself. */
export interface DaysAsked {
  spaceId: string;
  from: string;
  to: string;
  today: string;
  /** First day of the cases that are weighed, or of the sessions that can still be confirmed. */
  earlier: string;
  /** First day of how sessions felt. */
  actingFrom: string;
  now: string;
}

type Asked = readonly [text: string, ...values: string[]];

/** All that the product reads for a page. */
export const READS = {
  caseload: ({ spaceId, from, to, today, earlier, now }: DaysAsked) =>
    named('caseload', spaceId, [
      [KEPT_DAYS, from, to, now],
      [PLANNED_SESSIONS, from, to],
      [CASE_WEIGHTS, earlier, today],
      [TERMS, from, to, today],
      [EXPECTING_SERIES, from, to],
      [WRITTEN_OF_DAYS, from, to, from],
    ]),
  today: ({ spaceId, from, to, today, earlier, actingFrom, now }: DaysAsked) =>
    named('today', spaceId, [
      [CONNECTIONS],
      [CONNECTION_AGREEMENTS],
      [CONTACT_LOG, today],
      [DISCONNECTIONS],
      [WORK_DAYS, today],
      [CAPACITY],
      [LEAVE],
      [ACTING, today, actingFrom],
      [UNSEEN_WORK, today],
      [CHECK_IN_LOG, today],
      [INVENTORY_LOG, today],
      [POLICY_CHOICES],
      [SUPERVISION_CONTACTS, now],
      [CLIENT_DAYS],
      [ONCE_IN_SPACE, today],
      [SESSIONS_OF_DAYS, from, to],
      [CONTACTS_OF_DAYS, from, to],
      [STANDING_LIVES],
      [EXPECTING_SERIES, earlier, to],
      [WRITTEN_OF_DAYS, earlier, to, today],
    ]),
};

/** Prepared once a connection, as the product does. */
function named(page: string, spaceId: string, asked: readonly Asked[]): Statement[] {
  return asked.map(([text, ...values], index) => ({
    name: `${page}-${index}`,
    text,
    values: [spaceId, ...values],
  }));
}
