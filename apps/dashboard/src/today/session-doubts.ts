import type { CaseLately, Log, LogSession, Session } from '@understory/contracts';
import {
  SESSION_KIND_NAMES,
  clockTime,
  duration,
  plainDate,
  smallNumber,
} from '@understory/wording';
import { standingOf } from '../cases/case-standing';
import { codeInText } from '../cases/code-in-text';
import { dayAndTime } from './session-draft';

/** What is known of the day that a session is to stand on. */
export interface DayKnown {
  /** Of the session itself, so that it does not stand in its own way. */
  readonly id: string;
  /** Null where it could not be read: then nothing is asked about it. */
  readonly log: Log | null;
  readonly cases: readonly CaseLately[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly timeZone: string;
  /** The clock time as it was typed. */
  readonly time: string;
}

const DAY_MINUTES = 24 * 60;
/** Farther back a day is rarely meant; our choice. */
const LONG_AGO_DAYS = 366;
/** Farther ahead a single session is rarely planned; our choice. */
const FAR_AHEAD_DAYS = 183;

/** What takes time on a day: a plan counts as if it were held. */
export function takesTime({ outcome }: Pick<LogSession, 'outcome'>): boolean {
  return outcome === 'held' || outcome === 'planned';
}

/**
 * What of a session is asked before it is saved; nothing of it is refused.
 *
 * @param said With a start that names an instant.
 */
export function sessionDoubts(said: LogSession, known: DayKnown): string[] {
  const { date, time } = dayAndTime(said.startsAt, known.timeZone);
  return [
    farWords(date, known.today),
    time === known.time ? '' : skippedWords(known.time, time),
    ...(takesTime(said) ? takenWords(said, date, known) : []),
    caseWords(said, date, known),
  ].filter((words) => words !== '');
}

function farWords(date: string, today: string): string {
  const days = Temporal.PlainDate.from(today).until(date).days;
  if (days > FAR_AHEAD_DAYS) return `It starts far ahead, on ${inFull(date)}.`;
  if (days >= -LONG_AGO_DAYS) return '';
  const years = Math.floor(-days / 365.25);
  const ago = years === 1 ? 'a year ago' : `${smallNumber(years)} years ago`;
  return `It started ${ago}, on ${inFull(date)}.`;
}

/** Clocks go forward that night: what is typed is no time of that day. */
function skippedWords(typed: string, time: string): string {
  return `The clocks skip ${clockTime(typed)} that night: it would start at ${clockTime(time)}.`;
}

function takenWords(said: LogSession, date: string, { id, log, cases, timeZone }: DayKnown) {
  if (!log) return [];
  const others = log.sessions.filter((other) => other.id !== id && takesTime(other));
  const codes = new Map([...log.cases, ...cases].map((each) => [each.id, codeInText(each.code)]));
  const overlaps = others.filter((other) => doOverlap(said, other));
  const sentences = overlaps.map((other) => `It overlaps ${nameOf(other, codes, timeZone)}.`);
  const day = log.days.find(({ on }) => on === date);
  const minutes = others
    .filter((other) => dayAndTime(other.startsAt, timeZone).date === date)
    .reduce((sum, other) => sum + other.minutes, said.minutes + (day?.otherMinutes ?? 0));
  if (minutes > DAY_MINUTES) {
    sentences.push(`That makes ${duration(minutes)} of work on ${plainDate(date)}.`);
  }
  if (day?.isLeave) sentences.push(`${plainDate(date)} is a day of leave.`);
  return sentences;
}

function caseWords({ caseId }: LogSession, date: string, { cases }: DayKnown): string {
  const known = cases.find(({ id }) => id === caseId);
  const code = codeInText(known?.code ?? '');
  switch (known && standingOf(known, date)) {
    case 'ended':
      return `${code} ended on ${inFull(known?.endsOn ?? date)}.`;
    case 'paused':
      return `${code} is paused on that day.`;
    case 'ahead':
      return `${code} begins on ${inFull(known?.startsOn ?? date)}.`;
    default:
      return '';
  }
}

function doOverlap(a: LogSession, b: LogSession): boolean {
  const [startA, startB] = [Date.parse(a.startsAt), Date.parse(b.startsAt)];
  return startA < startB + b.minutes * 60_000 && startB < startA + a.minutes * 60_000;
}

function nameOf(other: Session, codes: ReadonlyMap<string, string>, timeZone: string): string {
  const end = Temporal.Instant.from(other.startsAt).add({ minutes: other.minutes }).toString();
  const [from, to] = [other.startsAt, end].map((at) => clockTime(dayAndTime(at, timeZone).time));
  const name = codes.get(other.caseId ?? '') ?? SESSION_KIND_NAMES[other.kind];
  return `${name}, ${from} to ${to}`;
}

function inFull(date: string): string {
  return plainDate(date, { withYear: true });
}
