import type { Release, TeamFigure } from '@understory/contracts';
import { newestFigure, peopleBehind, releaseRow, teamTable } from './releases';

const published = (value: number, end: 'low' | 'high' | null = null): TeamFigure => ({
  status: 'published',
  value,
  end,
});
const month = (from: string, to: string, figure: TeamFigure): Release => ({
  period: 'month',
  from,
  to,
  publishedAt: '2026-11-08T05:00:00.000Z',
  figures: { supervision: figure },
});
const october = (figure: TeamFigure) => month('2026-10-01', '2026-10-31', figure);
const quarter: Release = { ...month('2026-07-01', '2026-09-30', published(65)), period: 'quarter' };
const WITHHELD: TeamFigure = { status: 'withheld' };

describe('releases of a team', () => {
  it('has no value where a figure is withheld', () => {
    expect(releaseRow(october(WITHHELD))).toMatchObject({ says: 'withheld', value: null });
  });

  it('names its period and the day it was published', () => {
    expect(releaseRow(october(published(75)))).toMatchObject({
      short: 'Oct',
      name: 'October 2026',
      publishedOn: '8 November 2026',
    });
  });

  it('finds the newest published figure, past what is withheld', () => {
    const high = published(80, 'high');
    expect(newestFigure([october(high), october(WITHHELD)])).toEqual(high);
    expect(newestFigure([october(WITHHELD)])).toBeNull();
    expect(newestFigure([])).toBeNull();
  });

  it('counts who stands behind a figure by the smaller floor in sight', () => {
    const floor = { quarterly: 5, monthly: 8 };
    expect(peopleBehind([october(published(50))], { floor })).toBe(8);
    expect(peopleBehind([quarter, october(published(50))], { floor })).toBe(5);
  });

  it('writes the same into a file', () => {
    expect(teamTable([quarter, october(published(80, 'high')), october(WITHHELD)])).toEqual([
      ['period', 'from', 'to', 'published', 'condition', 'status', 'of_100', 'end'],
      ['quarter', '2026-07-01', '2026-09-30', '2026-11-08', 'supervision', 'published', 65, null],
      ['month', '2026-10-01', '2026-10-31', '2026-11-08', 'supervision', 'published', 80, 'high'],
      ['month', '2026-10-01', '2026-10-31', '2026-11-08', 'supervision', 'withheld', null, null],
    ]);
  });
});
