import * as fc from 'fast-check';
import { frozen } from '../test/logs';
import { type HeldSpan, longestRun } from './longest-run';

/** Sessions from `from:to` in minutes, named by their place. */
const spans = (...times: readonly (readonly [number, number])[]): HeldSpan[] =>
  times.map(([from, to], index) => ({ id: `${index}`, from, to }));

describe('longestRun', () => {
  it.each<[string, HeldSpan[], number]>([
    ['no session', [], 0],
    ['one', spans([540, 590]), 1],
    ['two with nine minutes between', spans([540, 590], [599, 649]), 2],
    ['two with ten minutes between', spans([540, 590], [600, 650]), 1],
    ['back to back', spans([540, 590], [590, 640], [640, 690]), 3],
    [
      'a morning of three and an afternoon of two',
      spans([0, 50], [55, 105], [110, 160], [300, 350], [355, 405]),
      3,
    ],
    ['two at once', spans([540, 630], [560, 600]), 2],
    [
      'a short one within a long one, then one soon after the long one',
      spans([0, 120], [10, 20], [125, 175]),
      3,
    ],
    ['one of no length', spans([0, 0]), 1],
  ])('of %s', (_name, held, expected) => {
    expect(longestRun(frozen(held))).toBe(expected);
  });

  it('counts a repeated id once, in any order', () => {
    const day = spans([540, 590], [595, 645], [650, 700]);
    expect(longestRun(frozen([...day, ...day].reverse()))).toBe(3);
  });

  it('refuses what cannot be, by name', () => {
    expect(() => longestRun(spans([NaN, 10]))).toThrow(/^from must be/);
    expect(() => longestRun(spans([10, 9]))).toThrow(/^to must be/);
    expect(() => longestRun(spans([0, Infinity]))).toThrow(/^to must be/);
    const twoWays = [
      { id: 'a', from: 0, to: 1 },
      { id: 'a', from: 0, to: 2 },
    ];
    expect(() => longestRun(twoWays)).toThrow(/^spans hold "a" twice/);
  });

  const day = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 120 })), {
      maxLength: 14,
    })
    .map((rows) => spans(...rows.map(([from, minutes]) => [from, from + minutes] as const)));

  it('is the largest group that no ten free minutes cut', () => {
    fc.assert(
      fc.property(day, (held) => {
        // A break after minute m: nothing runs from m to m + 10.
        const isCut = (a: HeldSpan, b: HeldSpan) =>
          held.some(
            ({ to: end }) =>
              end >= a.from &&
              end + 10 <= b.from &&
              !held.some((other) => other.from < end + 10 && other.to > end),
          );
        const groups = held.map(
          (a) => held.filter((b) => (a.from <= b.from ? !isCut(a, b) : !isCut(b, a))).length,
        );
        expect(longestRun(held)).toBe(Math.max(0, ...groups));
      }),
    );
  });

  it('does not know where instants are counted from, and never falls with one session more', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1e7, max: 1e7 }), (held, shift) => {
        const moved = held.map((span) => ({
          ...span,
          from: span.from + shift,
          to: span.to + shift,
        }));
        expect(longestRun(moved)).toBe(longestRun(held));
        expect(longestRun(held.slice(1))).toBeLessThanOrEqual(longestRun(held));
      }),
    );
  });
});
