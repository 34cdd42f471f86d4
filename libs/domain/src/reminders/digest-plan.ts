import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { oneOf } from '../one-of';
import { within } from '../within';

/** How often a digest may come. */
export const DIGEST_RHYTHMS = ['weekly', 'fortnightly'] as const;
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number];

/** An hour of a day on the person's own clock; the clock takes no part in what is worked out here. */
export interface LocalHour {
  readonly day: EpochDay;
  /** 0 to 23. */
  readonly hour: number;
}

/** Hours in which nothing is sent, by whatever channel: from one up to, not with, another; they may span midnight. */
export interface QuietHours {
  /** 0 to 23. */
  readonly from: number;
  /** 0 to 23, another than `from`. */
  readonly to: number;
}

/** When a person wants their digest. */
export interface DigestPlan {
  readonly rhythm: DigestRhythm;
  /** As ISO counts: 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  /** Null where none are kept. */
  readonly quietHours: QuietHours | null;
  /** No digest before this day; the first usual day on or after it begins the fortnights. */
  readonly since: EpochDay;
}

/** The hours of a day. */
export const HOURS = { min: 0, max: 23 } as const;

/** The days of a week, as ISO counts. */
export const WEEKDAYS = { min: 1, max: 7 } as const;

/**
 * Refuses a plan that cannot be kept.
 *
 * @param plan Anything of the shape.
 * @returns The plan, unchanged.
 * @throws {RangeError} On an unknown rhythm, a weekday or hour that is none, quiet hours without length, or a day outside the calendar.
 * @example checkPlan({ rhythm: 'weekly', weekday: 5, hour: 16, quietHours: null, since: 20_781 })
 */
export function checkPlan(plan: DigestPlan): DigestPlan {
  oneOf('rhythm', plan.rhythm, DIGEST_RHYTHMS);
  within('weekday', plan.weekday, WEEKDAYS, 'whole');
  within('hour', plan.hour, HOURS, 'whole');
  within('since', plan.since, EPOCH_DAYS, 'whole');
  if (plan.quietHours) checkQuietHours(plan.quietHours);
  return plan;
}

/**
 * Refuses quiet hours that have no length or are no hours.
 *
 * @param quietHours Anything of the shape.
 * @returns The same, unchanged.
 * @throws {RangeError} On an hour that is none, or two that are the same.
 * @example checkQuietHours({ from: 20, to: 7 })
 */
export function checkQuietHours(quietHours: QuietHours): QuietHours {
  within('quietHours.from', quietHours.from, HOURS, 'whole');
  within('quietHours.to', quietHours.to, HOURS, 'whole');
  if (quietHours.from === quietHours.to) {
    throw new RangeError(`quietHours.to must be another hour than ${quietHours.from}`);
  }
  return quietHours;
}
