import { epochDay } from '../days/epoch-day';
import { weekdayOf } from './weekday-of';

describe('weekdayOf', () => {
  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2028-02-29', 2],
  ])('%s is %i', (date, weekday) => {
    expect(weekdayOf(epochDay(date))).toBe(weekday);
  });

  it('refuses what is no day', () => {
    expect(() => weekdayOf(0.5)).toThrow(/^day must be/);
  });
});
