import type { Alarm } from './detectors/alarm';
import type { SimulatedPerson } from './simulate-person';

/** Days before anything is counted, so that running sums and learned gaps have begun: twelve weeks. */
const SETTLING_DAYS = 84;
const DAYS_A_YEAR = 365.25;
const FOUND_WITHIN_DAYS = 56;

/** What a detector did with one person of whom nothing thins. */
export interface SteadyOutcome {
  /** Alarms raised, each subject by itself. */
  falseAlarms: number;
  /** Days on which at least one stood. */
  daysInAlarm: number;
  /** Whether any was raised in the eight weeks from the day on which thinning begins elsewhere. */
  isRaisedByChance: boolean;
  days: number;
}

/** What a detector did with one person of whom something thins. */
export interface ThinningOutcome {
  /** Days from the start to the first alarm that is raised of what thins; null where none ever is. */
  delayDays: number | null;
  /** Whether such an alarm stood on the eve, by chance; it is not counted as found. */
  stoodBefore: boolean;
  /** Alarms raised since the start of ties that do not thin. */
  ofOtherTies: number;
  days: number;
}

/**
 * False alarms of a person of whom nothing thins, after the first twelve weeks.
 *
 * @param alarms What the detector raised.
 * @param person Log and truth.
 * @returns Counts and days.
 * @example measureSteady(detector(seen), person)
 */
export function measureSteady(
  alarms: readonly Alarm[],
  { log, thinsFrom }: SimulatedPerson,
): SteadyOutcome {
  const days = log.lastDay - log.firstDay + 1;
  const start = thinsFrom - log.firstDay;
  const counted = alarms.filter(({ raisedOn }) => raisedOn >= SETTLING_DAYS);
  const stands = new Uint8Array(days);
  for (const { raisedOn, clearedOn } of alarms) stands.fill(1, raisedOn, clearedOn);
  const daysInAlarm = stands.subarray(SETTLING_DAYS).reduce((sum, day) => sum + day, 0);
  const isRaisedByChance = alarms.some(
    ({ raisedOn }) => raisedOn >= start && raisedOn <= start + FOUND_WITHIN_DAYS,
  );
  return {
    falseAlarms: counted.length,
    daysInAlarm,
    isRaisedByChance,
    days: days - SETTLING_DAYS,
  };
}

/**
 * Whether and when thinning was found: by the first alarm raised on or after its first day that speaks of a
 * tie that thins, or of all together. One that already stood is no answer to it.
 *
 * @param alarms What the detector raised.
 * @param person Log and truth.
 * @returns Delay, and what else was raised.
 * @example measureThinning(detector(seen), person)
 */
export function measureThinning(
  alarms: readonly Alarm[],
  { log, thinsFrom, thinning }: SimulatedPerson,
): ThinningOutcome {
  const start = thinsFrom - log.firstDay;
  const isOfIt = ({ subject }: Alarm) => subject === null || thinning.has(subject);
  const since = alarms.filter(({ raisedOn }) => raisedOn >= start);
  const delays = since.filter(isOfIt).map(({ raisedOn }) => raisedOn - start);
  return {
    delayDays: delays.length === 0 ? null : Math.min(...delays),
    stoodBefore: alarms.some(
      (alarm) => isOfIt(alarm) && alarm.raisedOn < start && alarm.clearedOn > start,
    ),
    ofOtherTies: since.filter((alarm) => !isOfIt(alarm)).length,
    days: log.lastDay - thinsFrom + 1,
  };
}

/** Rates of many people of whom nothing thins. */
export interface SteadySummary {
  /** Per therapist-year. */
  falseAlarms: number;
  /** 95 % bootstrap interval of it, people drawn with replacement. */
  low: number;
  high: number;
  /** Share of days on which an alarm stood. */
  timeInAlarm: number;
  /** Share of people for whom any alarm is raised in the eight weeks that thinning is given elsewhere. */
  byChance: number;
}

/**
 * Rates of many people.
 *
 * @param outcomes At least one.
 * @param interval Bootstrap interval of the mean of a list.
 * @returns False alarms per therapist-year with its interval, and the share of time in alarm.
 * @example summariseSteady(outcomes, (values) => bootstrap(values, random))
 */
export function summariseSteady(
  outcomes: readonly SteadyOutcome[],
  interval: (values: readonly number[]) => { low: number; high: number },
): SteadySummary {
  const rates = outcomes.map(({ falseAlarms, days }) => (falseAlarms / days) * DAYS_A_YEAR);
  return {
    falseAlarms: mean(rates),
    ...interval(rates),
    timeInAlarm: mean(outcomes.map(({ daysInAlarm, days }) => daysInAlarm / days)),
    byChance: mean(outcomes.map(({ isRaisedByChance }) => (isRaisedByChance ? 1 : 0))),
  };
}

/** What was found of many people of whom something thins. */
export interface ThinningSummary {
  within4Weeks: number;
  within8Weeks: number;
  /** Days; null where half of the people are never found. */
  medianDelay: number | null;
  /** Share of whom an alarm already stood on the eve. */
  stoodBefore: number;
  /** Alarms of ties that do not thin, per therapist-year since the start. */
  ofOtherTies: number;
  /** Share found by the end of each week since the start, first week first; empty where it is not kept. */
  byWeek: readonly number[];
}

/** Weeks of the curve of what is found when. */
const WEEKS_DRAWN = 16;

/**
 * What was found of many people; who is never found counts as not found in every figure.
 *
 * @param outcomes At least one.
 * @returns Shares and the median delay.
 * @example summariseThinning(outcomes).within8Weeks
 */
export function summariseThinning(outcomes: readonly ThinningOutcome[]): ThinningSummary {
  const delays = outcomes.map(({ delayDays }) => delayDays ?? Infinity).sort((a, b) => a - b);
  const foundIn = (weeks: number) => mean(delays.map((days) => (days <= 7 * weeks ? 1 : 0)));
  const middle = delays[Math.floor((delays.length - 1) / 2)] ?? Infinity;
  return {
    within4Weeks: foundIn(4),
    within8Weeks: foundIn(8),
    medianDelay: middle === Infinity ? null : middle,
    stoodBefore: mean(outcomes.map(({ stoodBefore }) => (stoodBefore ? 1 : 0))),
    ofOtherTies: mean(outcomes.map(({ ofOtherTies, days }) => (ofOtherTies / days) * DAYS_A_YEAR)),
    byWeek: Array.from({ length: WEEKS_DRAWN }, (_, week) => foundIn(week + 1)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
