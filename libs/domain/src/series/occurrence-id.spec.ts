import * as fc from 'fast-check';
import { EPOCH_DAYS } from '../days/day';
import { epochDay } from '../days/epoch-day';
import { occurrenceId } from './occurrence-id';

const SERIES = '019ab1c2-0000-7abc-8def-0123456789ab';

const day = fc.integer({ min: 0, max: EPOCH_DAYS.max });
const series = fc.uuid({ version: 7 });

describe('occurrenceId', () => {
  it.each([
    ['1970-01-01', '00000000-0000-7abc-8def-0123456789ab'],
    ['1970-01-02', '00000526-5c00-7abc-8def-0123456789ab'],
    ['2026-11-24', '01a20ada-2c00-7abc-8def-0123456789ab'],
    ['9999-12-31', 'e677ccf9-8000-7abc-8def-0123456789ab'],
  ])('of %s is %s', (on, id) => {
    expect(occurrenceId(SERIES, epochDay(on))).toBe(id);
  });

  it('is a UUIDv7 of that midnight, with the other bits of the series', () => {
    fc.assert(
      fc.property(series, day, (seriesId, on) => {
        const id = occurrenceId(seriesId, on);
        expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(on * 86_400_000);
        expect(id.slice(14)).toBe(seriesId.slice(14));
      }),
    );
  });

  it('is another one for another day or another series', () => {
    fc.assert(
      fc.property(series, day, series, day, (a, onA, b, onB) => {
        fc.pre(a.slice(14) !== b.slice(14) || onA !== onB);
        expect(occurrenceId(a, onA)).not.toBe(occurrenceId(b, onB));
      }),
    );
  });

  it.each(['', 'x', SERIES.toUpperCase(), SERIES.replace('-7', '-4'), `${SERIES}0`, ` ${SERIES}`])(
    'refuses the series "%s"',
    (seriesId) => {
      expect(() => occurrenceId(seriesId, 0)).toThrow(
        new RangeError(`seriesId must be a UUIDv7, not "${seriesId}"`),
      );
    },
  );

  it.each([-1, 0.5, NaN, EPOCH_DAYS.max + 1])('refuses day %d', (on) => {
    expect(() => occurrenceId(SERIES, on)).toThrow(/^on must be a whole number from 0/);
  });
});
