import type { Release, TeamFigure } from '@understory/contracts';
import {
  behindFigures,
  figureWords,
  releaseRow,
  teamTable,
  teamSentence,
  teamStep,
} from './team-words';

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

describe('figures of a team in words', () => {
  it('codes the ends and never makes a number of what is withheld', () => {
    expect(figureWords(published(75))).toBe('75');
    expect(figureWords(published(80, 'high'))).toBe('≥ 80');
    expect(figureWords(published(20, 'low'))).toBe('≤ 20');
    expect(figureWords(WITHHELD)).toBe('withheld');
    expect(releaseRow(october(WITHHELD)).value).toBeNull();
  });

  it('names months and quarters', () => {
    expect(releaseRow(october(published(75)))).toMatchObject({
      short: 'Oct',
      name: 'October 2026',
      publishedOn: '8 November 2026',
    });
    expect(releaseRow(quarter)).toMatchObject({
      short: 'Jul to Sep',
      name: 'July to September 2026',
    });
  });

  it('finds what the newest published figure says, past what is withheld', () => {
    const high = october(published(80, 'high'));
    expect(teamSentence([high]).finding).toBe('Supervision is covered.');
    expect(teamSentence([high, october(WITHHELD)]).finding).toBe('Supervision is covered.');
    expect(teamSentence([october(published(50))]).finding).toBe('Supervision is covered in part.');
    expect(teamSentence([october(published(45))]).finding).toBe('Supervision is not covered.');
    expect(teamSentence([]).relief).toBe('That is unknown, not low.');
    expect(teamStep([high])).not.toBe(teamStep([october(published(45))]));
  });

  it('says how many stand behind a figure by the smaller floor in sight', () => {
    const floor = { quarterly: 5, monthly: 8 };
    expect(behindFigures([october(published(50))], { floor })).toMatch(/^Eight or more/);
    expect(behindFigures([quarter, october(published(50))], { floor })).toMatch(/^Five or more/);
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
