import type { Log, LoggedDay, OtherTime, Session, UnseenWork } from '@understory/contracts';
import { UNSEEN_WORK_NAMES, dayWithName, duration } from '@understory/wording';
import { OTHER_TIME_NAMES } from '../other-time/other-time-words';
import { Day, type SessionState } from '../today/day-session';
import { outcomeName, sessionDetails, sessionName, sessionTitle } from '../today/session-words';
import { dayInWords } from './totals-words';

interface RowWords {
  readonly key: string;
  /** "14:00"; empty for what has a day and no hour. */
  readonly clock: string;
  readonly title: string;
  readonly details: string;
  /** What its buttons call it, day included. */
  readonly name: string;
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

export interface UnseenRow extends RowWords {
  readonly kind: 'unseen';
}

export type LogRow = SessionRow | OtherTimeRow | UnseenRow;

/** A day of the log, as its section shows it. */
export interface LogDay {
  readonly on: string;
  readonly heading: string;
  readonly isToday: boolean;
  readonly isAhead: boolean;
  readonly isLeave: boolean;
  /** What it holds, in words. */
  readonly totals: string;
  /** Sessions and other time by the clock, then what has no hour. */
  readonly rows: readonly LogRow[];
  /** Over, and not marked. */
  readonly toMark: readonly Session[];
}

export interface LogFacts {
  readonly log: Log;
  /** Of any days; those of others are left out. */
  readonly unseenWork: readonly UnseenWork[];
  readonly timeZone: string;
  readonly now: Temporal.Instant;
  readonly today: string;
}

/** Every day asked for, oldest first. */
export function logDays(facts: LogFacts): LogDay[] {
  const sessions = Map.groupBy(facts.log.sessions, ({ localDate }) => localDate);
  const otherTime = Map.groupBy(facts.log.otherTime, ({ localDate }) => localDate);
  const unseen = Map.groupBy(facts.unseenWork, ({ on }) => on);
  return facts.log.days.map((day) => {
    const { on } = day;
    const rows = [
      ...timedRows(facts, on, sessions.get(on) ?? [], otherTime.get(on) ?? []),
      ...(unseen.get(on) ?? []).map(unseenRow),
    ];
    return { ...headed(day, facts.today), rows, toMark: rows.flatMap(sessionToMark) };
  });
}

function headed(day: LoggedDay, today: string) {
  const { on, isLeave } = day;
  const isToday = on === today;
  return {
    on,
    heading: isToday ? `Today, ${dayWithName(on)}` : dayWithName(on),
    isToday,
    isAhead: on > today,
    isLeave,
    totals: dayInWords(day, today),
  };
}

function timedRows(
  { log, timeZone, now }: LogFacts,
  on: string,
  sessions: readonly Session[],
  otherTime: readonly OtherTime[],
): LogRow[] {
  const day = new Day(on, timeZone, now);
  const rows = [
    ...day.sessions(sessions, log.cases).map((each) => ({
      start: each.start,
      row: {
        kind: 'session' as const,
        key: each.session.id,
        clock: each.startClock,
        title: sessionTitle(each),
        details: sessionDetails({ ...each, state: 'marked' }),
        name: `${sessionName(each)}, ${dayWithName(on)}`,
        session: each.session,
        state: each.state,
        outcome: outcomeName(each.session),
      },
    })),
    ...otherTime.map((entry) => otherRow(day, entry)),
  ];
  return rows.sort((a, b) => a.start - b.start).map(({ row }) => row);
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
      details: `other time, ${duration(entry.minutes)}`,
      name: `${title} at ${startClock}, ${dayWithName(day.date)}`,
      entry,
    },
  };
}

function unseenRow(entry: UnseenWork): UnseenRow {
  const title = UNSEEN_WORK_NAMES[entry.kind];
  return {
    kind: 'unseen',
    key: entry.id,
    clock: '',
    title,
    details: 'unseen work',
    name: `${title}, ${dayWithName(entry.on)}`,
  };
}

function sessionToMark(row: LogRow): Session[] {
  return row.kind === 'session' && row.state === 'to-mark' ? [row.session] : [];
}
