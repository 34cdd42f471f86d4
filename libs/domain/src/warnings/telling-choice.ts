import type { WarningCode } from '../vocabulary';

/** New warnings told in a week: the model's. */
export const TOLD_A_WEEK = 2;

/** How little a person can ask to be told: none, one or two new warnings a week. */
export const NEW_A_WEEK = [0, 1, TOLD_A_WEEK] as const;

/** How much of what stands a person wants to be told; it changes nothing about what stands. */
export interface TellingChoice {
  /** New warnings a week, at most. */
  readonly newAWeek: (typeof NEW_A_WEEK)[number];
  /** Kinds that stand without being told. */
  readonly quietCodes: readonly WarningCode[];
}

/** As long as nobody asked for less. */
export const TOLD_AS_USUAL: TellingChoice = { newAWeek: TOLD_A_WEEK, quietCodes: [] };

/**
 * Whether a person asked not to be told of a warning.
 *
 * @param warning Its code, and whether it comes first of all.
 * @param choice What was asked for.
 * @returns True for a kind that was asked to be quiet; never for what comes first, since help is then offered first.
 * @example isQuietKind({ code: 'W10', comesFirst: false }, { newAWeek: 2, quietCodes: ['W10'] }) // true
 */
export function isQuietKind(
  warning: { readonly code: string; readonly comesFirst: boolean },
  { quietCodes }: TellingChoice,
): boolean {
  return !warning.comesFirst && quietCodes.some((code) => code === warning.code);
}
