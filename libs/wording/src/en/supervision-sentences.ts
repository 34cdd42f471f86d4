import {
  isoDate,
  type PolicyReading,
  type SupervisionPolicy,
  type TestReading,
} from '@understory/domain';
import type { StateSentence } from '../wording';
import { duration } from './duration';
import { listed } from './listed';
import { period } from './period';
import { monthName, plainDate } from './plain-date';
import { plainDay } from './plain-days';
import { plural } from './plural';
import { sentence } from './sentence';
import { missingClause } from './supervision-credit';

const YOUR_BODY = 'Your body’s current text decides.';

/**
 * What a policy is called.
 *
 * @param policy Any policy.
 * @returns Body and role; a practice's own by its name alone.
 * @example policyTitle(BACP_ACCREDITED) // 'BACP, accredited'
 */
export function policyTitle({ body, role }: Pick<SupervisionPolicy, 'body' | 'role'>): string {
  return role === '' ? body : `${body}, ${role}`;
}

/**
 * What one test of a policy is called.
 *
 * @param reading As read.
 * @returns A few words, without a stop; what is recommended says so.
 * @example testTitle(reading) // 'Hours'
 */
export function testTitle({ test }: TestReading): string {
  const advised = test.strength === 'recommended' ? ', recommended' : '';
  switch (test.kind) {
    case 'amount':
    case 'weekly':
      return PARTS[test.part] + (test.kind === 'weekly' ? ', on average' : '') + advised;
    case 'ratio':
      return `One hour for ${test.clientMinutesPerMinute} client hours${advised}`;
    case 'units':
      return `Hours for the client work of the week${advised}`;
    case 'gap':
      return `Within every ${test.days} days${advised}`;
    case 'led':
      return `Not by peers alone${advised}`;
  }
}

const PARTS = {
  all: 'Hours',
  individual: 'Alone or in a pair',
  group: 'In a group',
  observed: 'With work seen or heard',
} as const;

/**
 * How one test stands.
 *
 * @param test As read.
 * @param reading The policy it belongs to.
 * @returns One or two sentences; a field that is missing is named.
 * @example testSentence(test, reading) // '1 h 10 of 1 h 30 in November, 20 min to go.'
 */
export function testSentence(test: TestReading, reading: PolicyReading): string {
  if (test.status === 'unknown' && test.missing.length > 0) {
    const soFar = test.creditedMinutes > 0 ? `${duration(test.creditedMinutes)} so far. ` : '';
    return `${soFar}${wanted(test.missing)}`;
  }
  if (test.gap) return gapSentence(test, reading);
  if (test.neededMinutes === null) return ledSentence(test);
  const { neededMinutes, creditedMinutes, bookedMinutes } = test;
  if (neededMinutes === 0) return `Nothing is asked for ${when(reading)}.`;
  const left = neededMinutes - creditedMinutes;
  const toGo = left > 0.5 ? `${duration(left)} to go` : 'covered';
  const booked = bookedMinutes > 0.5 ? ` ${duration(bookedMinutes)} more is booked.` : '';
  return `${duration(creditedMinutes)} of ${duration(neededMinutes)} ${when(reading)}, ${toGo}.${booked}`;
}

function gapSentence({ gap, dueOn, test }: TestReading, reading: PolicyReading): string {
  const { asOf, nextBookedOn } = reading;
  const last = gap?.lastOn ?? null;
  const met = last === null ? 'None is logged yet.' : `Last on ${plainDay(last, asOf)}.`;
  const from = last ?? (dueOn ?? asOf) - (test.kind === 'gap' ? test.days : 0);
  if (nextBookedOn !== null) {
    return `${met} ${plainDay(nextBookedOn, asOf)} comes on day ${nextBookedOn - from}.`;
  }
  return dueOn === null ? met : `${met} The next is due by ${plainDay(dueOn, asOf)}.`;
}

function ledSentence({ status }: TestReading): string {
  return status === 'met'
    ? 'Someone other than peers has led some of it.'
    : 'None of it was led by someone other than peers yet.';
}

/**
 * What is ahead.
 *
 * @param reading As read.
 * @returns One sentence: short unless, covered by what is booked, or that there is nothing to do.
 * @example forwardSentence(reading) // 'Short by 20 min on 30 November unless more is booked.'
 */
export function forwardSentence(reading: PolicyReading): string {
  const { status, asOf, tests, isExempt, missing } = reading;
  const deciding = tests.find((test) => test.status === status && isDeciding(test, reading));
  const due = deciding?.dueOn ?? null;
  switch (status) {
    case 'met':
      return isExempt
        ? 'No clients in these days, as documented: nothing is asked.'
        : 'Nothing to do.';
    case 'on-track':
      return due === null ? 'On the way; there is no day it is due.' : 'What is booked covers it.';
    case 'unknown':
      return wanted(missing);
    case 'unmet':
      return due === null
        ? 'It was not met.'
        : `It was due by ${plainDay(due, asOf)}. Any meeting that counts mends what can be.`;
    case 'at-risk': {
      if (deciding?.test.kind === 'gap')
        return `Overdue after ${plainDay(due ?? asOf, asOf)} unless one is booked.`;
      const short = deciding?.shortfallMinutes ?? 0;
      if (due === null) return `${sentence(`${duration(short)} behind the client work so far`)}`;
      if (deciding?.neededMinutes === null)
        return `Needs one that peers do not lead by ${plainDay(due, asOf)}.`;
      return `Short by ${duration(short)} on ${plainDay(due, asOf)} unless more is booked.`;
    }
  }
}

/**
 * The head of the page on supervision.
 *
 * @param readings Of every chosen policy, with its title, in the order of the page.
 * @returns What is so and what eases it; both empty for none.
 * @example supervisionSentence([{ title: 'BACP, accredited', reading }]).finding // '20 min to go in November'
 */
export function supervisionSentence(
  readings: readonly { title: string; reading: PolicyReading }[],
): StateSentence {
  if (readings.length === 0) return { finding: '', relief: '' };
  const order = ['unmet', 'at-risk', 'unknown', 'on-track', 'met'];
  const [gravest] = [...readings].sort(
    (a, b) => order.indexOf(a.reading.status) - order.indexOf(b.reading.status),
  );
  if (!gravest || gravest.reading.status === 'met') {
    return { finding: 'You are covered', relief: 'Nothing to do for now.' };
  }
  const { title, reading } = gravest;
  const advised = reading.strength === 'recommended' ? 'It is recommended, not required. ' : '';
  return { finding: headOf(title, reading), relief: `${advised}${reliefOf(reading)}` };
}

function reliefOf(reading: PolicyReading): string {
  const due = reading.tests.find(
    (test) => test.status === 'at-risk' && isDeciding(test, reading),
  )?.dueOn;
  if (reading.status !== 'at-risk' || due == null) return forwardSentence(reading);
  return `What you book by ${plainDay(due, reading.asOf)} covers it.`;
}

function headOf(title: string, reading: PolicyReading): string {
  const { status } = reading;
  if (status === 'unknown') return `${title} needs a word from you`;
  const deciding = reading.tests.find(
    (test) => test.status === status && isDeciding(test, reading),
  );
  const { neededMinutes = null, creditedMinutes = 0 } = deciding ?? {};
  if (neededMinutes !== null && reading.period !== null) {
    return `${duration(neededMinutes - creditedMinutes)} to go ${when(reading)}`;
  }
  return status === 'on-track' ? 'What is booked covers it' : `${title} is not covered`;
}

/**
 * Where a policy stands written, and how old that is.
 *
 * @param policy Any policy.
 * @returns Sentences; a practice's own says that it is one.
 * @example sourceSentence(policy) // 'As summarised on 22 November 2026. Your body’s current text decides.'
 */
export function sourceSentence({ verifiedOn }: Pick<SupervisionPolicy, 'verifiedOn'>): string {
  if (verifiedOn === null) return 'Your practice’s own.';
  return `As summarised on ${plainDate(verifiedOn, { withYear: true })}. ${YOUR_BODY}`;
}

function isDeciding({ test }: TestReading, { strength }: PolicyReading): boolean {
  return test.strength === strength;
}

function wanted(fields: PolicyReading['missing']): string {
  const clauses = fields.map(missingClause);
  return clauses.length === 0
    ? 'Not known yet.'
    : `Say ${listed(clauses)}, then it can be counted.`;
}

/** "in November", "in these seven days", "so far". */
function when({ period: span, asOf }: PolicyReading): string {
  if (span === null || span.to === null) return 'so far';
  const [from, to] = [isoDate(span.from), isoDate(span.to)];
  const isMonth =
    from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && span.to - span.from >= 27;
  if (isMonth) {
    return `in ${monthName(from)}${from.slice(0, 4) === isoDate(asOf).slice(0, 4) ? '' : ` ${from.slice(0, 4)}`}`;
  }
  const days = span.to - span.from + 1;
  return days <= 31 ? `in these ${plural(days, 'day', 'days')}` : `from ${period(from, to)}`;
}
