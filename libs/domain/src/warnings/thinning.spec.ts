import { frozen } from '../test/logs';
import { afterWeek, NOT_THINNING, type ClosedWeek, type Thinning } from './thinning';

/** Contacts planned in a full week for which the standard deviation is .9: √(.45 · 1.8). */
const PLANNED = 1.8;

/** Weeks from day 4, a Monday, on; held in each. */
function weeksOf(held: readonly number[], changes: Partial<ClosedWeek> = {}): ClosedWeek[] {
  return held.map((count, index) => ({
    from: 4 + 7 * index,
    plannedDays: 7,
    planned: PLANNED,
    held: count,
    ...changes,
  }));
}

function after(weeks: readonly ClosedWeek[], before: Thinning = NOT_THINNING): Thinning {
  return weeks.reduce((state, week) => afterWeek(frozen(state), frozen(week)), before);
}

describe('afterWeek', () => {
  it('sums what is missing, in standard deviations, less the allowance', () => {
    // z = (1.8 - 0) / .9 = 2; C = 1.5, 3, 4.5. One held: z = .8 / .9 = .8889; C = 4.8889.
    expect([1, 2, 3].map((n) => after(weeksOf([0, 0, 0].slice(0, n))).shortfall)).toEqual([
      expect.closeTo(1.5, 9),
      expect.closeTo(3, 9),
      expect.closeTo(4.5, 9),
    ]);
    expect(after(weeksOf([0, 0, 0, 1])).shortfall).toBeCloseTo(4.888_889, 6);
  });

  it('is raised on the day after the week in which C passed 5.5, and keeps that day', () => {
    expect(after(weeksOf([0, 0, 0])).raisedOn).toBeNull();
    expect(after(weeksOf([0, 0, 0, 0]))).toMatchObject({
      shortfall: expect.closeTo(6, 9) as number,
      raisedOn: 32,
    });
    expect(after(weeksOf([0, 0, 0, 0, 0, 1]))).toMatchObject({ shortfall: 6.5, raisedOn: 32 });
  });

  it('is not raised at exactly 5.5', () => {
    const at = (shortfall: number) => after(weeksOf([0]), { ...NOT_THINNING, shortfall }).raisedOn;
    expect(at(4)).toBeNull();
    expect(at(4.001)).toBe(11);
  });

  it('never falls below zero and never rises above 6.5', () => {
    expect(after(weeksOf([5, 5, 5])).shortfall).toBe(0);
    expect(after(weeksOf([0, 0, 0, 0, 0, 0, 0])).shortfall).toBe(6.5);
  });

  it('clears below 2.75, and stands at 2.75', () => {
    const standing = { ...NOT_THINNING, raisedOn: 4 };
    // Held 3: z = -1.2 / .9 = -1.3333; C falls by 1.8333.
    const from = (shortfall: number) => after(weeksOf([3]), { ...standing, shortfall }).raisedOn;
    expect(from(2.75 + 1.8334)).toBe(4);
    expect(from(2.75 + 1.8333)).toBeNull();
  });

  it('clears after two weeks on plan in a row, and begins again from zero', () => {
    const raised = after(weeksOf([0, 0, 0, 0, 0]));
    expect(raised).toMatchObject({ shortfall: 6.5, raisedOn: 32 });
    const onPlan = weeksOf([2, 2]);
    // z = -.2 / .9 = -.2222; C = 5.7778 and then 5.0556 without the rule.
    expect(after(onPlan.slice(1), raised).shortfall).toBeCloseTo(5.777_778, 6);
    expect(after(onPlan, raised)).toEqual({ ...NOT_THINNING, weeksOnPlan: 2 });
    expect(after(weeksOf([2, 1, 2]), raised).raisedOn).toBe(32);
  });

  it('leaves a shortfall that was never raised to its own pace', () => {
    expect(after(weeksOf([0, 0, 2, 2])).shortfall).toBeCloseTo(3 - 2 * 0.722_222, 5);
  });

  it('holds a week to be on plan where the plan is a sum that rounding lifted', () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(after(weeksOf([3], { planned: (0.1 + 0.2) * 10 })).weeksOnPlan).toBe(1);
    expect(after(weeksOf([2.9], { planned: 3 })).weeksOnPlan).toBe(0);
  });

  it('counts a week for the days that were planned for', () => {
    // 2 of 7 days, planned 2/7 of 1.8: the shortfall of two such days, not of a small week.
    const short = weeksOf([0], { plannedDays: 2, planned: (PLANNED * 2) / 7 });
    expect(after(short).shortfall).toBeCloseTo((1.5 * 2) / 7, 9);
  });

  it('adds up to the same however leave cuts the weeks', () => {
    const cut = [2, 5].map((plannedDays) => ({
      ...(weeksOf([0])[0] as ClosedWeek),
      plannedDays,
      planned: (PLANNED * plannedDays) / 7,
    }));
    expect(after(cut).shortfall).toBeCloseTo(after(weeksOf([0])).shortfall, 9);
  });

  it('counts a week for no more than 2.5, so that it takes three to be raised', () => {
    // Ten contacts a week, none held: z would be 10 / √4.5 = 4.7.
    const busy = (weeks: number) => after(weeksOf(Array(weeks).fill(0), { planned: 10 }));
    expect([1, 2, 3].map((weeks) => busy(weeks).shortfall)).toEqual([2, 4, 6]);
    expect([2, 3].map((weeks) => busy(weeks).raisedOn)).toEqual([null, 25]);
    const twoDays = weeksOf([0], { plannedDays: 2, planned: 20 / 7 });
    expect(after(twoDays).shortfall).toBeCloseTo((2 * 2) / 7, 9);
  });

  it('stays as it was through a week on leave, also between two weeks on plan', () => {
    const raised = after(weeksOf([0, 0, 0, 0, 0]));
    const leave = weeksOf([0], { plannedDays: 0, planned: 0 });
    expect(after(leave, raised)).toEqual(raised);
    expect(after([...weeksOf([2]), ...leave, ...weeksOf([2])], raised).raisedOn).toBeNull();
    expect(after(weeksOf([3], { plannedDays: 0, planned: 0 }))).toEqual(NOT_THINNING);
  });

  it('leaves out a week for which nothing was planned, or no day', () => {
    const raised = after(weeksOf([0, 0, 0, 0, 0]));
    expect(after(weeksOf([0], { planned: 0 }), raised)).toBe(raised);
    expect(after(weeksOf([0], { plannedDays: 0 }), raised)).toBe(raised);
  });

  it('stands at 2.75, and clears below', () => {
    const standing = { ...NOT_THINNING, shortfall: 3.25, raisedOn: 4 };
    const onPlan = weeksOf([PLANNED]);
    expect(after(onPlan, standing)).toMatchObject({ shortfall: 2.75, raisedOn: 4 });
    expect(after(onPlan, { ...standing, shortfall: 3.2 }).raisedOn).toBeNull();
  });

  it('keeps the last eight weeks since the shortfall stood at zero, each with what it left', () => {
    expect(after(weeksOf([2, 2, 2])).weeks).toEqual([]);
    expect(after(weeksOf([2, 0, 1])).weeks).toEqual([
      { from: 11, plannedDays: 7, planned: 1.8, held: 0, shortfall: expect.closeTo(1.5, 9) },
      { from: 18, plannedDays: 7, planned: 1.8, held: 1, shortfall: expect.closeTo(1.888_889, 6) },
    ]);
    const many = after(weeksOf(Array.from({ length: 12 }, () => 1))).weeks;
    expect(many.map((week) => week.from)).toEqual([32, 39, 46, 53, 60, 67, 74, 81]);
  });

  it('can be kept as JSON and read back', () => {
    const state = after(weeksOf([0, 0, 1, 0, 0]));
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});
