import { duration } from '../../duration';
import { plainDate } from '../../plain-date';
import { plural } from '../../plural';
import { sentence } from '../../sentence';
import { smallNumber } from '../../small-number';
import { units } from '../../units';
import { unitCount } from '../../unit-count';
import { UNKNOWN_NOT_LIGHT } from '../../unknown-not-low';
import { NOT_ENOUGH_DAYS } from '../../unlogged';

/** The page's title: how work stands against what was agreed. */
export const CASELOAD_TITLES = {
  unagreed: 'What I carry',
  unknown: NOT_ENOUGH_DAYS,
  wellOver: 'Well over what I agreed',
  over: 'A little over what I agreed',
  rightAt: 'Right at what I agreed',
  within: 'Within what I agreed',
  wellWithin: 'Well within what I agreed',
};

/** A week by what it held. */
interface WeekHeld {
  /** First day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly heldUnits: number;
  readonly supportMinutes: number;
}

/** The sentence at the head of the page: what is so, and what puts it in its place. */
export const CASELOAD_SENTENCES = {
  onLeave: (until: string) => ({
    finding: `On leave until ${plainDate(until)},`,
    relief: 'and its days are taken out of what you agreed.',
  }),
  noDays: { finding: 'A week of days is needed first.', relief: UNKNOWN_NOT_LIGHT },
  noWholeWeek: {
    finding: 'No whole week is known yet,',
    relief: 'so there is nothing to compare.',
  },
  oneWeek: ({ heldUnits }: WeekHeld) => ({
    finding: `One whole week is known: ${unitCount(heldUnits)},`,
    relief: 'with nothing yet to compare it to.',
  }),
  /** Last week was leave; the fullest of the others is named. */
  lastWasLeave: (fullest: WeekHeld) => ({
    finding: 'Last week was leave.',
    relief: fullestSentence(fullest),
  }),
  fullestAndLeastSupport: {
    finding: 'Last week was the fullest,',
    relief: 'and the one with least support.',
  },
  fullest: ({ supportMinutes }: WeekHeld, of: number) => ({
    finding: `Last week was the fullest of ${smallNumber(of)},`,
    relief: `with ${supportClause(supportMinutes)}.`,
  }),
  leastSupport: ({ heldUnits }: WeekHeld) => ({
    finding: 'Last week had the least support,',
    relief: `beside ${unitCount(heldUnits)} of work.`,
  }),
  lastWeek: ({ heldUnits }: WeekHeld, fullest: WeekHeld) => ({
    finding: `Last week held ${unitCount(heldUnits)}.`,
    relief: fullestSentence(fullest),
  }),
};

function fullestSentence({ on, heldUnits }: WeekHeld): string {
  return `The fullest was the week of ${plainDate(on)}, with ${units(heldUnits)}.`;
}

function supportClause(minutes: number): string {
  if (minutes === 0) return 'no support logged beside it';
  return `${duration(minutes)} of support beside it`;
}

/** How many sessions are over and still planned; one or more. */
export function unconfirmedSentence(count: number): string {
  const waits = `${plural(count, 'session', 'sessions')} before today`;
  return sentence(
    `${waits} ${count === 1 ? 'counts once it is' : 'count once they are'} confirmed`,
  );
}
