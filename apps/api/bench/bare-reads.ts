import { CASE_WEIGHTS, KEPT_DAYS, PLANNED_SESSIONS, TERMS } from '../src/caseload/caseload.queries';
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
import { SESSIONS_OF_DAYS } from '../src/sessions/session.queries';
import { UNSEEN_WORK } from '../src/unseen-work/unseen-work.queries';

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
  /** First day of the cases that are weighed. */
  casesFrom: string;
  now: string;
}

/** The rows that a page rests on. */
export const READS = {
  caseload: ({ spaceId, from, to, today, casesFrom, now }: DaysAsked): Statement[] => [
    { name: 'days', text: KEPT_DAYS, values: [spaceId, from, to, now] },
    { name: 'planned', text: PLANNED_SESSIONS, values: [spaceId, from, to] },
    { name: 'cases', text: CASE_WEIGHTS, values: [spaceId, casesFrom, today] },
    { name: 'terms', text: TERMS, values: [spaceId, from, to, today] },
    { name: 'series', text: EXPECTING_SERIES, values: [spaceId, from, to] },
    { name: 'written', text: WRITTEN_OF_DAYS, values: [spaceId, from, to, from] },
  ],
  today: ({ spaceId, from, to, today }: DaysAsked): Statement[] => [
    ...[CONNECTIONS, CONNECTION_AGREEMENTS, DISCONNECTIONS, CAPACITY, LEAVE].map((text, index) => ({
      name: `space-${index}`,
      text,
      values: [spaceId],
    })),
    ...[CONTACT_LOG, WORK_DAYS, UNSEEN_WORK, ONCE_IN_SPACE].map((text, index) => ({
      name: `days-${index}`,
      text,
      values: [spaceId, today],
    })),
    ...[SESSIONS_OF_DAYS, CONTACTS_OF_DAYS].map((text, index) => ({
      name: `week-${index}`,
      text,
      values: [spaceId, from, to],
    })),
  ],
};
