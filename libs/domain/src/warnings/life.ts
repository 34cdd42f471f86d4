import type { EpochDay } from '../days/day';
import type { WarningCode } from '../vocabulary';
import type { StandingWarning } from './standing-warning';

/** Why a person lets a warning rest: our choice of reasons, with `other` in words of their own. */
export const SNOOZE_REASONS = ['on-leave', 'already-planned', 'fine-for-now', 'other'] as const;
export type SnoozeReason = (typeof SNOOZE_REASONS)[number];

/** The longest rest of a warning: the model's. */
export const LONGEST_SNOOZE_DAYS = 28;

/** A warning that rests, by choice. */
export interface Snooze {
  /** First day on which it speaks again. */
  readonly until: EpochDay;
  readonly reason: SnoozeReason;
  /** One's own, for `other`; else null. */
  readonly words: string | null;
}

/** What made a warning go: entries of that day, the days themselves, or an entry that showed it never should have stood. */
export const ENDINGS = [
  'contact',
  'repair',
  'let-go',
  'agreement',
  'check-in',
  'inventory',
  'days',
  'entry',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** One warning from its raise to its end. A warning that is raised again later is another. */
export interface WarningLife {
  /** Under which it is kept; null until it is. */
  readonly id: string | null;
  readonly code: WarningCode;
  /** As in `StandingWarning`. */
  readonly subject: string;
  /** The day it is known to have been raised by, as first seen. */
  readonly raisedOn: EpochDay;
  /** What it rested on when it was first seen. */
  readonly facts: StandingWarning['facts'];
  /** Told before all others, whatever the week holds. */
  readonly comesFirst: boolean;
  /** The day from which it counts as told; null while it waits. */
  readonly toldOn: EpochDay | null;
  readonly snooze: Snooze | null;
  /** Null while it stands. */
  readonly endedOn: EpochDay | null;
  /** By its own rule, or because the log was changed so that it never should have stood. */
  readonly endedAs: 'cleared' | 'withdrawn' | null;
  readonly endedBy: Ending | null;
}

/**
 * Whether two speak of the same thing.
 *
 * @param a A life or a standing warning.
 * @param b Another.
 * @returns True for the same code and subject.
 * @example isAbout({ code: 'W4', subject: '' }, { code: 'W4', subject: '' }) // true
 */
export function isAbout(
  a: { readonly code: string; readonly subject: string },
  b: { readonly code: string; readonly subject: string },
): boolean {
  return a.code === b.code && a.subject === b.subject;
}

/**
 * Whether a warning rests on a day.
 *
 * @param life Any life.
 * @param day The day.
 * @returns True until the day before the snooze ends, while the warning stands.
 * @example isSnoozed(life, 100)
 */
export function isSnoozed({ snooze, endedOn }: WarningLife, day: EpochDay): boolean {
  return endedOn === null && snooze !== null && day < snooze.until;
}
