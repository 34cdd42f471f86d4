import type { EpochDay } from '../days/day';
import type { LeaveSpan } from '../days/leave-clock';
import { mergedLeave } from '../days/leave-clock';
import type { TieLog } from '../ties/log';
import type { EcosystemLog } from './log';

/**
 * What a person agreed and told of themselves, as far as it speaks of the days up to one: two logs of which this
 * differs cannot share what was kept on that day.
 *
 * @param log All settings of a log; its rows play no part.
 * @param day The day that was kept.
 * @returns A text to compare, of no other meaning.
 * @example personSettings(log, 100) === state.settings
 */
export function personSettings(log: EcosystemLog, day: EpochDay): string {
  return JSON.stringify([
    log.since,
    log.weekStart,
    leaveUpTo(log.leave, day),
    inForceUpTo(log.capacity, day).map((row) => [row.effectiveFrom, row.unitsPerWeek]),
    inForceUpTo(log.agreedRuns, day).map((row) => [row.effectiveFrom, row.longestRun]),
  ]);
}

/**
 * What was agreed and told of one tie, as far as it speaks of the days up to one.
 *
 * @param tie The tie; its contacts play no part.
 * @param day The day that was kept.
 * @returns A text to compare, of no other meaning.
 * @example tieSettings(tie, 100) === kept.settings
 */
export function tieSettings(tie: TieLog, day: EpochDay): string {
  const { kind, activeFrom, terms, disconnections } = tie;
  const opened = disconnections.filter(({ openedOn }) => openedOn <= day);
  return JSON.stringify([
    kind,
    activeFrom,
    upTo(tie.activeUntil, day),
    upTo(tie.lastMetOn, day),
    inForceUpTo(terms, day).map((row) => [
      row.effectiveFrom,
      row.rhythmDays,
      row.minutes,
      row.balance,
      row.isFlexible,
    ]),
    [
      ...new Set(
        opened.map((row) => JSON.stringify([row.id, row.openedOn, upTo(row.closedOn, day)])),
      ),
    ].sort(),
  ]);
}

function upTo(date: EpochDay | null, day: EpochDay): EpochDay | null {
  return date !== null && date <= day ? date : null;
}

/** Agreements made by the day, and the first one, which speaks for the days before it; by day, each once. */
function inForceUpTo<Terms extends { readonly effectiveFrom: EpochDay }>(
  terms: readonly Terms[],
  day: EpochDay,
): Terms[] {
  const sorted = [...terms].sort((a, b) => a.effectiveFrom - b.effectiveFrom);
  return sorted.filter(
    ({ effectiveFrom }, index) =>
      (index === 0 || effectiveFrom <= day) && effectiveFrom !== sorted[index - 1]?.effectiveFrom,
  );
}

function leaveUpTo(leave: readonly LeaveSpan[], day: EpochDay): number[][] {
  return mergedLeave(leave)
    .filter(({ from }) => from <= day)
    .map(({ from, to }) => [from, Math.min(to, day)]);
}
