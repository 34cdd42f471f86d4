import type { Agreement } from '@understory/contracts';
import { THRESHOLDS } from '@understory/domain';
import { capital } from '../../capital';
import { decimal } from '../../decimal';
import { plainDate } from '../../plain-date';
import { plural } from '../../plural';
import { smallNumber } from '../../small-number';
import { unitCount } from '../../unit-count';

/** What was agreed about work: what holds now, what shall hold, and from when on. */
export const AGREEMENT_TEXTS = {
  relief: 'A change holds from its day. The past stays as it was.',
  nothing: 'Nothing is agreed yet.',
  reading: 'Reading what was agreed…',
  capacity: 'Capacity, units a week',
  unit: 'A usual session of 50 minutes is one unit.',
  run: 'Sessions in a row without a break',
  hasRun: 'We agreed on a longest run',
  runHint: `A break is ten free minutes. Where nothing is agreed, ${smallNumber(THRESHOLDS.W10.agreedRun)} in a row count as the most.`,
  inARow: 'sessions in a row',
  hours: 'Contracted hours a week',
  last: 'Last appointment at',
  from: 'Holds from',
  /** How to write each answer. */
  refused: {
    effectiveFrom: 'Choose a day, no more than a year ahead.',
    contractedHours: 'Write hours from 1 to 80, or leave it empty.',
    lastAppointment: 'Write a time like 18:30, or leave it empty.',
  },
  agreed: (from: string) => `Agreed from ${plainDate(from)}`,
  daysAway: 'Days away, known and planned',
};

/** Every agreement there is, newest first. */
export const AGREEMENTS_TABLE_TEXTS = {
  title: 'What was agreed, and from when',
  caption: 'Agreements, newest first',
  from: 'From',
  units: 'Units',
  run: 'In a row',
  hours: 'Hours',
  last: 'Last at',
  takeBack: 'Take back',
  takeBackOf: (from: string) => `Take back the agreement of ${plainDate(from, { withYear: true })}`,
  takenBack: (from: string) => `The agreement of ${plainDate(from)} is taken back`,
  /** In the place of what is not agreed. */
  none: '–',
};

/** "20 units a week, three sessions in a row at most." */
export function agreementSentence({
  capacityUnits,
  longestRun,
}: Pick<Agreement, 'capacityUnits' | 'longestRun'>): string {
  const week = `${capital(unitCount(capacityUnits))} a week`;
  if (longestRun === null) return `${week}.`;
  return `${week}, ${plural(longestRun, 'session', 'sessions')} in a row at most.`;
}

/** "30.5 h", in a column. */
export function agreedHours(hours: number): string {
  return `${decimal(hours)}\u00a0h`;
}
