import type { EpochDay } from '../days/day';
import type { CreditLine } from './credit';
import type { SupervisionField } from './log';
import { type Needed, neededOf } from './needed';
import type { PeriodSpan } from './period-of';
import type { CreditedPart, PolicyTest } from './policy';
import type { Credited, PolicyBook } from './policy-book';
import type { PolicyStatus, TestReading } from './policy-reading';
import { readGap } from './read-gap';

/** Room for rounding in the last places. */
const EPSILON = 1e-6;

/** Time of a part, with what keeps some of it unknown. */
interface PartTime {
  minutes: number;
  missing: SupervisionField[];
}

/**
 * How one test of a policy stands in a period.
 *
 * @param book The policy's contacts and client work.
 * @param test One of its tests.
 * @param period The days it counts; read after its last day it is closed.
 * @param asOf Day of reading.
 * @returns Status, minutes and due day; `unknown` only where what is known does not meet it yet.
 * @example readTest(book, policy.tests[0], period, asOf).status // 'at-risk'
 */
export function readTest(
  book: PolicyBook,
  test: PolicyTest,
  period: PeriodSpan,
  asOf: EpochDay,
): TestReading {
  if (test.kind === 'gap') return readGap(book, test, period, asOf);
  const end = period.to ?? asOf;
  const credited = book.credited(period.from, period.to ?? Infinity, asOf);
  const brought = broughtOf(book, period, test);
  const part = partOf(test);
  const now = timeOf(credited.held, part);
  const all = timeOf(credited.withBooked, part);
  const needed = asked(book, test, period, { from: period.from, to: end }, asOf);
  const creditedMinutes = now.minutes + brought;
  const bookedMinutes = Math.max(0, all.minutes - now.minutes);
  const common = { test, creditedMinutes, bookedMinutes, dueOn: period.to, gap: null };
  if ('missing' in needed) {
    const none = { neededMinutes: null, shortfallMinutes: 0 };
    return { ...common, ...none, status: 'unknown', missing: [needed.missing] };
  }
  const neededMinutes = test.kind === 'led' ? null : needed.minutes;
  const shortfallMinutes = Math.max(0, needed.minutes - creditedMinutes - bookedMinutes);
  const status = statusOf({
    isMet: reaches(creditedMinutes, needed.minutes),
    isCovered: reaches(creditedMinutes + bookedMinutes, needed.minutes),
    isUnknown: now.missing.length > 0,
    isOnPace: isOnPace(test, creditedMinutes, period, asOf),
    isClosed: asOf > end,
  });
  const missing = status === 'unknown' ? now.missing : [];
  return { ...common, neededMinutes, shortfallMinutes, status, missing };
}

function statusOf(so: {
  isMet: boolean;
  isCovered: boolean;
  isUnknown: boolean;
  isOnPace: boolean;
  isClosed: boolean;
}): PolicyStatus {
  if (so.isMet) return 'met';
  if (so.isUnknown) return 'unknown';
  if (so.isClosed) return 'unmet';
  return so.isCovered || so.isOnPace ? 'on-track' : 'at-risk';
}

/** A total has no day on which it is due, and an average over a term may still be made up for. */
function isOnPace(
  test: PolicyTest,
  creditedMinutes: number,
  { from, to }: PeriodSpan,
  asOf: EpochDay,
): boolean {
  if (test.kind === 'weekly') {
    return reaches(creditedMinutes, (test.minutes * (asOf - from + 1)) / 7);
  }
  return to === null && test.kind !== 'ratio';
}

function reaches(minutes: number, neededMinutes: number): boolean {
  return minutes + EPSILON >= neededMinutes;
}

function asked(
  book: PolicyBook,
  test: Exclude<PolicyTest, { kind: 'gap' }>,
  period: PeriodSpan,
  { from, to }: { from: EpochDay; to: EpochDay },
  asOf: EpochDay,
): Needed {
  if (test.kind === 'led') return { minutes: 1 };
  const brought = period.to === null ? book.facts.broughtClientMinutes : 0;
  const clientMinutes = book.clientMinutes(from, Math.min(to, asOf)) + brought;
  return neededOf(test, { facts: book.facts, clientMinutes, from, to });
}

/** Time from before the log counts towards totals, not towards parts of them that it does not name. */
function broughtOf(book: PolicyBook, period: PeriodSpan, test: PolicyTest): number {
  const isWhole = test.kind === 'ratio' || (test.kind === 'amount' && test.part === 'all');
  return period.to === null && isWhole ? book.facts.broughtMinutes : 0;
}

function partOf(test: Exclude<PolicyTest, { kind: 'gap' }>): CreditedPart | 'led' {
  if (test.kind === 'led') return 'led';
  return test.kind === 'amount' || test.kind === 'weekly' ? test.part : 'all';
}

function timeOf(lines: Credited['held'], part: CreditedPart | 'led'): PartTime {
  const missing = new Set<SupervisionField>();
  let minutes = 0;
  for (const line of lines) {
    const belongs = belongsTo(line, part);
    if (line.credit.rule === 'unknown') missing.add(line.credit.missing);
    else if (typeof belongs === 'string' && line.minutes > 0) missing.add(belongs);
    else if (belongs === true) minutes += line.minutes;
  }
  return { minutes, missing: [...missing] };
}

/** Whether a contact belongs to a part, or the field that would tell; one of no known format is not credited yet. */
function belongsTo(line: CreditLine, part: CreditedPart | 'led'): boolean | SupervisionField {
  const { contact, isIndividual } = line;
  switch (part) {
    case 'all':
      return true;
    case 'individual':
      return isIndividual === true;
    case 'group':
      return isIndividual === false;
    case 'observed':
      return contact.isObserved ?? 'isObserved';
    case 'led':
      if (contact.format !== 'group') return true;
      return contact.isPeer === null ? 'isPeer' : !contact.isPeer;
  }
}
