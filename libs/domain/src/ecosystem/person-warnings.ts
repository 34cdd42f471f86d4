import type { EpochDay } from '../days/day';
import type { StandingWarning, WeekLoad } from '../warnings/standing-warning';
import type { EcosystemWalk } from './ecosystem-walk';

/**
 * The warnings about a person's work and answers that stand, with what each rests on.
 *
 * @param walk Moved to the day of reading.
 * @returns W8 to W12 and W14; empty where none stands.
 * @example personWarnings(walk)[0]?.code // 'W9'
 */
export function personWarnings(walk: EcosystemWalk): StandingWarning[] {
  const { work, runs, unseenWork, checkIns, inventories } = walk;
  const about = { subject: '', connectionId: null } as const;
  const standing: StandingWarning[] = [];
  const lopsided = unseenWork.warning;
  if (lopsided) standing.push({ code: 'W8', ...about, ...lopsided });
  const above = aboveLoad(work.aboveLoad.raisedOn, work.weeks);
  if (above) standing.push({ code: 'W9', ...about, ...above });
  const breathless = runs.warning;
  if (breathless) standing.push({ code: 'W10', ...about, ...breathless });
  const alone = checkIns.carryingAloneWarning;
  if (alone) standing.push({ code: 'W11', ...about, ...alone });
  const demands = checkIns.demandsWarning;
  if (demands) standing.push({ code: 'W12', ...about, ...demands });
  const high = inventories.warning;
  if (high) standing.push({ code: 'W14', ...about, ...high });
  return standing;
}

function aboveLoad(
  raisedOn: EpochDay | null,
  [before, last]: readonly WeekLoad[],
): { raisedOn: EpochDay; facts: { weeks: readonly [WeekLoad, WeekLoad] } } | null {
  if (raisedOn === null || before === undefined || last === undefined) return null;
  return { raisedOn, facts: { weeks: [before, last] } };
}
