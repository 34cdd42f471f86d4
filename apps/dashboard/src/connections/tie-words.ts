import { KIND_DEFAULTS } from '@understory/domain';
import {
  BALANCE_NAMES,
  GIVE_AND_TAKE_STEPS,
  RHYTHM_NAMES,
  TAP_STEPS,
  TILT_NAMES,
} from '@understory/wording';

/** Below -this I give, above it I receive, between them it goes both ways. */
export const ONE_WAY = 0.25;

/** Rhythms that are offered by name, shortest first; any other is a number of days. */
export const RHYTHMS: readonly number[] = Object.keys(RHYTHM_NAMES).map(Number);

/** Lengths that are offered; any other can be written. */
export const LENGTHS: readonly number[] = [15, 30, 45, 50, 60, 75, 90, 120];

/** Intended balances that are offered by name, from giving to receiving; any other is a number. */
export const BALANCES: readonly number[] = [...BALANCE_NAMES.keys()];

/** Which way a tie goes, as its person sees it; empty while unrated. */
export function tiltWords(giveAndTake: number | null): string {
  if (giveAndTake === null) return '';
  if (giveAndTake > ONE_WAY) return TILT_NAMES.receive;
  return giveAndTake < -ONE_WAY ? TILT_NAMES.give : TILT_NAMES.both;
}

/** Give-and-take of one contact, -2 to 2. */
export const GIVE_AND_TAKE = GIVE_AND_TAKE_STEPS.map((label, step) => ({ value: step - 2, label }));

/** A tap from 0 to 4. */
export const TAPS = TAP_STEPS.map((label, value) => ({ value, label }));

/** Whether give-and-take is meant to be even for ties of this kind. */
export function isMeantEven(balance: number): boolean {
  return Math.abs(balance) <= ONE_WAY;
}

/** What a kind starts from, as an agreement. */
export function startingAgreement(kind: keyof typeof KIND_DEFAULTS) {
  const { rhythmDays, minutes, balance } = KIND_DEFAULTS[kind];
  return { rhythmDays, minutes, balance, isFlexible: false };
}
