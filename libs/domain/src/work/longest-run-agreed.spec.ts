import { frozen } from '../test/logs';
import { longestRunAgreed } from './longest-run-agreed';

const from = (effectiveFrom: number, longestRun: number) => ({ effectiveFrom, longestRun });

describe('longestRunAgreed', () => {
  const agreed = longestRunAgreed(frozen([from(20, 4), from(10, 3), from(30, 5), from(10, 3)]));

  it.each([
    [0, 3],
    [10, 3],
    [19, 3],
    [20, 4],
    [30, 5],
    [400, 5],
  ])('on day %d is %s', (day, run) => {
    expect(agreed(day)).toBe(run);
  });

  it('is not known without an agreement', () => {
    expect(longestRunAgreed([])(100)).toBeNull();
  });

  it('refuses what is out of range, by name', () => {
    expect(() => longestRunAgreed([from(1, 0)])).toThrow(/^longestRun must be/);
    expect(() => longestRunAgreed([from(1, 21)])).toThrow(/^longestRun must be/);
    expect(() => longestRunAgreed([from(0.5, 3)])).toThrow(/^effectiveFrom must be/);
    expect(() => longestRunAgreed([from(1, 3), from(1, 4)])).toThrow(/^agreedRuns hold "1" twice/);
  });
});
