import { every, frozen } from '../test/logs';
import { load, type LoadLog } from './load';

/** Four units a day from Monday to Friday, K 20: as agreed. Day 0 is a Thursday, day 4 a Monday. */
const steady: LoadLog = {
  workDays: every(7, 4, 200).flatMap((monday) =>
    [0, 1, 2, 3, 4].map((day) => ({ on: monday + day, units: 4 })),
  ),
  capacity: [{ effectiveFrom: 0, unitsPerWeek: 20 }],
  leave: [],
  since: 0,
};

describe('load', () => {
  it('is about 1 where the work is as agreed, on any day of the week', () => {
    for (const day of [100, 101, 102, 103, 104, 105, 106]) {
      expect(load(steady, day)).toBeGreaterThan(0.92);
      expect(load(steady, day)).toBeLessThan(1.05);
    }
  });

  it('takes the newest work most', () => {
    const on = (day: number) => load({ ...steady, workDays: [{ on: day, units: 10 }] }, 100) ?? 0;
    // Σ k over 42 days is 28.5; K/7·28.5 = 81.4286.
    expect(on(100)).toBeCloseTo(10 / 81.4286, 4);
    expect(on(86)).toBe(on(100));
    expect(on(72)).toBeCloseTo(on(100) / 2, 12);
    expect(on(58)).toBe(0);
    expect(on(101)).toBe(0);
  });

  it('takes leave from what was agreed, so that days off do not look like calm', () => {
    const away = steady.workDays.filter(({ on }) => on < 95 || on > 101);
    const log = { ...steady, workDays: away, leave: [{ from: 95, to: 101 }] };
    expect(load(log, 105)).toBeGreaterThan(0.9);
    expect(load({ ...log, leave: [] }, 105)).toBeLessThan(0.8);
  });

  it('keeps each day to the capacity that was agreed for it', () => {
    const raised = [
      { effectiveFrom: 80, unitsPerWeek: 40 },
      { effectiveFrom: 0, unitsPerWeek: 20 },
    ];
    expect(load({ ...steady, capacity: raised }, 79)).toBe(load(steady, 79));
    expect(load({ ...steady, capacity: raised }, 90)).toBeLessThan(load(steady, 90) ?? 0);
    const halved = load({ ...steady, capacity: [{ effectiveFrom: 0, unitsPerWeek: 40 }] }, 90);
    expect(load({ ...steady, capacity: raised }, 90)).toBeGreaterThan(halved ?? 0);
  });

  it('lets the first agreement speak for the days before it', () => {
    const today = [{ effectiveFrom: 100, unitsPerWeek: 20 }];
    expect(load({ ...steady, capacity: today }, 100)).toBe(load(steady, 100));
  });

  it('leaves days before the log out on both sides', () => {
    const newcomer = { ...steady, since: 88 };
    expect(load(newcomer, 101)).toBeCloseTo(1, 1);
    const remembered = [...steady.workDays, { on: 87, units: 50 }];
    expect(load({ ...newcomer, workDays: remembered }, 101)).toBe(load(newcomer, 101));
  });

  it.each<[string, Partial<LoadLog>, number]>([
    ['without a capacity', { capacity: [] }, 100],
    ['without any work', { workDays: [] }, 100],
    ['with work to come alone', { workDays: [{ on: 101, units: 4 }] }, 100],
    ['with work from before the log alone', { workDays: [{ on: 80, units: 4 }], since: 81 }, 100],
    ['in the first week', { since: 95 }, 100],
    ['when all is leave', { leave: [{ from: 50, to: 100 }] }, 100],
    ['when almost all is leave', { leave: [{ from: 60, to: 98 }] }, 100],
    ['before the log', {}, -5],
  ])('is not known %s', (_name, changes, asOf) => {
    expect(load({ ...steady, ...changes }, asOf)).toBeNull();
  });

  it('is known from the seventh day of the log on', () => {
    expect(load({ ...steady, since: 95 }, 100)).toBeNull();
    expect(load({ ...steady, since: 95 }, 101)).not.toBeNull();
  });

  it('counts a repeated day once, in any order, and leaves its input alone', () => {
    const turned = [...steady.workDays, ...steady.workDays].reverse();
    expect(load(frozen({ ...steady, workDays: turned }), 100)).toBe(load(steady, 100));
  });

  it('refuses what is out of range, by name', () => {
    const withUnits = (units: number) => ({ ...steady, workDays: [{ on: 100, units }] });
    expect(() => load(withUnits(-1), 100)).toThrow(/^units must be/);
    expect(() => load(withUnits(NaN), 100)).toThrow(/^units must be/);
    expect(() => load({ ...steady, workDays: [{ on: 0.5, units: 1 }] }, 100)).toThrow(
      /^workDays.on/,
    );
    const k = (unitsPerWeek: number) => ({
      ...steady,
      capacity: [{ effectiveFrom: 0, unitsPerWeek }],
    });
    expect(() => load(k(0), 100)).toThrow(/^unitsPerWeek must be/);
    expect(() => load(k(81), 100)).toThrow(/^unitsPerWeek must be/);
    expect(() => load(steady, 100.5)).toThrow(/^asOf must be/);
    expect(() => load({ ...steady, since: NaN }, 100)).toThrow(/^since must be/);
    expect(() => load({ ...steady, since: 0.5 }, 100)).toThrow(/^since must be a whole/);
    const twoWays = [...steady.workDays, { on: 102, units: 99 }];
    expect(() => load({ ...steady, workDays: twoWays }, 100)).toThrow(/^workDays hold "102" twice/);
  });
});
