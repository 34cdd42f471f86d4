import * as fc from 'fast-check';
import { EPOCH_DAYS } from './day';
import { epochDay } from './epoch-day';
import { weekdayOn } from './weekday-on';

describe('weekdayOn', () => {
  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['0000-01-01', 6],
    ['9999-12-31', 5],
  ])('%s is weekday %d', (date, weekday) => {
    expect(weekdayOn(epochDay(date))).toBe(weekday);
  });

  it('agrees with the calendar of the runtime on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: EPOCH_DAYS.min, max: EPOCH_DAYS.max }), (day) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        expect(weekdayOn(day)).toBe(date.dayOfWeek);
      }),
    );
  });

  it.each([0.5, NaN, EPOCH_DAYS.max + 1])('refuses day %d', (day) => {
    expect(() => weekdayOn(day)).toThrow(/^day must be a whole number/);
  });
});
