import { isoDate, THRESHOLDS, type W2Facts, type WeekOfContacts } from '@understory/domain';
import { decimal } from '../decimal';
import { plainDate } from '../plain-date';
import { plural } from '../plural';
import { sentence } from '../sentence';
import { smallNumber } from '../small-number';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseAbove, clearBelow, clearWeeksOnPlan } = THRESHOLDS.W2;

/** Weeks that are told: the rule may rest on more. */
const WEEKS_TOLD = 4;

/** W2, for everybody. */
export function thinningAbout(): WarningAbout {
  return {
    name: 'Support is thinning',
    meaning: 'All ties together meet less than you agreed, though none of them may be thin yet.',
    rule:
      'Each week adds how far contacts fell short of plan, measured against ordinary ups and downs; ' +
      `a week on plan takes some off. Raised when the sum passes ${decimal(raiseAbove)}.`,
    clears:
      `When the sum falls below ${decimal(clearBelow)}, or after ${smallNumber(clearWeeksOnPlan)} weeks on plan ` +
      'in a row.',
  };
}

/** W2: support is thinning overall. */
export function thinning({ weeks, shortfall }: W2Facts): WarningWords {
  const { rule, clears } = thinningAbout();
  return {
    clause: 'your ties together meet less than you agreed',
    evidence: sentence(held(weeks.slice(-WEEKS_TOLD))),
    rule: `${rule} Now ${decimal(shortfall)}.`,
    clears,
    nextStep:
      'Revive one tie this week, whichever is easiest, and give it a fixed time in your calendar.',
  };
}

function held(weeks: readonly WeekOfContacts[]): string {
  const [first] = weeks;
  if (first === undefined) return 'no closed week is left to count';
  const isUnbroken = weeks.every(({ from }, index) => from === first.from + 7 * index);
  const from = plainDate(isoDate(first.from));
  const count = weeks.length === 1 ? 'week' : plural(weeks.length, 'week', 'weeks');
  const span = isUnbroken ? `in the ${count} from ${from}` : `since ${from}, leave not counted`;
  const sum = (of: 'planned' | 'held') =>
    Math.round(weeks.reduce((total, week) => total + week[of], 0));
  const planned = sum('planned');
  return sum('held') <= planned
    ? `${span}, ${sum('held')} of about ${plannedContacts(planned)} took place`
    : `${span}, ${plural(sum('held'), 'contact', 'contacts')} took place; about ${planned} had been planned`;
}

function plannedContacts(planned: number): string {
  return `${planned} planned ${planned === 1 ? 'contact' : 'contacts'}`;
}
