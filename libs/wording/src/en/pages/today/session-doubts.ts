import type { SessionKind } from '@understory/domain';
import { clockTime } from '../../clock-time';
import { duration } from '../../duration';
import { plainDate } from '../../plain-date';
import { SESSION_KIND_NAMES } from '../../session-names';
import { smallNumber } from '../../small-number';

/** What of a session is asked before it is saved; dates as `YYYY-MM-DD`, times as `HH:MM`, codes as they stand in a text. */
export const SESSION_DOUBTS = {
  farAhead: (date: string) => `It starts far ahead, on ${inFull(date)}.`,
  longAgo: (date: string, years: number) => {
    const ago = years === 1 ? 'a year ago' : `${smallNumber(years)} years ago`;
    return `It started ${ago}, on ${inFull(date)}.`;
  },
  /** Clocks go forward that night: what is typed is no time of that day. */
  skipped: (typed: string, time: string) =>
    `The clocks skip ${clockTime(typed)} that night: it would start at ${clockTime(time)}.`,
  overlaps: (
    { code, kind }: { readonly code: string; readonly kind: SessionKind },
    from: string,
    to: string,
  ) => `It overlaps ${code || SESSION_KIND_NAMES[kind]}, ${clockTime(from)} to ${clockTime(to)}.`,
  muchWork: (minutes: number, date: string) =>
    `That makes ${duration(minutes)} of work on ${plainDate(date)}.`,
  isLeave: (date: string) => `${plainDate(date)} is a day of leave.`,
  caseEnded: (code: string, on: string) => `${code} ended on ${inFull(on)}.`,
  casePaused: (code: string) => `${code} is paused on that day.`,
  caseAhead: (code: string, on: string) => `${code} begins on ${inFull(on)}.`,
};

function inFull(date: string): string {
  return plainDate(date, { withYear: true });
}
