import type { SeriesRhythm } from '@understory/contracts';
import { clockChangeOf, nextDays, planOf, weekdaysFrom } from './series-days';

const TUESDAY = '2026-11-24';
const weekly = (every: number, ...weekdays: number[]): SeriesRhythm => ({
  unit: 'week',
  every,
  weekdays,
});
const monthly = (every: number): SeriesRhythm => ({ unit: 'month', every, by: 'date' });
const plan = (rhythm: SeriesRhythm, lastOn: string | null = null) => ({
  rhythm,
  firstOn: TUESDAY,
  lastOn,
  at: '14:00',
});

describe('planOf', () => {
  it('names the next three days', () => {
    expect(planOf(plan(weekly(2, 2)), 1)).toBe(
      'Every second Tuesday at 14:00: 24 November, 8 December, 22 December.',
    );
  });

  it('knows whether it goes on after them', () => {
    expect(planOf(plan(monthly(1), '2027-06-30'), 1)).toContain('It goes on until 30 June 2027.');
    expect(planOf(plan(weekly(1, 2), '2026-12-08'), 1)).toContain('Then it ends.');
    expect(planOf(plan(weekly(1, 2), '2026-11-25'), 1)).toContain('Only this once.');
    expect(planOf(plan(weekly(1, 2), '2026-11-01'), 1)).toContain('No day fits');
  });
});

describe('nextDays', () => {
  it('finds three days of the rarest rhythms', () => {
    for (const rhythm of [weekly(52, 2), monthly(12)]) {
      const days = nextDays(plan(rhythm), 1, { from: '2026-01-01', count: 3 });
      expect(days).toHaveLength(3);
    }
  });
});

describe('clockChangeOf', () => {
  it('is the day on which clocks change', () => {
    expect(clockChangeOf(plan(weekly(1, 2)), 'Europe/London')).toBe('2027-03-28');
  });

  it('is null where they do not, or only after it ended', () => {
    expect(clockChangeOf(plan(weekly(1, 2)), 'Africa/Lagos')).toBeNull();
    expect(clockChangeOf(plan(weekly(1, 2), '2027-03-27'), 'Europe/London')).toBeNull();
  });
});

describe('weekdaysFrom', () => {
  it('begins with the first day of the week', () => {
    expect(weekdaysFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekdaysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekdaysFrom(6)[0]).toBe(6);
  });
});
