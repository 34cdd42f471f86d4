import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { once } from '../once';
import { within } from '../within';
import { type CreditLine, creditOf } from './credit';
import { limitedLines } from './limited-lines';
import type { ClientDay, SupervisionContact, SupervisionDetail } from './log';
import type { PersonFacts, SupervisionPolicy } from './policy';

const ANY_MINUTES = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;

/** What is held and what is booked within some days, as a policy credits it. */
export interface Credited {
  /** Held by the day of reading, oldest first. */
  held: readonly CreditLine[];
  /** Held and booked together; weekly limits hold for both. */
  withBooked: readonly CreditLine[];
}

/** A policy's contacts and client work, prepared for reading by period. */
export interface PolicyBook {
  readonly policy: SupervisionPolicy;
  readonly facts: PersonFacts;
  readonly appliesFrom: EpochDay;
  /**
   * @param asOf A meeting of a later day is, on this day, a booking, if it was in the log; a booking that has passed is nothing.
   */
  credited(from: EpochDay, to: EpochDay, asOf: EpochDay): Credited;
  /** Client minutes held from a day up to and with another. */
  clientMinutes(from: EpochDay, to: EpochDay): number;
}

/**
 * Credits every contact once, so that many days can be read.
 *
 * @param policy Any policy.
 * @param facts What the person said; what is usual fills in what a supervision contact leaves out.
 * @param appliesFrom First day on which the person chose it.
 * @param log Rows in any order, a repeated id counts once; one setting's, where settings matter.
 * @returns A book that answers by days.
 * @throws {RangeError} On anything outside its range, naming the field.
 * @example policyBook(policy, facts, 0, { contacts: [], clientDays: [] }).clientMinutes(0, 30) // 0
 */
export function policyBook(
  policy: SupervisionPolicy,
  facts: PersonFacts,
  appliesFrom: EpochDay,
  log: {
    readonly contacts: readonly SupervisionContact[];
    readonly clientDays: readonly ClientDay[];
  },
): PolicyBook {
  const lines = once('contacts', log.contacts, (contact) => contact.id).map((contact) =>
    creditOf(policy.credit, filledIn(contact, facts.usual)),
  );
  lines.forEach(({ contact }) => checkDays(contact));
  lines.sort((a, b) => a.contact.on - b.contact.on);
  const days = [...log.clientDays].sort((a, b) => a.on - b.on);
  const sums = [0];
  for (const day of days) {
    within('clientDays.on', day.on, EPOCH_DAYS, 'whole');
    sums.push((sums.at(-1) ?? 0) + within('clientDays.minutes', day.minutes, ANY_MINUTES));
  }
  return {
    policy,
    facts,
    appliesFrom,
    credited(from, to, asOf) {
      const near = between(lines, from, to, (line) => line.contact.on);
      const held = near.filter(({ contact }) => contact.state === 'held' && contact.on <= asOf);
      const counted = near.filter(({ contact }) => isCounted(contact, asOf));
      const limited = (some: CreditLine[]) => limitedLines(some, policy.credit, policy.period);
      return { held: limited(held), withBooked: limited(counted) };
    },
    clientMinutes(from, to) {
      const upTo = (day: EpochDay) => sums[firstFrom(days, day, (row) => row.on)] ?? 0;
      return Math.max(0, upTo(to + 1) - upTo(from));
    },
  };
}

function checkDays({ on, knownOn }: SupervisionContact): void {
  within('contacts.on', on, EPOCH_DAYS, 'whole');
  within('contacts.knownOn', knownOn, { ...EPOCH_DAYS, max: on }, 'whole');
}

/** Held by the day, or booked then: what fell through was a booking before its day. */
function isCounted({ state, on, knownOn }: SupervisionContact, asOf: EpochDay): boolean {
  if (knownOn > asOf) return false;
  return state === 'held' || (state === 'booked' ? on >= asOf : on > asOf);
}

/** A tie of another kind is not what is usual for supervision. */
function filledIn(
  contact: SupervisionContact,
  usual: Partial<SupervisionDetail>,
): SupervisionContact {
  if (contact.kind === 'peer') return contact;
  const { format, groupSize, isPeer, setting, isObserved, supervisor, ownShare } = contact;
  const isUsualFormat = format === null || format === usual.format;
  return {
    ...contact,
    format: format ?? usual.format ?? null,
    groupSize: groupSize ?? (isUsualFormat ? (usual.groupSize ?? null) : null),
    isPeer: isPeer ?? (isUsualFormat ? (usual.isPeer ?? null) : null),
    setting: setting ?? usual.setting ?? null,
    isObserved: isObserved ?? usual.isObserved ?? null,
    supervisor: supervisor ?? usual.supervisor ?? null,
    ownShare: ownShare ?? usual.ownShare ?? null,
  };
}

function between<Row>(
  rows: readonly Row[],
  from: EpochDay,
  to: EpochDay,
  dayOf: (row: Row) => EpochDay,
): Row[] {
  return rows.slice(firstFrom(rows, from, dayOf), firstFrom(rows, to + 1, dayOf));
}

/** Index of the first row on the day or after it. */
function firstFrom<Row>(
  rows: readonly Row[],
  day: EpochDay,
  dayOf: (row: Row) => EpochDay,
): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && dayOf(row) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
