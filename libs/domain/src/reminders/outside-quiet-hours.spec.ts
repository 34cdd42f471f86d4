import * as fc from 'fast-check';
import { frozen } from '../test/logs';
import { outsideQuietHours } from './outside-quiet-hours';

describe('outsideQuietHours', () => {
  it.each([
    ['before the quiet of a night', 19, { from: 20, to: 7 }, 0, 19],
    ['as the quiet of a night begins', 20, { from: 20, to: 7 }, 1, 7],
    ['in the last hour of a day', 23, { from: 20, to: 7 }, 1, 7],
    ['in the first hour of a day', 0, { from: 20, to: 7 }, 0, 7],
    ['in the last quiet hour', 6, { from: 20, to: 7 }, 0, 7],
    ['as the quiet ends', 7, { from: 20, to: 7 }, 0, 7],
    ['in a quiet that ends at midnight', 22, { from: 20, to: 0 }, 1, 0],
    ['before the quiet of a day', 8, { from: 9, to: 17 }, 0, 8],
    ['in the quiet of a day', 9, { from: 9, to: 17 }, 0, 17],
    ['at the end of it', 17, { from: 9, to: 17 }, 0, 17],
    ['in a quiet of 23 hours', 8, { from: 8, to: 7 }, 1, 7],
    ['without quiet hours', 3, null, 0, 3],
  ])('%s', (_name, hour, quietHours, days, end) => {
    expect(outsideQuietHours(frozen({ day: 100, hour }), frozen(quietHours))).toEqual({
      day: 100 + days,
      hour: end,
    });
  });

  it('is never earlier, never quiet, and stays where it is when asked again', () => {
    const hours = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(hours, hours, hours, (hour, from, to) => {
        fc.pre(from !== to);
        const free = outsideQuietHours({ day: 5, hour }, { from, to });
        expect(free.day * 24 + free.hour).toBeGreaterThanOrEqual(5 * 24 + hour);
        expect(free.day * 24 + free.hour).toBeLessThan(6 * 24 + hour);
        const isQuiet =
          from < to ? from <= free.hour && free.hour < to : free.hour >= from || free.hour < to;
        expect(isQuiet).toBe(false);
        expect(outsideQuietHours(free, { from, to })).toEqual(free);
      }),
    );
  });

  it('refuses hours and days that are none', () => {
    expect(() => outsideQuietHours({ day: 0, hour: 24 }, null)).toThrow(/^at.hour must be/);
    expect(() => outsideQuietHours({ day: 0, hour: 2.5 }, null)).toThrow(
      /^at.hour must be a whole/,
    );
    expect(() => outsideQuietHours({ day: 0.5, hour: 2 }, null)).toThrow(/^at.day must be/);
    expect(() => outsideQuietHours({ day: 0, hour: 2 }, { from: 3, to: 3 })).toThrow(
      /^quietHours.to/,
    );
  });
});
