import * as fc from 'fast-check';
import { draws } from '../test/draws';
import { every, frozen } from '../test/logs';
import { load } from '../work/load';
import { type RateLog, weeklyRate } from './weekly-rate';

/** Four a day from Monday to Friday. Day 0 is a Thursday, day 4 a Monday. */
const steady: RateLog = {
  days: every(7, 4, 200).flatMap((monday) =>
    [0, 1, 2, 3, 4].map((day) => ({ on: monday + day, amount: 4 })),
  ),
  leave: [],
  since: 0,
};

describe('weeklyRate', () => {
  it('is about twenty where twenty a week were worked, on any day of the week', () => {
    for (const day of every(1, 100, 106)) {
      expect(weeklyRate(steady, day)).toBeGreaterThan(18.5);
      expect(weeklyRate(steady, day)).toBeLessThan(21);
    }
  });

  it('takes the newest days most, by hand', () => {
    const on = (day: number) => weeklyRate({ ...steady, days: [{ on: day, amount: 10 }] }, 100);
    // Σ k over 42 days is 28.5; 10 · k · 7 / 28.5.
    expect(on(100)).toBeCloseTo(2.4561, 4);
    expect(on(86)).toBeCloseTo(2.4561, 4);
    expect(on(72)).toBeCloseTo(1.2281, 4);
    expect(on(59)).toBeCloseTo(0.0877, 4);
    expect(on(58)).toBe(0);
    expect(on(101)).toBeNull();
  });

  it('is the load times the capacity, where one held all along', () => {
    const amount = fc.record({
      on: fc.integer({ min: 0, max: 120 }),
      amount: fc.integer({ min: 0, max: 9 }),
    });
    const days = fc.uniqueArray(amount, { selector: ({ on }) => on, maxLength: 60 });
    const span = fc
      .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 20 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(
        days,
        fc.array(span, { maxLength: 3 }),
        fc.integer({ min: 0, max: 100 }),
        (rows, leave, since) => {
          const workDays = rows.map(({ on, amount: units }) => ({ on, units }));
          const capacity = [{ effectiveFrom: 0, unitsPerWeek: 20 }];
          const rho = load({ workDays, capacity, leave, since }, 120);
          const rate = weeklyRate({ days: rows, leave, since }, 120);
          if (rho === null) expect(rate).toBeNull();
          else expect(rate).toBeCloseTo(rho * 20, 9);
        },
      ),
      draws(200),
    );
  });

  it('leaves leave out, so that days off do not look like calm', () => {
    const days = steady.days.filter(({ on }) => on < 95 || on > 101);
    const leave = [{ from: 95, to: 101 }];
    expect(weeklyRate({ ...steady, days, leave }, 105)).toBeGreaterThan(18);
    expect(weeklyRate({ ...steady, days }, 105)).toBeLessThan(16);
  });

  it.each<[string, Partial<RateLog>]>([
    ['without a day', { days: [] }],
    ['with days to come alone', { days: [{ on: 101, amount: 4 }] }],
    ['with days before the log alone', { days: [{ on: 80, amount: 4 }], since: 81 }],
    ['in the first six days', { since: 95 }],
    ['when almost all is leave', { leave: [{ from: 60, to: 98 }] }],
  ])('is not known %s', (_name, changes) => {
    expect(weeklyRate({ ...steady, ...changes }, 100)).toBeNull();
  });

  it('is known from the seventh day on, and counts no day before the log', () => {
    expect(weeklyRate({ ...steady, since: 95 }, 101)).toBeCloseTo(20, 12);
    const before = [...steady.days, { on: 94, amount: 4 }];
    expect(weeklyRate({ ...steady, days: before, since: 95 }, 101)).toBeCloseTo(20, 12);
  });

  it('is nothing a week, and known, where work rests longer than six weeks', () => {
    expect(weeklyRate({ ...steady, days: [{ on: 4, amount: 4 }] }, 100)).toBe(0);
  });

  it('counts a repeated day once, in any order, and leaves its input alone', () => {
    const days = [...steady.days, ...steady.days].reverse();
    expect(weeklyRate(frozen({ ...steady, days }), 100)).toBeCloseTo(
      weeklyRate(steady, 100) ?? NaN,
      12,
    );
  });

  it('refuses what is out of range, by name', () => {
    const withAmount = (amount: number) => ({ ...steady, days: [{ on: 100, amount }] });
    expect(() => weeklyRate(withAmount(-1), 100)).toThrow(/^amount must be/);
    expect(() => weeklyRate(withAmount(NaN), 100)).toThrow(/^amount must be/);
    expect(() => weeklyRate({ ...steady, days: [{ on: 0.5, amount: 1 }] }, 100)).toThrow(
      /^days.on/,
    );
    expect(() => weeklyRate(steady, 0.5)).toThrow(/^asOf must be/);
    expect(() => weeklyRate({ ...steady, since: NaN }, 100)).toThrow(/^since must be/);
    const twice = [...steady.days, { on: 102, amount: 9 }];
    expect(() => weeklyRate({ ...steady, days: twice }, 100)).toThrow(/^days hold "102" twice/);
  });
});
