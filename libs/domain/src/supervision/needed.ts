import type { EpochDay } from '../days/day';
import { isoDate } from '../days/iso-date';
import type { Amount, PersonFacts, PersonField, PolicyTest } from './policy';

/** Minutes that are asked for, or what has to be said first. */
export type Needed = { minutes: number } | { missing: PersonField };

/** What an amount depends on. */
interface NeedBasis {
  facts: PersonFacts;
  clientMinutes: number;
  from: EpochDay;
  /** Last day, or the day of reading where there is no end. */
  to: EpochDay;
}

/** A unit of supervision where a body counts in units. */
const UNIT_MINUTES = 60;

/**
 * Minutes that a test asks for in a period.
 *
 * @param test Any test that asks for time.
 * @param basis Person, client work and days.
 * @returns Minutes, 0 or more, or the first field that has to be said.
 * @example neededOf({ kind: 'ratio', clientMinutesPerMinute: 8, strength: 'required' }, basis) // { minutes: 150 } for 20 client hours
 */
export function neededOf(
  test: Exclude<PolicyTest, { kind: 'gap' | 'led' }>,
  basis: NeedBasis,
): Needed {
  switch (test.kind) {
    case 'amount':
      return amountOf(test.minutes, basis);
    case 'ratio':
      return { minutes: basis.clientMinutes / test.clientMinutesPerMinute };
    case 'weekly':
      return { minutes: (test.minutes * (basis.to - basis.from + 1)) / 7 };
    case 'units':
      return { minutes: unitsOf(basis.clientMinutes, test.anotherAbove) * UNIT_MINUTES };
  }
}

function unitsOf(clientMinutes: number, anotherAbove: number): number {
  if (clientMinutes === 0) return 0;
  return clientMinutes > anotherAbove ? 2 : 1;
}

function amountOf(amount: Amount, { facts, clientMinutes, from, to }: NeedBasis): Needed {
  if (typeof amount === 'number') return { minutes: amount };
  if ('full' in amount) {
    if (facts.workTime === null) return { missing: 'workTime' };
    if (facts.workTime === 'full') return { minutes: amount.full };
    if (facts.agreedMinutes === null) return { missing: 'agreedMinutes' };
    return { minutes: facts.agreedMinutes };
  }
  if ('proRata' in amount) {
    const first = Math.max(from, facts.registeredFrom ?? from);
    return {
      minutes: first > to ? 0 : (amount.proRata * monthsOf(first, to)) / monthsOf(from, to),
    };
  }
  if (clientMinutes >= amount.clientMinutes) return { minutes: amount.from };
  if (facts.practiceRole === null) return { missing: 'practiceRole' };
  return { minutes: facts.practiceRole === 'neither' ? amount.below : amount.from };
}

/** Months that are begun, first and last included. */
function monthsOf(from: EpochDay, to: EpochDay): number {
  return monthOf(to) - monthOf(from) + 1;
}

function monthOf(day: EpochDay): number {
  const [year = 0, month = 0] = isoDate(day).split('-').map(Number);
  return year * 12 + month;
}
