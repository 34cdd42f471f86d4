import type {
  CaseInBrief,
  ConnectionInBrief,
  Contact,
  Log,
  LoggedDay,
  OtherTime,
  Session,
  UnseenWork,
} from '@understory/contracts';
import {
  CONTACT_STATE_NAMES,
  LOG_ROW_TEXTS,
  OTHER_TIME_NAMES,
  SESSION_LIST_TEXTS,
  UNSEEN_WORK_NAMES,
  dayTotalsInWords,
  dayWithName,
  outcomeName,
  sessionDetails,
  sessionName,
  sessionTitle,
} from '@understory/wording';
import { Day, type DaySession, type SessionState } from '../today/day-session';

interface RowWords {
  readonly key: string;
  /** "14:00"; empty for what has a day and no hour. */
  readonly clock: string;
  readonly title: string;
  readonly details: string;
  /** What its buttons call it, day included. */
  readonly name: string;
  /** Planned or booked, and still to begin. */
  readonly isAhead: boolean;
}

export interface SessionRow extends RowWords {
  readonly kind: 'session';
  readonly session: Session;
  readonly state: SessionState;
  readonly outcome: string;
}

export interface OtherTimeRow extends RowWords {
  readonly kind: 'other';
  readonly entry: OtherTime;
}

export interface ContactRow extends RowWords {
  readonly kind: 'contact';
  readonly contact: Contact;
  readonly outcome: string;
}

export interface UnseenRow extends RowWords {
  readonly kind: 'unseen';
  readonly entry: UnseenWork;
}

export type LogRow = SessionRow | OtherTimeRow | ContactRow | UnseenRow;

/** What a day holds, before it is put in words: that is done for what is shown alone. */
export interface LogEntries {
  /** By start. */
  readonly sessions: readonly Session[];
  readonly otherTime: readonly OtherTime[];
  readonly contacts: readonly Contact[];
  readonly unseenWork: readonly UnseenWork[];
}

/** A day of the log, as its section shows it. */
export interface LogDay {
  readonly on: string;
  readonly heading: string;
  readonly isToday: boolean;
  readonly isAhead: boolean;
  readonly isLeave: boolean;
  /** What it holds, in words. */
  readonly totals: string;
  readonly entries: LogEntries;
  readonly count: number;
  /** Over, and not marked. */
  readonly toMark: readonly Session[];
}

/** When and where it is, and what cases are called. */
export interface SessionRowFacts {
  readonly cases: readonly CaseInBrief[];
  readonly timeZone: string;
  readonly now: Temporal.Instant;
}

/** And what connections are called. */
export interface RowFacts extends SessionRowFacts {
  readonly connections: readonly ConnectionInBrief[];
}

/** Every day asked for, oldest first. */
export function logDays(
  log: Log,
  unseenWork: readonly UnseenWork[],
  { now, today }: { readonly now: Temporal.Instant; readonly today: string },
): LogDay[] {
  const sessions = Map.groupBy(log.sessions, ({ localDate }) => localDate);
  const otherTime = Map.groupBy(log.otherTime, ({ localDate }) => localDate);
  const contacts = Map.groupBy(log.contacts, ({ localDate }) => localDate);
  const unseen = Map.groupBy(unseenWork, ({ on }) => on);
  return log.days.map((day) => {
    const entries = {
      sessions: (sessions.get(day.on) ?? []).toSorted((a, b) => startOf(a) - startOf(b)),
      otherTime: otherTime.get(day.on) ?? [],
      contacts: contacts.get(day.on) ?? [],
      unseenWork: unseen.get(day.on) ?? [],
    };
    const count = Object.values(entries).reduce((sum, { length }) => sum + length, 0);
    const toMark = entries.sessions.filter((session) => isToMark(session, now));
    return { ...headed(day, today), entries, count, toMark };
  });
}

/** The first of so many rows of a day: sessions, other time and support by the clock, then what has no hour. */
export function rowsOf(on: string, entries: LogEntries, most: number, facts: RowFacts): LogRow[] {
  const day = new Day(on, facts.timeZone, facts.now);
  const timed = [
    ...day.sessions(entries.sessions.slice(0, most), facts.cases).map(sessionRow(on)),
    ...entries.otherTime.slice(0, most).map((entry) => otherRow(day, entry)),
    ...entries.contacts.slice(0, most).map((contact) => contactRow(day, contact, facts)),
  ].sort((a, b) => a.start - b.start);
  return [...timed.map(({ row }) => row), ...entries.unseenWork.map(unseenRow)].slice(0, most);
}

/** Sessions of one day, by the clock. */
export function sessionRows(
  on: string,
  sessions: readonly Session[],
  { cases, timeZone, now }: SessionRowFacts,
): SessionRow[] {
  const day = new Day(on, timeZone, now);
  return day.sessions(sessions, cases).map((each) => sessionRow(on)(each).row);
}

function headed(day: LoggedDay, today: string) {
  const { on, isLeave } = day;
  const isToday = on === today;
  return {
    on,
    heading: isToday ? LOG_ROW_TEXTS.today(on) : dayWithName(on),
    isToday,
    isAhead: on > today,
    isLeave,
    totals: dayTotalsInWords(day, today),
  };
}

function sessionRow(on: string) {
  return (each: DaySession): { start: number; row: SessionRow } => ({
    start: each.start,
    row: {
      kind: 'session',
      key: each.session.id,
      clock: each.startClock,
      title: sessionTitle(each),
      details: sessionDetails({ ...each, state: 'marked' }),
      name: LOG_ROW_TEXTS.nameOn(sessionName(each), on),
      isAhead: each.state === 'later',
      session: each.session,
      state: each.state,
      outcome: outcomeName(each.session),
    },
  });
}

function otherRow(day: Day, entry: OtherTime): { start: number; row: OtherTimeRow } {
  const { start, startClock } = day.span(entry);
  const title = OTHER_TIME_NAMES[entry.kind];
  return {
    start,
    row: {
      kind: 'other',
      key: entry.id,
      clock: startClock,
      title,
      details: LOG_ROW_TEXTS.otherTime(entry.minutes),
      name: LOG_ROW_TEXTS.nameOn(LOG_ROW_TEXTS.nameAt(title, startClock), day.date),
      isAhead: false,
      entry,
    },
  };
}

function contactRow(
  day: Day,
  contact: Contact,
  { connections, now }: RowFacts,
): { start: number; row: ContactRow } {
  const { start, startClock } = day.span(contact);
  const known = connections.find(({ id }) => id === contact.connectionId);
  const title = known?.alias ?? SESSION_LIST_TEXTS.contact;
  const state = stateOf(contact, now);
  return {
    start,
    row: {
      kind: 'contact',
      key: contact.id,
      clock: startClock,
      title,
      details: SESSION_LIST_TEXTS.support(contact.minutes),
      name: LOG_ROW_TEXTS.nameOn(LOG_ROW_TEXTS.nameAt(title, startClock), day.date),
      isAhead: state === 'booked',
      contact,
      outcome: CONTACT_STATE_NAMES[state],
    },
  };
}

/** One that is not held is booked while its start lies ahead, and fell through after. */
function stateOf(
  { isHeld, startsAt }: Contact,
  now: Temporal.Instant,
): 'met' | 'booked' | 'missed' {
  if (isHeld) return 'met';
  return Temporal.Instant.compare(startsAt, now) > 0 ? 'booked' : 'missed';
}

function unseenRow(entry: UnseenWork): UnseenRow {
  const title = UNSEEN_WORK_NAMES[entry.kind];
  return {
    kind: 'unseen',
    key: entry.id,
    clock: '',
    title,
    details: LOG_ROW_TEXTS.unseenWork(entry.context),
    name: LOG_ROW_TEXTS.nameOn(title, entry.on),
    isAhead: false,
    entry,
  };
}

function startOf({ startsAt }: Session): number {
  return Date.parse(startsAt);
}

function isToMark(session: Session, now: Temporal.Instant): boolean {
  const ends = startOf(session) + session.minutes * 60_000;
  return session.outcome === 'planned' && ends <= now.epochMilliseconds;
}
