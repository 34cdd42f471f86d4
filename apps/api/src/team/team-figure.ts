import { TEAM_FLOOR, type Release, type TeamFigure } from '@understory/contracts';

const STEP = 5;
const LOW = 20;
const HIGH = 80;

/** What a release says of a mean, 0 to 1: to the nearest 5 of 100, its ends coded, withheld below the floor of its period. */
export function teamFigure(
  period: Release['period'],
  { contributors, mean }: { contributors: number; mean: number | null },
): TeamFigure {
  if (mean === null || contributors < floorOf(period)) return { status: 'withheld' };
  const value = Math.round((mean * 100) / STEP) * STEP;
  if (value <= LOW) return { status: 'published', value: LOW, end: 'low' };
  if (value >= HIGH) return { status: 'published', value: HIGH, end: 'high' };
  return { status: 'published', value, end: null };
}

export function floorOf(period: Release['period']): number {
  return period === 'month' ? TEAM_FLOOR.monthly : TEAM_FLOOR.quarterly;
}
