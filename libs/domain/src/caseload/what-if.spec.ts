import * as fc from 'fast-check';
import { draws } from '../test/draws';
import { frozen } from '../test/logs';
import { SESSION_ACUITIES, SESSION_KINDS } from '../vocabulary';
import type { WhatIfLine } from './log';
import { shapeUnits, type UsualWeek, whatIf } from './what-if';

const week: UsualWeek = { units: 20.9, clientMinutes: 900, runPlaces: 4 };

function line(changes: Partial<WhatIfLine> = {}): WhatIfLine {
  return {
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    minutes: 50,
    count: 1,
    everyWeeks: 1,
    ...changes,
  };
}
const lines = fc.array(
  fc.record({
    kind: fc.constantFrom(...SESSION_KINDS),
    acuity: fc.constantFrom(...SESSION_ACUITIES),
    isTraumaFocused: fc.boolean(),
    minutes: fc.integer({ min: 1, max: 600 }),
    count: fc.integer({ min: -40, max: 40 }),
    everyWeeks: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 6 },
);
const known = fc.record({
  units: fc.double({ min: 0, max: 80, noNaN: true }),
  clientMinutes: fc.integer({ min: 0, max: 3000 }),
  runPlaces: fc.integer({ min: 0, max: 40 }),
});

describe('whatIf', () => {
  it('is the worked question: two more usual ones against twenty', () => {
    const after = whatIf(week, [line({ count: 2 })], 20);
    expect(after.units).toBeCloseTo(22.9, 12);
    expect(after.load).toBeCloseTo(1.145, 12);
    expect(after.headroom).toBeCloseTo((1.5 - 1.145) / 0.6, 12);
    expect(after).toMatchObject({ clientMinutes: 1000, runPlaces: 2, addedSessions: 2 });
  });

  it('adds and takes away at once: two more acute, one fewer group of a hundred minutes', () => {
    const group = line({ kind: 'group', minutes: 100, count: -1 });
    const after = whatIf(week, [line({ acuity: 'acute', count: 2 }), group], 20);
    // 2 · 1.6 - 3.
    expect(after.units).toBeCloseTo(21.1, 12);
    expect(after).toMatchObject({ clientMinutes: 900, runPlaces: 3, addedSessions: 1 });
  });

  it('counts what is not seen weekly by its share of a week', () => {
    const after = whatIf(week, [line({ count: 3, everyWeeks: 2, isTraumaFocused: true })], 20);
    expect(after.units).toBeCloseTo(20.9 + 1.5 * 1.2, 12);
    expect(after).toMatchObject({ clientMinutes: 975, runPlaces: 2.5 });
  });

  it('asks nothing without lines', () => {
    expect(whatIf(week, [], 20)).toEqual({
      ...week,
      addedSessions: 0,
      load: 1.045,
      headroom: (1.5 - 1.045) / 0.6,
    });
  });

  it('knows no load without a capacity, and nothing of what is not known', () => {
    expect(whatIf(week, [line()], null)).toMatchObject({ load: null, headroom: null });
    const unknown = { units: null, clientMinutes: null, runPlaces: null };
    expect(whatIf(unknown, [line()], 20)).toEqual({
      ...unknown,
      load: null,
      headroom: null,
      addedSessions: 1,
    });
  });

  it('takes away no more than there is, but places may be more or fewer than none', () => {
    const after = whatIf(week, [line({ count: -30 })], 20);
    expect(after).toMatchObject({ units: 0, clientMinutes: 0, load: 0, headroom: 1 });
    expect(after.runPlaces).toBe(34);
    expect(whatIf(week, [line({ count: 9 })], 20).runPlaces).toBe(-5);
  });

  it('never lowers load by adding, nor raises headroom', () => {
    fc.assert(
      fc.property(known, lines, lines, (now, asked, more) => {
        const added = more.map((each) => ({ ...each, count: Math.abs(each.count) }));
        const [before, after] = [whatIf(now, asked, 20), whatIf(now, [...asked, ...added], 20)];
        expect(after.load).toBeGreaterThanOrEqual((before.load ?? 0) - 1e-9);
        expect(after.headroom).toBeLessThanOrEqual((before.headroom ?? 1) + 1e-9);
        expect(after.runPlaces).toBeLessThanOrEqual((before.runPlaces ?? 0) + 1e-9);
      }),
      draws(200),
    );
  });

  it('is taken back by taking away the same', () => {
    fc.assert(
      fc.property(known, lines, (now, asked) => {
        const back = asked.map((each) => ({ ...each, count: -each.count }));
        const after = whatIf(now, [...asked, ...back], 20);
        expect(after.units).toBeCloseTo(now.units, 6);
        expect(after.clientMinutes).toBeCloseTo(now.clientMinutes, 6);
        expect(after.runPlaces).toBeCloseTo(now.runPlaces, 6);
      }),
      draws(200),
    );
  });

  it('does not mind the order of lines, and is never NaN', () => {
    fc.assert(
      fc.property(known, lines, (now, asked) => {
        const [one, other] = [whatIf(now, asked, 20), whatIf(now, [...asked].reverse(), 20)];
        for (const [name, value] of Object.entries(one)) {
          expect(value).toBeCloseTo(other[name as keyof typeof other] ?? NaN, 6);
        }
      }),
      draws(200),
    );
  });

  it('leaves its input alone and refuses what is out of range, by name', () => {
    whatIf(frozen(week), frozen([line()]), 20);
    const of = (changes: Partial<WhatIfLine>) => () => whatIf(week, [line(changes)], 20);
    expect(of({ count: 41 })).toThrow(/^count must be/);
    expect(of({ count: 0.5 })).toThrow(/^count must be/);
    expect(of({ everyWeeks: 0 })).toThrow(/^everyWeeks must be/);
    expect(of({ minutes: 0 })).toThrow(/^minutes must be/);
    expect(of({ kind: 'crowd' as never })).toThrow(/^kind must be/);
    expect(() => whatIf(week, [], 0)).toThrow(/^capacityUnits must be/);
  });
});

describe('shapeUnits', () => {
  it.each([
    [{}, 1],
    [{ acuity: 'settled' }, 0.8],
    [{ acuity: 'acute' }, 1.6],
    [{ kind: 'couple', minutes: 75 }, 1.8],
    [{ kind: 'group', minutes: 100 }, 3],
    [{ isTraumaFocused: true }, 1.2],
  ] as const)('%j weighs %d', (changes, units) => {
    expect(shapeUnits(line(changes))).toBeCloseTo(units, 12);
  });
});
