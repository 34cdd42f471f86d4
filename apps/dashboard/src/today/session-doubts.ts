import type { CaseLately, Log, LogSession, Session } from '@understory/contracts';
import { SESSION_DOUBTS } from '@understory/wording';
import { standingOf } from '../cases/case-standing';
import { codeInText } from '../cases/code-in-text';
import { doOverlap } from './overlap';
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
    time === known.time ? '' : SESSION_DOUBTS.skipped(known.time, time),
    ...(takesTime(said) ? takenWords(said, date, known) : []),
    caseWords(said, date, known),
  ].filter((words) => words !== '');
}

function farWords(date: string, today: string): string {
  const days = Temporal.PlainDate.from(today).until(date).days;
  if (days > FAR_AHEAD_DAYS) return SESSION_DOUBTS.farAhead(date);
  if (days >= -LONG_AGO_DAYS) return '';
  return SESSION_DOUBTS.longAgo(date, Math.floor(-days / 365.25));
}

function takenWords(said: LogSession, date: string, { id, log, cases, timeZone }: DayKnown) {
  if (!log) return [];
  const others = log.sessions.filter((other) => other.id !== id && takesTime(other));
  const codes = new Map([...log.cases, ...cases].map((each) => [each.id, codeInText(each.code)]));
  const overlaps = others.filter((other) => doOverlap(said, other));
  const sentences = overlaps.map((other) => overlapWords(other, codes, timeZone));
  const day = log.days.find(({ on }) => on === date);
  const minutes = others
    .filter((other) => dayAndTime(other.startsAt, timeZone).date === date)
    .reduce((sum, other) => sum + other.minutes, said.minutes + (day?.otherMinutes ?? 0));
  if (minutes > DAY_MINUTES) {
    sentences.push(SESSION_DOUBTS.muchWork(minutes, date));
  }
  if (day?.isLeave) sentences.push(SESSION_DOUBTS.isLeave(date));
  return sentences;
}

function caseWords({ caseId }: LogSession, date: string, { cases }: DayKnown): string {
  const known = cases.find(({ id }) => id === caseId);
  const code = codeInText(known?.code ?? '');
  switch (known && standingOf(known, date)) {
    case 'ended':
      return SESSION_DOUBTS.caseEnded(code, known?.endsOn ?? date);
    case 'paused':
      return SESSION_DOUBTS.casePaused(code);
    case 'ahead':
      return SESSION_DOUBTS.caseAhead(code, known?.startsOn ?? date);
    default:
      return '';
  }
}

function overlapWords(
  { startsAt, minutes, kind, caseId }: Session,
  codes: ReadonlyMap<string, string>,
  timeZone: string,
): string {
  const end = Temporal.Instant.from(startsAt).add({ minutes }).toString();
  const code = codes.get(caseId ?? '') ?? '';
  return SESSION_DOUBTS.overlaps(
    { code, kind },
    dayAndTime(startsAt, timeZone).time,
    dayAndTime(end, timeZone).time,
  );
}
