import { isoDate, type W15Facts } from '@understory/domain';
import { duration } from '../duration';
import { period } from '../period';
import { plainDay } from '../plain-days';
import { policyTitle } from '../supervision-sentences';
import type { WarningAbout, WarningWords } from './warning-words';

/** W15, for everybody. */
export function requirementAbout(): WarningAbout {
  return {
    name: 'Supervision requirement',
    meaning: 'A policy that you chose asks for more supervision than is held and booked.',
    rule:
      'Raised when two days in a row end with supervision short, and no more than a third of the time left, ' +
      'or with a period that was not met. What is only recommended raises nothing.',
    clears: 'When the current period is met, or what is booked covers it.',
  };
}

/** W15: supervision requirement. */
export function requirement(facts: W15Facts): WarningWords {
  const { rule, clears } = requirementAbout();
  const title = policyTitle(facts);
  return {
    clause: `supervision for ${title} is not covered yet`,
    evidence: [counted(facts), ...closed(facts)].join(' '),
    rule: `${rule} ${left(facts)}`,
    clears,
    nextStep:
      'Book a meeting, or log one that is missing here. A message that you need a date sooner is enough.',
  };
}

function counted({ neededMinutes, creditedMinutes, bookedMinutes, ...facts }: W15Facts): string {
  if (facts.gapDays !== null) {
    const due =
      facts.dueOn === null ? '' : `, at the latest on ${plainDay(facts.dueOn, facts.from)}`;
    return `A meeting is asked for within every ${facts.gapDays} days${due}.`;
  }
  if (neededMinutes === null) {
    return facts.status === 'unknown'
      ? 'Something has to be said before it can be counted.'
      : 'None of it was led by someone other than peers yet.';
  }
  const booked = bookedMinutes > 0 ? duration(bookedMinutes) : 'Nothing';
  return (
    `${duration(creditedMinutes)} of ${duration(neededMinutes)} is credited. ` +
    `${booked} more is booked.`
  );
}

function closed({ closedUnmet }: W15Facts): string[] {
  if (closedUnmet === null) return [];
  const { from, to } = closedUnmet;
  return [`${period(isoDate(from), isoDate(to))} closed without it.`];
}

function left({ neededMinutes, shortfallMinutes, dueOn, from, gapDays }: W15Facts): string {
  if (dueOn === null) return 'It is still open.';
  const due = plainDay(dueOn, from);
  return gapDays === null && neededMinutes !== null
    ? `Now: ${duration(shortfallMinutes)} short, due by ${due}.`
    : `Now: due by ${due}.`;
}
