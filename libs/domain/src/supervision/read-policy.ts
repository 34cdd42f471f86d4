import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';
import type { CreditLine } from './credit';
import type { SupervisionContact } from './log';
import { type PeriodSpan, periodOf } from './period-of';
import type { PersonFacts, PolicyChoice, SupervisionLog } from './policy';
import { type PolicyBook, policyBook } from './policy-book';
import {
  gravestStatus,
  POLICY_STATUSES,
  type MissingField,
  type PolicyReading,
} from './policy-reading';
import { readTest } from './read-test';

/** Days that a placement has to say. */
const TERM_FIELDS = ['termFrom', 'termTo'] as const;

type Rows = Pick<SupervisionLog, 'contacts' | 'clientDays'>;

/**
 * Reads one chosen policy on a day, in the period that holds the day or in another.
 *
 * @param choice The policy with what the person said of themselves, from a day on.
 * @param rows Contacts and client work, any order; only those of the period matter, for gaps also those just before it.
 * @param asOf Day of reading.
 * @param inPeriod A day of the period to read; the day of reading where left out.
 * @returns Status, tests and how each contact was credited; null where the policy did not apply then.
 * @throws {RangeError} On anything outside its range, naming the field.
 * @see docs/adr/0070-supervision-policies.md
 * @example readPolicy(choice, { contacts: [], clientDays: [] }, epochDay('2026-11-24'))?.status // 'at-risk'
 */
export function readPolicy(
  choice: PolicyChoice,
  rows: Rows,
  asOf: EpochDay,
  inPeriod = asOf,
): PolicyReading | null {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  within('inPeriod', inPeriod, EPOCH_DAYS, 'whole');
  return policyReader(choice, rows)(asOf, inPeriod);
}

/** Reads a policy on a day, in the period that holds another. */
export type PolicyReader = (asOf: EpochDay, inPeriod: EpochDay) => PolicyReading | null;

/**
 * Prepares a policy for reading on many days.
 *
 * @param choice As for `readPolicy`.
 * @param rows As for `readPolicy`.
 * @param detail `brief` leaves `lines` and `nextBookedOn` out, for readers of many days.
 * @returns A function that reads as `readPolicy` does.
 * @example const read = policyReader(choice, rows)
 */
export function policyReader(choice: PolicyChoice, rows: Rows, detail?: 'brief'): PolicyReader {
  const terms = [...choice.terms].sort((a, b) => b.effectiveFrom - a.effectiveFrom);
  terms.forEach((one) => within('effectiveFrom', one.effectiveFrom, EPOCH_DAYS, 'whole'));
  const appliesFrom = terms.at(-1)?.effectiveFrom ?? Infinity;
  const booksOf = new Map<PersonFacts, readonly SettingBook[]>();
  return (asOf, inPeriod) => {
    const first = terms.find((one) => one.effectiveFrom <= inPeriod) ?? terms.at(-1);
    const person = { termFrom: null, termTo: null, ...first?.facts, appliesFrom };
    const period = periodOf(choice.policy.period, inPeriod, person);
    const saidOn = Math.max(Math.min(asOf, period?.to ?? asOf), inPeriod);
    const facts = terms.find((one) => one.effectiveFrom <= saidOn)?.facts ?? null;
    if (facts === null) return null;
    const books = booksOf.get(facts) ?? settingBooks(choice, facts, appliesFrom, rows);
    booksOf.set(facts, books);
    const readings = books.map((book) => readBook(book, period, asOf, detail));
    return readings.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  };
}

interface SettingBook {
  setting: string | null;
  book: PolicyBook;
  /** What keeps settings apart unknown. */
  missing: readonly MissingField[];
}

function settingBooks(
  { policy }: PolicyChoice,
  facts: PersonFacts,
  appliesFrom: EpochDay,
  rows: Rows,
): readonly [SettingBook, ...SettingBook[]] {
  const whole = { setting: null, book: policyBook(policy, facts, appliesFrom, rows), missing: [] };
  if (!policy.isPerSetting || facts.settings === 'one') return [whole];
  if (facts.settings === null) return [{ ...whole, missing: ['settings'] }];
  const settingOf = (contact: SupervisionContact) => contact.setting ?? facts.usual.setting ?? null;
  const isUnsaid =
    rows.clientDays.some((day) => day.setting === null && day.minutes > 0) ||
    rows.contacts.some((contact) => settingOf(contact) === null);
  if (isUnsaid) return [{ ...whole, missing: ['setting'] }];
  const said = [...rows.clientDays.map((day) => day.setting), ...rows.contacts.map(settingOf)];
  const names = new Set(said.filter((setting) => setting !== null));
  const [first, ...others] = [...names].sort().map((setting) => {
    const its = {
      contacts: rows.contacts.filter((contact) => settingOf(contact) === setting),
      clientDays: rows.clientDays.filter((day) => day.setting === setting),
    };
    return { setting, book: policyBook(policy, facts, appliesFrom, its), missing: [] };
  });
  return first ? [first, ...others] : [whole];
}

function readBook(
  { setting, book, missing }: SettingBook,
  period: PeriodSpan | null,
  asOf: EpochDay,
  detail: 'brief' | undefined,
): PolicyReading {
  const { policy, facts } = book;
  const isExempt = period !== null && isExemptIn(book, period, asOf);
  const tests =
    period === null ? [] : policy.tests.map((test) => readTest(book, test, period, asOf));
  const isRequired = policy.tests.some((test) => test.strength === 'required');
  const strength = isRequired ? 'required' : 'recommended';
  const deciding = tests.filter(({ test }) => test.strength === strength);
  const isTerm = policy.period.kind === 'term';
  const unsaid: MissingField[] = TERM_FIELDS.filter((field) => isTerm && facts[field] === null);
  const wanted = [...unsaid, ...missing, ...deciding.flatMap((test) => test.missing)];
  const known = gravestStatus(deciding.map((test) => test.status));
  const isUnknown = missing.length > 0 || period === null;
  const shown = detail === 'brief' ? null : period;
  const credited = shown && book.credited(shown.from, shown.to ?? Infinity, asOf);
  return {
    policyId: policy.id,
    asOf,
    period,
    status: isExempt ? 'met' : isUnknown ? 'unknown' : known,
    strength,
    isExempt,
    setting,
    tests,
    lines: credited?.held ?? [],
    nextBookedOn: credited?.withBooked.find((line) => isBooking(line, asOf))?.contact.on ?? null,
    missing: isExempt ? [] : [...new Set(wanted)],
  };
}

/** Among what counts, a booking is never past: a meeting of a later day is one, whatever became of it. */
function isBooking({ contact, minutes }: CreditLine, asOf: EpochDay): boolean {
  return minutes > 0 && (contact.on > asOf || contact.state === 'booked');
}

/** A period without a client asks nothing, where that is documented. */
function isExemptIn(
  { policy, facts, clientMinutes }: PolicyBook,
  period: PeriodSpan,
  asOf: EpochDay,
) {
  if (!policy.isExemptWithoutClients || !facts.documentedPauses.includes(period.from)) return false;
  return clientMinutes(period.from, Math.min(asOf, period.to ?? asOf)) === 0;
}

function rank({ status }: PolicyReading): number {
  return POLICY_STATUSES.indexOf(status);
}
