import type { ContactLog, TieLog, TieTerms } from '../ties/log';
import type { EcosystemLog } from '../ecosystem/log';
import { NO_SUPERVISION } from '../supervision/known-before';

/** A full, live, unrated contact of 60 minutes. */
export function aContact(on: number, changes: Partial<ContactLog> = {}): ContactLog {
  return {
    id: `contact-${on}`,
    on,
    minutes: 60,
    isLive: true,
    isHeld: true,
    giveAndTake: null,
    ratings: [],
    ...changes,
  };
}

/** Every 14 days, 60 minutes, even, not flexible, from the first day of the calendar here. */
export function termsOf(changes: Partial<TieTerms> = {}): TieTerms {
  return {
    effectiveFrom: 0,
    rhythmDays: 14,
    minutes: 60,
    balance: 0,
    isFlexible: false,
    ...changes,
  };
}

/** A peer listed on day 0 that met on the given days. */
export function aTie(
  days: readonly number[] = [],
  changes: Partial<TieLog> & { rhythmDays?: number; isFlexible?: boolean } = {},
): TieLog {
  const { rhythmDays = 14, isFlexible = false, ...rest } = changes;
  return {
    id: 'tie',
    kind: 'peer',
    terms: [termsOf({ rhythmDays, isFlexible })],
    activeFrom: 0,
    activeUntil: null,
    lastMetOn: null,
    contacts: days.map((on) => aContact(on)),
    disconnections: [],
    ...rest,
  };
}

/** A log that begins on day 0, with nothing in it; weeks begin on Monday. */
export function aLog(changes: Partial<EcosystemLog> = {}): EcosystemLog {
  return {
    ties: [],
    leave: [],
    workDays: [],
    capacity: [],
    runs: [],
    agreedRuns: [],
    acting: [],
    unseenWork: [],
    checkIns: [],
    inventories: [],
    supervision: NO_SUPERVISION,
    restFrom: 'check-in',
    weekStart: 1,
    since: 0,
    ...changes,
  };
}

/** Days from first to last in steps. */
export function every(step: number, first: number, last: number): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day += step) days.push(day);
  return days;
}

/** Refuses every later change, so that a function that writes to its input is caught. */
export function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
