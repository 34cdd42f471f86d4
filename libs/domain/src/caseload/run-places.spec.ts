import { every, frozen } from '../test/logs';
import type { RunDay } from '../work/log';
import { runPlaces } from './run-places';

/** Monday; the four weeks before it begin on Monday 74. */
const AS_OF = 102;
const run = (on: number, longestRun: number): RunDay => ({ on, longestRun });
const of = (runs: RunDay[], leave: { from: number; to: number }[] = [], agreed = 4) =>
  runPlaces(frozen({ runs, leave }), agreed, AS_OF);

describe('runPlaces', () => {
  it('takes the middle run of each weekday, the longer of two', () => {
    const mondays = [run(74, 1), run(81, 2), run(88, 3), run(95, 6)];
    const tuesdays = [run(75, 2), run(82, 3)];
    const thursdays = [run(77, 4), run(84, 5), run(91, 9)];
    expect(of([...mondays, ...tuesdays, ...thursdays])).toEqual({
      usual: [
        { weekday: 1, longestRun: 3 },
        { weekday: 2, longestRun: 3 },
        { weekday: 4, longestRun: 5 },
      ],
      places: 2,
    });
  });

  it('has as many places as what is agreed leaves', () => {
    const week = every(7, 74, 95).flatMap((monday) => [0, 1, 2].map((day) => run(monday + day, 2)));
    expect([1, 2, 3, 4, 5].map((agreed) => of(week, [], agreed)?.places)).toEqual([0, 0, 3, 6, 9]);
  });

  it('counts only what was worked twice, in the four weeks before, not on leave', () => {
    expect(of([run(81, 3)])).toBeNull();
    expect(of([run(81, 3), run(82, 3)])).toBeNull();
    expect(of([run(67, 3), run(81, 3)])).toBeNull();
    expect(of([run(81, 3), run(102, 3)])).toBeNull();
    expect(of([run(81, 3), run(95, 3)], [{ from: 90, to: 96 }])).toBeNull();
    expect(of([run(74, 3), run(95, 3)])?.places).toBe(1);
  });

  it('does not mind order or a repeated day', () => {
    const runs = [run(74, 1), run(81, 2), run(88, 3)];
    expect(of([...runs, ...runs].reverse())).toEqual(of(runs));
  });

  it('sorts by weekday and by length, in whatever order they came', () => {
    const runs = [run(82, 1), run(81, 4), run(74, 9), run(95, 3), run(88, 1), run(75, 2)];
    expect(of(runs)?.usual).toEqual([
      { weekday: 1, longestRun: 4 },
      { weekday: 2, longestRun: 2 },
    ]);
  });

  it('is not known without runs', () => {
    expect(of([])).toBeNull();
  });

  it('refuses what is out of range, by name', () => {
    expect(() => of([run(81, 0)])).toThrow(/^longestRun must be/);
    expect(() => of([run(81, 1.5)])).toThrow(/^longestRun must be a whole/);
    expect(() => of([], [], 3.5)).toThrow(/^agreedRun must be a whole/);
    expect(() => runPlaces({ runs: [], leave: [] }, 4, 4.5)).toThrow(/^asOf must be a whole/);
    expect(() => of([run(0.5, 1)])).toThrow(/^runs.on must be/);
    expect(() => of([], [], 21)).toThrow(/^agreedRun must be/);
    expect(() => runPlaces({ runs: [], leave: [] }, 4, NaN)).toThrow(/^asOf must be/);
    expect(() => of([run(81, 1), run(81, 2)])).toThrow(/^runs hold "81" twice/);
  });
});
