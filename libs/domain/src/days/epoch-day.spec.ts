import * as fc from 'fast-check';
import { EPOCH_DAYS } from './day';
import { epochDay } from './epoch-day';
import { isoDate } from './iso-date';

describe('epochDay and isoDate', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2026-11-24', 20_781],
    ['2100-02-28', 47_540],
    ['2100-03-01', 47_541],
    ['0000-01-01', EPOCH_DAYS.min],
    ['9999-12-31', EPOCH_DAYS.max],
  ])('%s is day %d, both ways', (date, day) => {
    expect(epochDay(date)).toBe(day);
    expect(isoDate(day)).toBe(date);
  });

  it.each([
    ...['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '2026-11-00'],
    ...['0000-01-00', '9999-12-32'],
  ])('refuses %s, which does not exist', (date) => {
    expect(() => epochDay(date)).toThrow(
      new RangeError(`date must name a day that exists, not "${date}"`),
    );
  });

  it.each(['', '24.11.2026', '2026-11-24T00:00', '2026-1-4', ' 2026-11-24', '+02026-11-24'])(
    'refuses the shape of "%s"',
    (date) => {
      expect(() => epochDay(date)).toThrow(
        new RangeError(`date must be YYYY-MM-DD, not "${date}"`),
      );
    },
  );

  it('agrees with the calendar of the runtime on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: EPOCH_DAYS.min, max: EPOCH_DAYS.max }), (day) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        expect(isoDate(day)).toBe(date.toString());
        expect(epochDay(date.toString())).toBe(day);
      }),
    );
  });
});
