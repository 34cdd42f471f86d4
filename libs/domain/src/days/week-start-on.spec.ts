import { epochDay } from './epoch-day';
import { isoDate } from './iso-date';
import { weekStartOn } from './week-start-on';

describe('weekStartOn', () => {
  it.each([
    ['2026-11-24', 1, '2026-11-23'],
    ['2026-11-23', 1, '2026-11-23'],
    ['2026-11-29', 1, '2026-11-23'],
    ['2026-11-24', 7, '2026-11-22'],
    ['2026-11-22', 7, '2026-11-22'],
    ['2026-11-21', 7, '2026-11-15'],
    ['2026-11-24', 6, '2026-11-21'],
    ['2026-11-20', 6, '2026-11-14'],
    ['1969-12-30', 1, '1969-12-29'],
    ['0000-01-08', 7, '0000-01-02'],
  ] as const)('%s with weeks from weekday %d began on %s', (day, weekStart, first) => {
    expect(isoDate(weekStartOn(epochDay(day), weekStart))).toBe(first);
  });

  it.each([0, 2, 8, NaN])('refuses weekday %d', (weekStart) => {
    expect(() => weekStartOn(0, weekStart as 1)).toThrow(
      new RangeError(`weekStart must be 1, 6 or 7, not ${weekStart}`),
    );
  });

  it('refuses half a day', () => {
    expect(() => weekStartOn(0.5, 1)).toThrow(/^day must be a whole number/);
  });
});
