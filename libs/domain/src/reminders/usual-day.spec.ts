import * as fc from 'fast-check';
import { EPOCH_DAYS } from '../days/day';
import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import type { DigestPlan } from './digest-plan';
import { usualDay, weekdayOf } from './usual-day';

const planned = (changes: Partial<DigestPlan> = {}): DigestPlan => ({
  rhythm: 'weekly',
  weekday: 5,
  hour: 16,
  quietHours: null,
  since: epochDay('2026-11-01'),
  ...changes,
});

describe('weekdayOf', () => {
  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1969-12-28', 7],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2026-11-28', 6],
  ])('%s is %d', (date, weekday) => {
    expect(weekdayOf(epochDay(date))).toBe(weekday);
  });

  it('agrees with the calendar of the runtime', () => {
    fc.assert(
      fc.property(fc.integer({ min: EPOCH_DAYS.min, max: EPOCH_DAYS.max }), (day) => {
        expect(weekdayOf(day)).toBe(Temporal.PlainDate.from(isoDate(day)).dayOfWeek);
      }),
    );
  });

  it('refuses half a day', () => {
    expect(() => weekdayOf(0.5)).toThrow(/^day must be a whole number/);
  });
});

describe('usualDay', () => {
  it.each([
    ['the Friday ahead', {}, '2026-11-22', '2026-11-27'],
    ['the day itself', {}, '2026-11-27', '2026-11-27'],
    ['the first of all, asked long before', {}, '2020-01-01', '2026-11-06'],
    [
      'the first one where it began on that day',
      { since: epochDay('2026-11-06') },
      '2026-11-01',
      '2026-11-06',
    ],
    ['a Sunday', { weekday: 7 }, '2026-11-23', '2026-11-29'],
    ['every other Friday, the first', { rhythm: 'fortnightly' }, '2026-11-02', '2026-11-06'],
    ['every other Friday, the next', { rhythm: 'fortnightly' }, '2026-11-07', '2026-11-20'],
    ['every other Friday, the one after', { rhythm: 'fortnightly' }, '2026-11-21', '2026-12-04'],
  ] as const)('is %s', (_name, changes, from, day) => {
    expect(isoDate(usualDay(planned(changes), epochDay(from)))).toBe(day);
  });

  it('is of the weekday, at or after what was asked, and never two steps away', () => {
    const days = fc.integer({ min: 20_000, max: 21_000 });
    const plans = fc.record({
      rhythm: fc.constantFrom('weekly' as const, 'fortnightly' as const),
      weekday: fc.integer({ min: 1, max: 7 }),
      since: days,
    });
    fc.assert(
      fc.property(plans, days, (changes, from) => {
        const plan = planned(changes);
        const day = usualDay(plan, from);
        const earliest = Math.max(from, plan.since);
        expect(weekdayOf(day)).toBe(plan.weekday);
        expect(day).toBeGreaterThanOrEqual(earliest);
        expect(day - earliest).toBeLessThan(plan.rhythm === 'weekly' ? 7 : 14);
        expect(usualDay(plan, day)).toBe(day);
        expect(usualDay(plan, day + 1) - day).toBe(plan.rhythm === 'weekly' ? 7 : 14);
      }),
    );
  });

  it('refuses a plan that cannot be kept, and half a day', () => {
    expect(() => usualDay(planned({ weekday: 9 }), 0)).toThrow(/^weekday must be/);
    expect(() => usualDay(planned(), 0.5)).toThrow(/^from must be/);
  });
});
