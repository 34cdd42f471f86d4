import * as z from 'zod/mini';
import { CaseInBrief } from './case-in-brief.contract';
import { LocalDate } from './common.contract';
import { ConnectionInBrief } from './connection.contract';
import { Contact } from './contact.contract';
import { OtherTime } from './other-time.contract';
import { Session } from './session.contract';

/** Most days that one request for the log may ask for: six weeks, as far as load reaches back. */
export const LOG_DAYS_AT_MOST = 42;
/** As far as the log is asked ahead of today, by its last day: what is planned reaches a year. */
export const LOG_YEARS_AHEAD = 2;

/** Query of `GET log`: days, both included; the last is in 1970 or later, and no more than two years ahead. Those before 1970 hold nothing. */
export const LogQuery = z.object({ from: LocalDate, to: LocalDate });
export type LogQuery = z.infer<typeof LogQuery>;

/** What one day holds, for the totals beside a form. */
export const LoggedDay = z.object({
  on: LocalDate,
  heldSessions: z.int(),
  heldMinutes: z.int(),
  /** Units held; what is planned as if held. */
  heldUnits: z.number(),
  plannedSessions: z.int(),
  plannedMinutes: z.int(),
  plannedUnits: z.number(),
  otherMinutes: z.int(),
  supportMinutes: z.int(),
  isLeave: z.boolean(),
});
export type LoggedDay = z.infer<typeof LoggedDay>;

/** The work and the support of some days: logged, and sessions expected from series. */
export const Log = z.object({
  /** Every day asked for, oldest first. */
  days: z.array(LoggedDay),
  /** By start; one that is expected from a series and was not written yet has version 0. */
  sessions: z.array(Session),
  otherTime: z.array(OtherTime),
  /** By start; one that is not held is booked while its start lies ahead, and fell through after. */
  contacts: z.array(Contact),
  /** Of the sessions above. */
  cases: z.array(CaseInBrief),
  /** Of the contacts above, also those that were let go since. */
  connections: z.array(ConnectionInBrief),
});
export type Log = z.infer<typeof Log>;

/** Sessions of the last six weeks that are over and still planned, oldest first. */
export const Unconfirmed = z.object({
  sessions: z.array(Session),
  cases: z.array(CaseInBrief),
});
export type Unconfirmed = z.infer<typeof Unconfirmed>;

export const logPaths = { days: 'log', unconfirmed: 'log/unconfirmed' } as const;
