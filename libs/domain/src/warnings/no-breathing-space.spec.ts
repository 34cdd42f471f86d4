import * as fc from 'fast-check';
import { every, frozen } from '../test/logs';
import type { RunLog } from '../work/run-course';
import { noBreathingSpace } from './no-breathing-space';

/** Runs of five on the days, where nothing was agreed. */
const log = (days: readonly number[], changes: Partial<RunLog> = {}): RunLog => ({
  runs: days.map((on) => ({ on, longestRun: 5 })),
  agreedRuns: [],
  ...changes,
});
const agreed = (effectiveFrom: number, longestRun: number) => ({ effectiveFrom, longestRun });

describe('noBreathingSpace (W10)', () => {
  it('is raised on the day after the second midnight with two such days in seven', () => {
    const days = frozen(log([10, 12]));
    expect(noBreathingSpace(days, 13)).toBeNull();
    expect(noBreathingSpace(days, 14)).toEqual({
      raisedOn: 14,
      facts: {
        days: [
          { on: 10, longestRun: 5 },
          { on: 12, longestRun: 5 },
        ],
        agreedRun: 4,
      },
    });
  });

  it('is not raised by one day, by days a week apart, or where only one midnight sees both', () => {
    expect(noBreathingSpace(log([10]), 20)).toBeNull();
    expect(every(1, 10, 30).some((day) => noBreathingSpace(log([10, 17]), day))).toBe(false);
    expect(every(1, 10, 30).some((day) => noBreathingSpace(log([10, 16]), day))).toBe(false);
    expect(noBreathingSpace(log([10, 15]), 17)?.raisedOn).toBe(17);
  });

  it('stands with one day left, and clears after seven days without any', () => {
    const standing = every(1, 10, 40).filter((day) => noBreathingSpace(log([10, 12]), day));
    expect(standing).toEqual([14, 15, 16, 17, 18]);
    expect(noBreathingSpace(log([10, 12]), 18)?.facts.days).toEqual([{ on: 12, longestRun: 5 }]);
  });

  it('goes by four where nothing was agreed, else by what was agreed for the day', () => {
    const four = log([], { runs: [10, 11].map((on) => ({ on, longestRun: 4 })) });
    expect(noBreathingSpace(four, 13)).toBeNull();
    const three = noBreathingSpace({ ...four, agreedRuns: [agreed(0, 3)] }, 13);
    expect(three?.facts.agreedRun).toBe(3);
    expect(noBreathingSpace(log([10, 11], { agreedRuns: [agreed(0, 5)] }), 13)).toBeNull();
  });

  it('leaves earlier days to what was agreed then', () => {
    const agreedRuns = [agreed(0, 4), agreed(12, 6)];
    expect(noBreathingSpace(log([10, 11], { agreedRuns }), 13)).toMatchObject({
      raisedOn: 13,
      facts: { agreedRun: 6 },
    });
    expect(noBreathingSpace(log([12, 13], { agreedRuns }), 15)).toBeNull();
  });

  it('is null for an empty log', () => {
    expect(noBreathingSpace(log([]), 100)).toBeNull();
  });

  it('refuses what is out of range, by name', () => {
    const run = (longestRun: number) => ({ runs: [{ on: 1, longestRun }], agreedRuns: [] });
    expect(() => noBreathingSpace(run(0), 100)).toThrow(/^longestRun must be/);
    expect(() => noBreathingSpace(run(NaN), 100)).toThrow(/^longestRun must be/);
    expect(() => noBreathingSpace(log([0.5]), 100)).toThrow(/^runs.on must be/);
    expect(() => noBreathingSpace(log([]), 0.5)).toThrow(/^asOf must be/);
    const twoWays = [
      { on: 1, longestRun: 2 },
      { on: 1, longestRun: 3 },
    ];
    expect(() => noBreathingSpace(log([], { runs: twoWays }), 100)).toThrow(/"1" twice/);
  });

  it('never comes without two such days, nor goes while one is in the week', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 25 });
    fc.assert(
      fc.property(days, (long) => {
        let before: number | null = null;
        for (let day = 0; day <= 70; day++) {
          const upTo = (last: number) => long.filter((on) => on > last - 7 && on <= last);
          const standing = noBreathingSpace(log([...long, ...long].reverse()), day);
          if (before === null && standing) {
            expect(upTo(day - 1).length).toBeGreaterThanOrEqual(2);
            expect(upTo(day - 2).length).toBeGreaterThanOrEqual(2);
          }
          if (before !== null) expect(standing === null).toBe(upTo(day).length === 0);
          if (standing) {
            expect(standing.facts.days.map(({ on }) => on)).toEqual(
              upTo(day).sort((a, b) => a - b),
            );
            expect(standing.raisedOn).toBe(before ?? day);
          }
          before = standing?.raisedOn ?? null;
        }
      }),
    );
  });
});
