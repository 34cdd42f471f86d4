import type { Log } from '@understory/contracts';
import { LOG_WEEK_FINDINGS, LOG_WEEK_TEXTS, totalsAsFacts } from '@understory/wording';
import { totalsOf } from './totals';

export interface WeekWords {
  readonly heading: string;
  readonly finding: string;
  readonly relief: string;
  /** Everything the week holds; empty where it holds nothing. */
  readonly totals: ReturnType<typeof totalsAsFacts>;
}

/** One week of the log in two parts of a sentence, and its totals. */
export function weekInWords({ days }: Log, toMark: number, today: string): WeekWords {
  const from = days[0]?.on ?? today;
  const to = days.at(-1)?.on ?? today;
  const totals = totalsOf(days);
  const words = {
    heading:
      from <= today && today <= to ? LOG_WEEK_TEXTS.thisWeek : LOG_WEEK_TEXTS.heading(from, to),
    totals: totalsAsFacts(totals),
  };
  if (days.every(({ isLeave }) => isLeave)) return { ...words, ...LOG_WEEK_FINDINGS.leave };
  if (totals.heldSessions > 0) {
    const finding = LOG_WEEK_FINDINGS.held(totals.heldSessions);
    return { ...words, finding, relief: reliefOf(toMark, totals.plannedSessions - toMark) };
  }
  if (totals.plannedSessions > 0) {
    const finding = LOG_WEEK_FINDINGS.planned(totals.plannedSessions);
    return { ...words, finding, relief: reliefOf(toMark, 0) };
  }
  return { ...words, ...(from > today ? LOG_WEEK_FINDINGS.open : LOG_WEEK_FINDINGS.nothing) };
}

function reliefOf(toMark: number, ahead: number): string {
  if (toMark > 0) return LOG_WEEK_FINDINGS.toMark(toMark);
  return ahead > 0 ? LOG_WEEK_FINDINGS.ahead(ahead) : LOG_WEEK_FINDINGS.done;
}
