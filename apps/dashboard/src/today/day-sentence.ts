import { plural } from '@understory/wording';
import type { DaySession } from './day-session';

export interface DaySentence {
  readonly finding: string;
  readonly relief: string;
}

/** How the day stands at this moment, in two short parts: what is so, and the ease in it. */
export function daySentence(sessions: readonly DaySession[]): DaySentence {
  if (sessions.length === 0) {
    return { finding: 'Nothing logged for today.', relief: 'A free day, or not brought in yet.' };
  }
  const running = sessions.find(({ state }) => state === 'running');
  const later = sessions.filter(({ state }) => state === 'later');
  if (running) {
    return {
      finding: `In a session until ${running.endClock}.`,
      relief: later.length === 0 ? 'It is the last one today.' : remaining(later, 'more'),
    };
  }
  const next = later[0];
  if (next) {
    const isFirst = later.length === sessions.length;
    const noun = isFirst ? 'sessions' : 'more';
    return { finding: `Free until ${next.startClock}.`, relief: remaining(later, noun) };
  }
  return { finding: 'Done for today.', relief: looking(sessions) };
}

function remaining(later: readonly DaySession[], noun: 'more' | 'sessions'): string {
  const last = later.reduce((a, b) => (b.end > a.end ? b : a));
  const count =
    noun === 'more'
      ? plural(later.length, 'more', 'more')
      : plural(later.length, 'session', 'sessions');
  return `${capital(count)}, done by ${last.endClock}.`;
}

function looking(sessions: readonly DaySession[]): string {
  const toMark = sessions.filter(({ state }) => state === 'to-mark').length;
  if (toMark > 0) return `${capital(plural(toMark, 'session', 'sessions'))} to mark.`;
  const held = sessions.filter(({ session }) => session.outcome === 'held').length;
  return `${capital(plural(held, 'session', 'sessions'))} held.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
