import { readCaseload } from './caseload-reading';
import { aCaseload, aDay, anAgreement, dayOf, NOTHING_HELD, TODAY, weeksOf } from './spec-support';

describe('reading of a caseload', () => {
  it('is the model’s own load, and a usual week of the same days', () => {
    const { load, usual, hoursAWeek } = readCaseload(aCaseload());
    // Five units on days of age 5 to 8, 12 to 15 … 40 and 41, whose k adds up to 14.2857; Σ k is 28.5.
    expect(usual.units).toBeCloseTo((14.2857 * 5 * 7) / 28.5, 3);
    expect(load).toBeCloseTo((usual.units ?? NaN) / 20, 12);
    expect(usual.clientMinutes).toBeCloseTo((usual.units ?? NaN) * 50, 9);
    expect(hoursAWeek).toBeCloseTo((usual.units ?? NaN) * (50 / 60), 9);
  });

  it('counts other time as hours, not as load', () => {
    const more = readCaseload(aCaseload({ days: weeksOf(12, { otherMinutes: 60 }) }));
    const plain = readCaseload(aCaseload());
    expect(more.load).toBe(plain.load);
    expect(more.usual).toEqual(plain.usual);
    expect(more.hoursAWeek).toBeCloseTo((plain.hoursAWeek ?? NaN) * 1.24, 9);
  });

  it('knows of work before the weeks that are shown', () => {
    const rested = readCaseload(aCaseload({ days: [], firstWorkOn: '2026-01-05' }));
    expect([rested.load, rested.usual.units]).toEqual([0, 0]);
    const never = readCaseload(aCaseload({ days: [], firstWorkOn: null }));
    expect([never.load, never.usual.units]).toEqual([null, null]);
  });

  it('knows no load without a capacity, but what is carried', () => {
    const { load, usual, agreement, agreedRun } = readCaseload(aCaseload({ agreements: [] }));
    expect([load, agreement, agreedRun]).toEqual([null, null, 4]);
    expect(usual.units).toBeGreaterThan(17);
  });

  it('shows weeks from the one in which the log begins to the last that holds something ahead', () => {
    const on = (changes: object) => readCaseload(aCaseload(changes)).weeks.map((week) => week.on);
    expect(on({})).toHaveLength(13);
    expect(on({ since: dayOf(2, 3), days: weeksOf(2) })).toEqual([dayOf(2), dayOf(1), dayOf(0)]);
    const ahead = aDay(dayOf(-2), { ...NOTHING_HELD, plannedSessions: 1, plannedUnits: 1 });
    expect(on({ days: [ahead] }).at(-1)).toBe(dayOf(-2));
    expect(on({ leave: [{ from: dayOf(-3, 6), to: dayOf(-3, 6) }] }).at(-1)).toBe(dayOf(-3));
    const met = aDay(dayOf(-1), { ...NOTHING_HELD, bookedSupportMinutes: 60 });
    expect(on({ days: [met] }).at(-1)).toBe(dayOf(-1));
  });

  it('compares only weeks that are over and whole within the log', () => {
    const { weeks } = readCaseload(aCaseload({ since: dayOf(2, 1), days: weeksOf(2) }));
    expect(weeks.map(({ isClosed }) => isClosed)).toEqual([false, true, false]);
    expect(weeks.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true]);
  });

  it('reads runs by week against what was agreed, unknown where nothing was held', () => {
    const days = [
      aDay(dayOf(2), { longestRun: 5 }),
      aDay(dayOf(2, 3), { longestRun: 6 }),
      aDay(dayOf(1), { ...NOTHING_HELD, otherMinutes: 30 }),
    ];
    const { runWeeks } = readCaseload(aCaseload({ days, since: dayOf(2) }));
    expect(runWeeks).toEqual([
      { on: dayOf(2), longestRun: 6, daysBeyond: 2 },
      { on: dayOf(1), longestRun: null, daysBeyond: 0 },
      { on: dayOf(0), longestRun: null, daysBeyond: 0 },
    ]);
    const agreed = { days, since: dayOf(2), agreements: [anAgreement({ longestRun: 5 })] };
    expect(readCaseload(aCaseload(agreed)).runWeeks[0]?.daysBeyond).toBe(1);
  });

  it('has places where runs are shorter than agreed', () => {
    expect(readCaseload(aCaseload()).usual.runPlaces).toBe(8);
    expect(readCaseload(aCaseload({ days: [] })).usual.runPlaces).toBeNull();
  });

  it('is on leave up to the last day of the longest span that holds today', () => {
    const leave = [
      { from: TODAY, to: '2026-11-27' },
      { from: '2026-11-20', to: '2026-12-04' },
      { from: '2026-12-20', to: '2027-01-03' },
    ];
    expect(readCaseload(aCaseload({ leave })).leaveUntil).toBe('2026-12-04');
    expect(readCaseload(aCaseload()).leaveUntil).toBeNull();
  });
});
