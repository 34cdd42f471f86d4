import type { SeriesRhythm } from '@understory/contracts';
import { clockChangeSentence, planSentence, rhythmSentence, seriesName } from './series-sentences';

const TUESDAY = '2026-11-24';
const weekly = (every: number, ...weekdays: number[]): SeriesRhythm => ({
  unit: 'week',
  every,
  weekdays,
});
const monthly = (every: number, by: 'date' | 'weekday'): SeriesRhythm => ({
  unit: 'month',
  every,
  by,
});
const plan = (rhythm: SeriesRhythm, lastOn: string | null = null) => ({
  rhythm,
  firstOn: TUESDAY,
  lastOn,
  at: '14:00',
});

describe('rhythmSentence', () => {
  it.each<[string, SeriesRhythm, string?]>([
    ['Every Tuesday', weekly(1, 2)],
    ['Every second Tuesday', weekly(2, 2)],
    ['Every third Tuesday', weekly(3, 2)],
    ['Every four weeks on Tuesday', weekly(4, 2)],
    ['Every Monday and Thursday', weekly(1, 4, 1)],
    ['Every two weeks on Monday, Tuesday and Friday', weekly(2, 5, 2, 1)],
    ['Every day', weekly(1, 1, 2, 3, 4, 5, 6, 7)],
    ['Every month on the 24th', monthly(1, 'date')],
    ['Every two months on the fourth Tuesday', monthly(2, 'weekday')],
    ['Every month on the 31st, or the last day', monthly(1, 'date'), '2026-12-31'],
    ['Every month on the last Thursday', monthly(1, 'weekday'), '2026-12-31'],
    ['Every month on the 11th', monthly(1, 'date'), '2026-12-11'],
    ['Every month on the 22nd', monthly(1, 'date'), '2026-12-22'],
  ])('says %s', (words, rhythm, firstOn = TUESDAY) =>
    expect(rhythmSentence(rhythm, firstOn)).toBe(words),
  );
});

describe('seriesName', () => {
  it('is its rhythm and its clock time', () => {
    expect(seriesName(plan(weekly(2, 2)))).toBe('Every second Tuesday at 14:00');
  });
});

describe('planSentence', () => {
  it('names the first three days', () => {
    const days = [TUESDAY, '2026-12-08', '2026-12-22', '2027-01-05'];
    expect(planSentence(plan(weekly(2, 2)), days)).toBe(
      'Every second Tuesday at 14:00: 24 November, 8 December, 22 December.',
    );
  });

  it('says the year where it is another one, and until when it goes on', () => {
    const days = [TUESDAY, '2026-12-24', '2027-01-24', '2027-02-24'];
    expect(planSentence(plan(monthly(1, 'date'), '2027-06-30'), days)).toBe(
      'Every month on the 24th at 14:00: 24 November, 24 December, 24 January 2027. It goes on until 30 June 2027.',
    );
  });

  it('says that it ends, or that no day fits', () => {
    const ending = plan(weekly(1, 2), '2026-12-03');
    expect(planSentence(ending, [TUESDAY, '2026-12-01'])).toBe(
      'Every Tuesday at 14:00: 24 November, 1 December. Then it ends.',
    );
    expect(planSentence(ending, [TUESDAY])).toContain('Only this once.');
    expect(planSentence(ending, [])).toBe('No day fits: choose a later day under “Until”.');
  });
});

describe('clockChangeSentence', () => {
  it('says that the hour stays', () => {
    expect(clockChangeSentence('14:00', '2027-03-28')).toBe(
      'It stays at 14:00 when the clocks change on 28 March.',
    );
  });
});
