import type { TeamFigure } from '@understory/contracts';
import { inFormats } from '../../formats';
import {
  TEAM_TEXTS,
  figureWords,
  releaseName,
  shortReleaseName,
  teamSentence,
  teamStep,
} from './team';

const published = (value: number, end: 'low' | 'high' | null = null): TeamFigure => ({
  status: 'published',
  value,
  end,
});
const WITHHELD: TeamFigure = { status: 'withheld' };
const OCTOBER = {
  from: '2026-10-01',
  to: '2026-10-31',
  publishedAt: '2026-11-08T05:00:00.000Z',
};
const QUARTER = { from: '2026-07-01', to: '2026-09-30' };

describe('figures of a team in words', () => {
  it('codes the ends and never makes a number of what is withheld', () => {
    expect(figureWords(published(75))).toBe('75');
    expect(figureWords(published(80, 'high'))).toBe('≥ 80');
    expect(figureWords(published(20, 'low'))).toBe('≤ 20');
    expect(figureWords(WITHHELD)).toBe('withheld');
  });

  it('names months and quarters', () => {
    expect([releaseName(OCTOBER), shortReleaseName(OCTOBER)]).toEqual(['October 2026', 'Oct']);
    expect([releaseName(QUARTER), shortReleaseName(QUARTER)]).toEqual([
      'July to September 2026',
      'Jul to Sep',
    ]);
    expect(TEAM_TEXTS.conditionsTo(QUARTER)).toBe('Conditions, to September');
  });

  it('says when a period was published, with the year said once', () => {
    const said = () => TEAM_TEXTS.closed('Alder House', OCTOBER);
    expect(said()).toBe('Alder House. October 2026, closed and published on 8 November');
    expect(inFormats({ region: 'en-US', hours: null }, said)).toMatch(/on November 8$/);
  });

  it('says how supervision is, and what the practice can do', () => {
    expect(teamSentence(published(80, 'high')).finding).toBe('Supervision is covered.');
    expect(teamSentence(published(50)).finding).toBe('Supervision is covered in part.');
    expect(teamSentence(published(45)).finding).toBe('Supervision is not covered.');
    expect(teamSentence(WITHHELD)).toEqual(teamSentence(null));
    expect(teamSentence(null).relief).toBe('That is unknown, not low.');
    expect(teamStep(published(80, 'high'))).not.toBe(teamStep(published(45)));
  });

  it('says how many stand behind a figure', () => {
    expect(TEAM_TEXTS.behind(8)).toMatch(/^Eight or more/);
    expect(TEAM_TEXTS.behind(5)).toMatch(/^Five or more/);
  });
});
