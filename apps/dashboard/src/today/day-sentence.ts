import { DAY_TEXTS } from '@understory/wording';
import type { DaySession } from './day-session';

export interface DaySentence {
  readonly finding: string;
  readonly relief: string;
}

/** How the day stands at this moment, in two short parts: what is so, and the ease in it. */
export function daySentence(sessions: readonly DaySession[]): DaySentence {
  if (sessions.length === 0) {
    return { finding: DAY_TEXTS.nothing, relief: DAY_TEXTS.nothingRelief };
  }
  const running = sessions.find(({ state }) => state === 'running');
  const later = sessions.filter(({ state }) => state === 'later');
  if (running) {
    return {
      finding: DAY_TEXTS.inSession(running.endClock),
      relief:
        later.length === 0 ? DAY_TEXTS.isLast : DAY_TEXTS.more(later.length, lastClock(later)),
    };
  }
  const next = later[0];
  if (next) {
    const left = later.length === sessions.length ? DAY_TEXTS.ahead : DAY_TEXTS.more;
    return {
      finding: DAY_TEXTS.freeUntil(next.startClock),
      relief: left(later.length, lastClock(later)),
    };
  }
  return over(sessions);
}

function lastClock(later: readonly DaySession[]): string {
  return later.reduce((last, each) => (each.end > last.end ? each : last)).endClock;
}

function over(sessions: readonly DaySession[]): DaySentence {
  const toMark = sessions.filter(({ state }) => state === 'to-mark').length;
  if (toMark > 0) return { finding: DAY_TEXTS.noneToCome, relief: DAY_TEXTS.toMark(toMark) };
  const held = sessions.filter(({ session }) => session.outcome === 'held').length;
  return { finding: DAY_TEXTS.done, relief: DAY_TEXTS.held(held) };
}
