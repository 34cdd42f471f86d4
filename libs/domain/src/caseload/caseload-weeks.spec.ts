import { frozen } from '../test/logs';
import { caseloadWeeks, type CaseloadWeeksLog } from './caseload-weeks';
import type { CaseloadDayLog } from './log';

/** Weeks from Monday 4 and Monday 11. */
const TWO = { from: 4, to: 17 };

function day(on: number, changes: Partial<CaseloadDayLog> = {}): CaseloadDayLog {
  return {
    on,
    heldUnits: 0,
    plannedUnits: 0,
    heldMinutes: 0,
    plannedMinutes: 0,
    otherMinutes: 0,
    supportMinutes: 0,
    bookedSupportMinutes: 0,
    ...changes,
  };
}
const log = (changes: Partial<CaseloadWeeksLog> = {}): CaseloadWeeksLog => ({
  days: [],
  leave: [],
  capacity: [],
  ...changes,
});

describe('caseloadWeeks', () => {
  it('adds the days of each week up, first and last included, and no other', () => {
    const days = [
      day(3, { heldUnits: 100 }),
      day(4, { heldUnits: 2, heldMinutes: 100, otherMinutes: 30 }),
      day(10, { heldUnits: 3, plannedUnits: 1, plannedMinutes: 50, supportMinutes: 60 }),
      day(11, { heldUnits: 4, bookedSupportMinutes: 45 }),
      day(17, { plannedUnits: 5 }),
      day(18, { heldUnits: 100 }),
    ];
    const none = { capacityUnits: null, agreedUnits: null, leaveDays: 0, isLeave: false };
    expect(caseloadWeeks(log({ days }), TWO)).toEqual([
      {
        ...none,
        from: 4,
        heldUnits: 5,
        plannedUnits: 1,
        heldMinutes: 100,
        plannedMinutes: 50,
        otherMinutes: 30,
        supportMinutes: 60,
        bookedSupportMinutes: 0,
      },
      {
        ...none,
        from: 11,
        heldUnits: 4,
        plannedUnits: 5,
        heldMinutes: 0,
        plannedMinutes: 0,
        otherMinutes: 0,
        supportMinutes: 0,
        bookedSupportMinutes: 45,
      },
    ]);
  });

  it('agrees on each day what is in force then, and the first agreement speaks for the days before', () => {
    const capacity = [
      { effectiveFrom: 13, unitsPerWeek: 28 },
      { effectiveFrom: 6, unitsPerWeek: 21 },
    ];
    const agreed = caseloadWeeks(log({ capacity }), TWO).map(({ agreedUnits }) => agreedUnits);
    // Two days of 3 and five of 4.
    expect(agreed).toEqual([21, 26]);
  });

  it.each([
    ['one day', 8, 8, 1, 18, false],
    ['four days', 8, 11, 3, 12, false],
    ['a working week', 4, 8, 5, 6, true],
    ['the whole week', 1, 12, 7, 0, true],
  ])(
    'takes %s of leave out of what was agreed',
    (_name, from, to, leaveDays, agreedUnits, isLeave) => {
      const capacity = [{ effectiveFrom: 0, unitsPerWeek: 21 }];
      const [first] = caseloadWeeks(log({ capacity, leave: [{ from, to }] }), TWO);
      expect(first).toMatchObject({ leaveDays, agreedUnits, isLeave, capacityUnits: 21 });
    },
  );

  it('has every week, an empty one too, and none for no span', () => {
    expect(caseloadWeeks(log(), { from: 4, to: 24 }).map(({ from }) => from)).toEqual([4, 11, 18]);
    expect(caseloadWeeks(log(), { from: 4, to: 3 })).toEqual([]);
  });

  it('counts a repeated day once, in any order, and leaves its input alone', () => {
    const days = [day(4, { heldUnits: 2 }), day(11, { heldUnits: 3 })];
    const turned = frozen(log({ days: [...days, ...days].reverse() }));
    expect(caseloadWeeks(turned, TWO)).toEqual(caseloadWeeks(log({ days }), TWO));
  });

  it('refuses what is out of range, by name', () => {
    const of = (changes: Partial<CaseloadDayLog>) => () =>
      caseloadWeeks(log({ days: [day(4, changes)] }), TWO);
    expect(of({ heldUnits: -1 })).toThrow(/^heldUnits must be/);
    expect(of({ supportMinutes: NaN })).toThrow(/^supportMinutes must be/);
    expect(of({ on: 4.5 })).toThrow(/^days.on must be/);
    expect(() => caseloadWeeks(log(), { from: 4, to: 16 })).toThrow(/^weeks must be/);
    expect(() => caseloadWeeks(log(), { from: 4.5, to: 17 })).toThrow(/^from must be/);
    expect(() => caseloadWeeks(log(), { from: 4, to: 17.5 })).toThrow(/^to must be a whole/);
    const twice = [day(4), day(4, { heldUnits: 1 })];
    expect(() => caseloadWeeks(log({ days: twice }), TWO)).toThrow(/^days hold "4" twice/);
    const capacity = [{ effectiveFrom: 0, unitsPerWeek: 0 }];
    expect(() => caseloadWeeks(log({ capacity }), TWO)).toThrow(/^unitsPerWeek must be/);
  });
});
