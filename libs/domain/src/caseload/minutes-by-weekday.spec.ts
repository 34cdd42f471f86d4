import { frozen } from '../test/logs';
import { minutesByWeekday } from './minutes-by-weekday';

/** Weeks from Monday 4 and Monday 11. */
const TWO = { from: 4, to: 17 };
const of = (days: { on: number; amount: number }[], leave: { from: number; to: number }[] = []) =>
  minutesByWeekday(frozen({ days, leave }), TWO);

describe('minutesByWeekday', () => {
  it('is the mean of each weekday, most first, the earlier one of equals first', () => {
    const days = [
      { on: 4, amount: 300 },
      { on: 5, amount: 100 },
      { on: 10, amount: 50 },
      { on: 12, amount: 200 },
      { on: 16, amount: 50 },
    ];
    expect(of(days)).toEqual([
      { weekday: 1, minutes: 150 },
      { weekday: 2, minutes: 150 },
      { weekday: 6, minutes: 25 },
      { weekday: 7, minutes: 25 },
    ]);
    expect(of([...days, ...days].reverse())).toEqual(of(days));
  });

  it('counts the first and the last day', () => {
    expect(of([{ on: 17, amount: 80 }])).toEqual([{ weekday: 7, minutes: 40 }]);
    expect(
      minutesByWeekday({ days: [{ on: 4, amount: 5 }], leave: [] }, { from: 4, to: 4 }),
    ).toEqual([{ weekday: 1, minutes: 5 }]);
  });

  it('does not count days on leave', () => {
    const days = [
      { on: 4, amount: 300 },
      { on: 11, amount: 90 },
    ];
    expect(of(days, [{ from: 11, to: 13 }])).toEqual([{ weekday: 1, minutes: 300 }]);
  });

  it('is empty without any minutes in the span', () => {
    expect(of([])).toEqual([]);
    expect(
      of([
        { on: 3, amount: 60 },
        { on: 4, amount: 0 },
        { on: 18, amount: 60 },
      ]),
    ).toEqual([]);
  });

  it('refuses what is out of range, by name', () => {
    expect(() => of([{ on: 4, amount: -1 }])).toThrow(/^amount must be/);
    expect(() => of([{ on: 4.5, amount: 1 }])).toThrow(/^days.on must be/);
    expect(() => minutesByWeekday({ days: [], leave: [] }, { from: 3.5, to: 4 })).toThrow(/^from/);
    const twice = [
      { on: 4, amount: 1 },
      { on: 4, amount: 2 },
    ];
    expect(() => of(twice)).toThrow(/^days hold "4" twice/);
    expect(() => minutesByWeekday({ days: [], leave: [] }, { from: 4, to: 4.5 })).toThrow(/^to/);
  });
});
