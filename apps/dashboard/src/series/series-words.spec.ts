import type { SeriesRhythm } from '@understory/contracts';
import {
  clockChangeSentence,
  nextDays,
  planSentence,
  rhythmSentence,
  weekdaysFrom,
} from './series-words';

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

describe('planSentence', () => {
  it('names the next three days', () => {
    expect(planSentence(plan(weekly(2, 2)), 1)).toBe(
      'Every second Tuesday at 14:00: 24 November, 8 December, 22 December.',
    );
  });

  it('says the year where it is another one, and until when it goes on', () => {
    expect(planSentence(plan(monthly(1, 'date'), '2027-06-30'), 1)).toBe(
      'Every month on the 24th at 14:00: 24 November, 24 December, 24 January 2027. It goes on until 30 June 2027.',
    );
  });

  it('says that it ends', () => {
    expect(planSentence(plan(weekly(1, 2), '2026-12-03'), 1)).toBe(
      'Every Tuesday at 14:00: 24 November, 1 December. Then it ends.',
    );
    expect(planSentence(plan(weekly(1, 2), '2026-11-25'), 1)).toContain('Only this once.');
    expect(planSentence(plan(weekly(1, 2), '2026-11-01'), 1)).toContain('No day fits');
  });

  it('finds three days of the rarest rhythms', () => {
    for (const rhythm of [weekly(52, 2), monthly(12, 'date')]) {
      const days = nextDays(plan(rhythm), 1, { from: '2026-01-01', count: 3 });
      expect(days).toHaveLength(3);
    }
  });
});

describe('clockChangeSentence', () => {
  it('says that the hour stays, where clocks change', () => {
    expect(clockChangeSentence(plan(weekly(1, 2)), 'Europe/London')).toBe(
      'It stays at 14:00 when the clocks change on 28 March.',
    );
  });

  it('says nothing where they do not, or only after it ended', () => {
    expect(clockChangeSentence(plan(weekly(1, 2)), 'Africa/Lagos')).toBe('');
    expect(clockChangeSentence(plan(weekly(1, 2), '2027-03-27'), 'Europe/London')).toBe('');
  });
});

describe('weekdaysFrom', () => {
  it('begins with the first day of the week', () => {
    expect(weekdaysFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekdaysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekdaysFrom(6)[0]).toBe(6);
  });
});
