import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import type { EcosystemLog } from './log';
import { personSettings, tieSettings } from './settings';
import { type EcosystemState, MODEL_VERSION } from './state';

/**
 * Whether what was kept may still be continued with a log, as far as the log's settings say: nothing that was
 * agreed or told of the days up to its own has changed, no tie of those days came or went, and the model reads as it did then.
 *
 * Rows are not looked at: a row dated on or before the day that was added, edited or deleted means a replay, and
 * only who wrote it knows. (A row that is passed on although it is not newer is refused by `readEcosystem`.)
 *
 * @param state What was kept.
 * @param log Settings as they are now: ties with their terms and disconnections, leave, capacity, agreed runs, first day.
 * @param leave Its leave, merged, where that is known already.
 * @returns False where the whole log must be replayed.
 * @throws {RangeError} On leave out of range.
 * @example mayContinue(state, log) ? readEcosystem(newer, asOf, state) : readEcosystem(whole, asOf)
 */
export function mayContinue(
  state: EcosystemState,
  log: EcosystemLog,
  leave: readonly LeaveSpan[] = leaveClock(log.leave).spans,
): boolean {
  const { day } = state;
  if (state.version !== MODEL_VERSION) return false;
  if (state.settings !== personSettings(log, leave, day)) return false;
  const kept = new Map(state.ties.map((tie) => [tie.id, tie.settings]));
  const found = new Set<string>();
  for (const tie of log.ties) {
    const settings = kept.get(tie.id);
    if (settings === undefined ? tie.activeFrom <= day : settings !== tieSettings(tie, day)) {
      return false;
    }
    if (settings !== undefined) found.add(tie.id);
  }
  return found.size === kept.size;
}
