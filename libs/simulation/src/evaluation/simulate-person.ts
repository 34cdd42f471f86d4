import type { EpochDay, LeaveSpan } from '@understory/domain';
import type { Random } from '../random';
import { paceOf, type Arm } from './arms';
import type { Conditions } from './conditions';
import { simulateTie, type LoggedTie } from './simulate-tie';

/** What is in a person's log: all that a detector sees. */
export interface PersonLog {
  firstDay: EpochDay;
  lastDay: EpochDay;
  ties: readonly LoggedTie[];
  leave: readonly LeaveSpan[];
}

/** A simulated person: the log, and what really happened. */
export interface SimulatedPerson {
  log: PersonLog;
  /** First day on which the pace falls; drawn where nothing thins too, so that chance can be measured there. */
  thinsFrom: EpochDay;
  /** Ids of the ties that thin. */
  thinning: ReadonlySet<string>;
}

/** A Monday. */
export const FIRST_DAY: EpochDay = 4;
const ABSENCE_DAYS = 14;
const THINS_FROM_WEEK = { min: 40, max: 70 };

/**
 * Draws a person. The same random gives the same person in every arm, up to the day the pace falls.
 *
 * @param conditions How people are.
 * @param arm What happens to them.
 * @param random The person's own stream.
 * @returns Log and truth.
 * @example simulatePerson(USUAL, STEADY, new Random('test').fork('1'))
 */
export function simulatePerson(conditions: Conditions, arm: Arm, random: Random): SimulatedPerson {
  const lastDay = FIRST_DAY + 7 * conditions.weeks - 1;
  const start = random.fork('start');
  const thinsFrom =
    FIRST_DAY + 7 * start.integer(THINS_FROM_WEEK.min, THINS_FROM_WEEK.max) + start.integer(0, 6);
  const absences = absencesOf(conditions, random.fork('absences'));
  const ties = conditions.ties.map((design) => {
    const paceOn = (day: EpochDay) => paceOf(arm, design, day - thinsFrom);
    const events = { firstDay: FIRST_DAY, lastDay, absences, paceOn };
    return simulateTie(design, conditions, events, random.fork(design.id));
  });
  const leave = conditions.isLeaveLogged ? absences : [];
  const thinning = new Set(conditions.ties.filter(arm.thins).map(({ id }) => id));
  return { log: { firstDay: FIRST_DAY, lastDay, ties, leave }, thinsFrom, thinning };
}

/** One fortnight somewhere in each equal part of a year. */
function absencesOf({ absencesAYear, weeks }: Conditions, random: Random): LeaveSpan[] {
  const count = Math.floor((absencesAYear * weeks) / 52);
  const partDays = Math.floor((7 * weeks) / Math.max(1, count));
  return Array.from({ length: count }, (_, part) => {
    const from = FIRST_DAY + part * partDays + random.integer(0, partDays - ABSENCE_DAYS);
    return { from, to: from + ABSENCE_DAYS - 1 };
  });
}
