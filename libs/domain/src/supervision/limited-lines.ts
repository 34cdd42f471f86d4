import { weekStartOn } from '../days/week-start-on';
import type { CreditLine } from './credit';
import type { CreditRule, PolicyPeriod } from './policy';

/**
 * Holds credited contacts to what counts in a week. The best-credited come first, so that one more never displaces a
 * better one.
 *
 * @param lines Any order; not changed.
 * @param rule Of the policy.
 * @param period Gives the weekday on which its weeks begin, else Monday.
 * @returns The lines oldest first, by id within a day.
 * @example limitedLines(lines, california.credit, california.period)
 */
export function limitedLines(
  lines: readonly CreditLine[],
  rule: CreditRule,
  period: PolicyPeriod,
): CreditLine[] {
  const inTime = [...lines].sort(byTime);
  const { mostMinutesAWeek, mostContactsAWeek } = rule;
  if (mostMinutesAWeek === null && mostContactsAWeek === null) return inTime;
  const startsOn = period.kind === 'week' && period.startsOn === 7 ? 7 : 1;
  const used = new Map<number, { minutes: number; contacts: number }>();
  const kept = new Map<CreditLine, CreditLine>();
  for (const line of [...lines].sort(bestFirst)) {
    if (line.minutes === 0) continue;
    const week = weekStartOn(line.contact.on, startsOn);
    const so = used.get(week) ?? { minutes: 0, contacts: 0 };
    const left = Math.max(0, (mostMinutesAWeek ?? Infinity) - so.minutes);
    const isOver = left === 0 || so.contacts >= (mostContactsAWeek ?? Infinity);
    const spent = isOver ? 0 : Math.min(left, line.contact.minutes);
    used.set(week, { minutes: so.minutes + spent, contacts: so.contacts + (isOver ? 0 : 1) });
    if (spent < line.contact.minutes) kept.set(line, cut(line, spent));
  }
  return inTime.map((line) => kept.get(line) ?? line);
}

function cut(line: CreditLine, spent: number): CreditLine {
  const minutes = (line.minutes / line.contact.minutes) * spent;
  return { ...line, minutes, credit: { rule: 'nothing', because: 'weekly-limit' } };
}

function byTime(a: CreditLine, b: CreditLine): number {
  return a.contact.on - b.contact.on || (a.contact.id < b.contact.id ? -1 : 1);
}

/** By what a contact brings; where minutes are limited, by what each of its minutes brings. */
function bestFirst(a: CreditLine, b: CreditLine): number {
  const rate = b.minutes / b.contact.minutes - a.minutes / a.contact.minutes;
  return rate || b.minutes - a.minutes || byTime(a, b);
}
