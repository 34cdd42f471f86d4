import type { CreditLine } from './credit';
import { weekOf } from './period-of';
import type { CreditRule, PolicyPeriod } from './policy';

const MONDAY = 1;

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
  const startsOn = period.kind === 'week' ? period.startsOn : MONDAY;
  const used = new Map<number, { minutes: number; contacts: number }>();
  const kept = new Map<CreditLine, CreditLine>();
  for (const line of [...lines].sort(bestFirst)) {
    if (line.minutes === 0) continue;
    const week = weekOf(line.contact.on, startsOn).from;
    const so = used.get(week) ?? { minutes: 0, contacts: 0 };
    const isOver = so.contacts >= (mostContactsAWeek ?? Infinity);
    const left = isOver ? 0 : (mostMinutesAWeek ?? Infinity) - so.minutes;
    const spent = Math.min(left, line.contact.minutes);
    used.set(week, { minutes: so.minutes + spent, contacts: so.contacts + 1 });
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
