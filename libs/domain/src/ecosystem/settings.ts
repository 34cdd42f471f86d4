import type { EpochDay } from '../days/day';
import type { LeaveSpan } from '../days/leave-clock';
import type { TieLog } from '../ties/log';
import type { EcosystemLog } from './log';

/**
 * What a person agreed and told of themselves, as far as it speaks of the days up to one: two logs of which this
 * differs cannot share what was kept on that day.
 *
 * @param log All settings of a log; its rows play no part.
 * @param leave Its leave, merged.
 * @param day The day that was kept.
 * @returns A text to compare, of no other meaning.
 * @example personSettings(log, clock.spans, 100) === state.settings
 */
export function personSettings(
  log: EcosystemLog,
  leave: readonly LeaveSpan[],
  day: EpochDay,
): string {
  let text = `since ${log.since} weeks ${log.weekStart} leave`;
  for (const { from, to } of leave) if (from <= day) text += ` ${from}-${Math.min(to, day)}`;
  text += ' capacity';
  for (const terms of upTo(log.capacity, day)) {
    text += ` ${terms.effectiveFrom}:${terms.unitsPerWeek}`;
  }
  text += ' runs';
  for (const terms of upTo(log.agreedRuns, day)) {
    text += ` ${terms.effectiveFrom}:${terms.longestRun}`;
  }
  return text;
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
  const { activeUntil, lastMetOn } = tie;
  let text = `${tie.kind} ${tie.activeFrom}`;
  if (activeUntil !== null && activeUntil <= day) text += ` until ${activeUntil}`;
  if (lastMetOn !== null && lastMetOn <= day) text += ` met ${lastMetOn}`;
  for (const terms of upTo(tie.terms, day)) {
    const { effectiveFrom, rhythmDays, minutes, balance, isFlexible } = terms;
    text += ` ${effectiveFrom}:${rhythmDays}:${minutes}:${balance}:${isFlexible}`;
  }
  return tie.disconnections.length === 0 ? text : text + disconnectionSettings(tie, day);
}

function disconnectionSettings({ disconnections }: TieLog, day: EpochDay): string {
  const told = disconnections
    .filter(({ openedOn }) => openedOn <= day)
    .map(({ id, openedOn, closedOn }) => {
      const closed = closedOn !== null && closedOn <= day ? closedOn : null;
      return JSON.stringify([id, openedOn, closed]);
    });
  return [...new Set(told)].sort().join();
}

/** Agreements made by the day, and the first one, which speaks for the days before it; by day, each once. */
function upTo<Terms extends { readonly effectiveFrom: EpochDay }>(
  terms: readonly Terms[],
  day: EpochDay,
): readonly Terms[] {
  if (terms.length < 2) return terms;
  const sorted = [...terms].sort((a, b) => a.effectiveFrom - b.effectiveFrom);
  return sorted.filter(
    ({ effectiveFrom }, index) =>
      (index === 0 || effectiveFrom <= day) && effectiveFrom !== sorted[index - 1]?.effectiveFrom,
  );
}
