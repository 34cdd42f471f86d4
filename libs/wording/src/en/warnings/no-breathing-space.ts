import { BREAK_MINUTES, isoDate, THRESHOLDS, type W10Facts } from '@understory/domain';
import { listed } from '../listed';
import { plainDate } from '../plain-date';
import { plural } from '../plural';
import { sentence } from '../sentence';
import { smallNumber } from '../small-number';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseFromDays, windowDays } = THRESHOLDS.W10;

/** Days that are told one by one; more are counted. */
const DAYS_TOLD = 3;

/** W10, for everybody. */
export function noBreathingSpaceAbout(): WarningAbout {
  return {
    name: 'No breathing space',
    meaning: 'Sessions follow one another for longer than you agreed, on more days than one.',
    rule:
      `Raised when ${smallNumber(raiseFromDays)} or more of the last ${smallNumber(windowDays)} days hold ` +
      'more sessions in a row than agreed, at two midnights running. A gap of ' +
      `${BREAK_MINUTES} minutes ends a row.`,
    clears: `After ${smallNumber(windowDays)} days without one.`,
  };
}

/** W10: no breathing space. */
export function noBreathingSpace({ days, agreedRun }: W10Facts): WarningWords {
  const { rule, clears } = noBreathingSpaceAbout();
  return {
    clause: 'there is little room to breathe between your sessions',
    evidence: `${sentence(rows(days))} At most ${smallNumber(agreedRun)} in a row is what you go by.`,
    rule: `${rule} Now ${plural(days.length, 'day', 'days')}.`,
    clears,
    nextStep: 'Block one gap in your fullest day of next week, before anything else fills it.',
  };
}

function rows(days: W10Facts['days']): string {
  const longest = [...days].sort((a, b) => b.longestRun - a.longestRun)[0];
  if (longest === undefined) return 'no such day is left in the last seven';
  const on = (day: W10Facts['days'][number]) => plainDate(isoDate(day.on));
  if (days.length > DAYS_TOLD) {
    return (
      `${smallNumber(days.length)} of the last ${smallNumber(windowDays)} days held long rows; ` +
      `the longest was ${plural(longest.longestRun, 'session', 'sessions')}, on ${on(longest)}`
    );
  }
  const told = days.map((day, index) =>
    index === 0
      ? `on ${on(day)} you held ${plural(day.longestRun, 'session', 'sessions')} in a row`
      : `on ${on(day)} ${smallNumber(day.longestRun)}`,
  );
  return listed(told);
}
