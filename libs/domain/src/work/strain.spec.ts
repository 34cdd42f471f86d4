import * as fc from 'fast-check';
import { frozen } from '../test/logs';
import type { ActingLog } from './log';
import { strain } from './strain';

const rated = (changes: Partial<ActingLog> = {}): ActingLog => ({
  id: 'one',
  on: 100,
  surface: 2,
  deep: null,
  ...changes,
});

describe('strain', () => {
  it.each<[string, ActingLog[], number | null, number | null]>([
    ['nothing rated', [], null, null],
    ['one surface rating', [rated({ surface: 3 })], 0.75, null],
    ['deep acting alone', [rated({ surface: null, deep: 4 })], null, 1],
    ['both', [rated({ surface: 0, deep: 1 })], 0, 0.25],
    ['a rating without an answer', [rated({ surface: null })], null, null],
    // k(0) = 1, k(28) = 1/2: (4·1 + 1·.5)/1.5 = 3.
    [
      'an old one beside a new one',
      [rated({ surface: 4 }), rated({ id: 'b', on: 72, surface: 1 })],
      0.75,
      null,
    ],
    ['41 days ago', [rated({ on: 59 })], 0.5, null],
    ['42 days ago', [rated({ on: 58 })], null, null],
    ['tomorrow', [rated({ on: 101 })], null, null],
  ])('of %s', (_name, log, surface, deep) => {
    const reading = strain(frozen(log), 100);
    const known = (value: number | null) => (value === null ? null : expect.closeTo(value, 12));
    expect(reading).toEqual({ strain: known(surface), deep: known(deep) });
  });

  it('stays within 0 and 1, and deep acting counts for nothing', () => {
    const log = fc
      .array(
        fc.record({
          on: fc.integer({ min: 0, max: 110 }),
          surface: fc.option(fc.integer({ min: 0, max: 4 })),
          deep: fc.option(fc.integer({ min: 0, max: 4 })),
        }),
        { maxLength: 15 },
      )
      .map((rows) => rows.map((row, index) => ({ ...row, id: `${index}` })));
    fc.assert(
      fc.property(log, (rows) => {
        const reading = strain(rows, 100);
        const known = rows.some(({ on, surface }) => surface !== null && on <= 100 && on > 58);
        expect(reading.strain !== null).toBe(known);
        expect(reading.strain ?? 0).toBeGreaterThanOrEqual(0);
        expect(reading.strain ?? 0).toBeLessThanOrEqual(1);
        const shallow = rows.map((row) => ({ ...row, deep: null }));
        expect(strain(shallow, 100).strain).toBe(reading.strain);
        const turned = strain([...rows, ...rows].reverse(), 100).strain;
        expect(turned ?? -1).toBeCloseTo(reading.strain ?? -1, 9);
      }),
    );
  });

  it.each([
    [{ surface: 5 }, /^surface must be/],
    [{ surface: NaN }, /^surface must be/],
    [{ deep: -1 }, /^deep must be/],
    [{ on: 0.5 }, /^acting.on must be/],
  ])('refuses %j, by name', (changes, message) => {
    expect(() => strain([rated(changes)], 100)).toThrow(message);
  });

  it('refuses a day that is none, and an id told in two ways', () => {
    expect(() => strain([], 0.5)).toThrow(/^asOf must be a whole/);
    expect(() => strain([rated(), rated({ surface: 1 })], 100)).toThrow(/^acting hold "one" twice/);
  });
});
