import type { EpochDay } from '../days/day';
import { hysteresis, NOT_STANDING } from './hysteresis';

/** What one answered form changes: from its day on, until the next one. */
export interface AnswerEvent {
  readonly on: EpochDay;
  /** Whether the raise condition holds from here. */
  readonly holds: boolean;
  /** Whether the clear condition holds from here. */
  readonly isClear: boolean;
}

/** Days after an answer on which a standing may still change: two midnights. */
const SETTLED_AFTER_DAYS = 2;

/**
 * Hysteresis over answers, which change nothing on the days between them: raised on the second day after the answer, so that
 * one that is corrected or taken back by then leaves no trace; cleared on the day of the answer that clears it; gone once
 * the newest answer is too old to speak.
 *
 * @param events By day, oldest first; of one day, the last stands.
 * @param speaksDays For so many days the newest answer speaks.
 * @param asOf Day to read at; not before the last event.
 * @returns The day on which what stands was raised; null while nothing does, so also without events.
 * @see docs/adr/0086-answers-and-midnights.md
 * @example raisedByAnswers([{ on: 10, holds: true, isClear: false }], 42, 12) // 12
 */
export function raisedByAnswers(
  events: readonly AnswerEvent[],
  speaksDays: number,
  asOf: EpochDay,
): EpochDay | null {
  let standing = NOT_STANDING;
  let heldBefore = false;
  events.forEach(({ on, holds, isClear }, index) => {
    const next = events[index + 1]?.on ?? Infinity;
    const silentFrom = on + speaksDays;
    const last = Math.min(on + SETTLED_AFTER_DAYS, silentFrom - 1, next - 1, asOf);
    for (let day = on; day <= last; day++) {
      standing = hysteresis(standing, day, heldBefore, isClear);
      heldBefore = holds;
    }
    if (silentFrom >= next || silentFrom > asOf) return;
    standing = NOT_STANDING;
    heldBefore = false;
  });
  return standing.raisedOn;
}
