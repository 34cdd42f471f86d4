import type { Log } from '@understory/contracts';
import { capital, period, plural } from '@understory/wording';
import { totalsAsFacts, totalsOf } from './totals-words';

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
    heading: from <= today && today <= to ? 'This week' : capital(period(from, to)),
    totals: totalsAsFacts(totals),
  };
  if (days.every(({ isLeave }) => isLeave)) {
    return { ...words, finding: 'A week of leave.', relief: 'Every clock rests.' };
  }
  if (totals.heldSessions > 0) {
    const held = plural(totals.heldSessions, 'session', 'sessions');
    const finding = `${capital(held)} held.`;
    return { ...words, finding, relief: reliefOf(toMark, totals.plannedSessions - toMark) };
  }
  if (totals.plannedSessions > 0) {
    const planned = plural(totals.plannedSessions, 'session', 'sessions');
    return { ...words, finding: `${capital(planned)} planned.`, relief: reliefOf(toMark, 0) };
  }
  return from > today
    ? { ...words, finding: 'Nothing planned yet.', relief: 'That week is open.' }
    : { ...words, finding: 'Nothing logged.', relief: 'That is unknown, not free.' };
}

function reliefOf(toMark: number, ahead: number): string {
  if (toMark > 0) return `${capital(plural(toMark, 'waits', 'wait'))} to be confirmed.`;
  return ahead > 0 ? `${capital(plural(ahead, 'is', 'are'))} still to come.` : 'Nothing waits.';
}
