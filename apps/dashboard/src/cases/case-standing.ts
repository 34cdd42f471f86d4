import type { CasePause, SaveCase } from '@understory/contracts';

/** Where a case stands on a day. */
export type CaseStanding = 'ahead' | 'going-on' | 'paused' | 'ended';

type Dated = Pick<SaveCase, 'startsOn' | 'endsOn' | 'pauses'>;

/** The pause that a day lies in; null outside one. */
export function pauseOn({ pauses }: Pick<Dated, 'pauses'>, day: string): CasePause | null {
  return pauses.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
}

/** @param day `YYYY-MM-DD`; the last day of a case still goes on. */
export function standingOf(dated: Dated, day: string): CaseStanding {
  if (dated.endsOn !== null && dated.endsOn < day) return 'ended';
  if (pauseOn(dated, day)) return 'paused';
  return day < dated.startsOn ? 'ahead' : 'going-on';
}

/** Where a case stands on a day, and the pause that holds it. */
export function caseOn(dated: Dated, day: string) {
  return { standing: standingOf(dated, day), pause: pauseOn(dated, day) };
}

/** How many cases go on, rest and have ended on a day; what is still ahead counts as going on. */
export function countStandings(cases: readonly Dated[], day: string) {
  const standings = cases.map((dated) => standingOf(dated, day));
  const count = (...those: CaseStanding[]) =>
    standings.filter((standing) => those.includes(standing)).length;
  return {
    goingOn: count('going-on', 'ahead'),
    paused: count('paused'),
    ended: count('ended'),
  };
}

/** Whether two of the pauses share a day. */
export function doPausesOverlap(pauses: readonly CasePause[]): boolean {
  const sorted = [...pauses].sort((a, b) => a.from.localeCompare(b.from));
  return sorted.some((pause, index) => {
    const next = sorted[index + 1];
    return next !== undefined && (pause.to === null || next.from <= pause.to);
  });
}
