import * as fc from 'fast-check';
import { freeDaysAround } from './free-days';

describe('freeDaysAround', () => {
  it.each<[string, number, number[], { upTo: number; from: number }]>([
    ['the day itself where there are no others', 100, [], { upTo: 100, from: 100 }],
    ['the day itself at the full distance', 100, [72, 128], { upTo: 100, from: 100 }],
    ['a day to either side of one that is near', 100, [90], { upTo: 62, from: 118 }],
    ['a day to either side of one of the same day', 100, [100], { upTo: 72, from: 128 }],
    ['a day beyond those that stand close by each other', 100, [90, 118], { upTo: 62, from: 146 }],
    ['a day in a hole that is wide enough', 100, [44, 100], { upTo: 72, from: 128 }],
    ['a day beyond a hole that is not', 100, [45, 100], { upTo: 17, from: 128 }],
  ])('is %s', (_, day, taken, free) => {
    expect(freeDaysAround(day, taken, 28)).toEqual(free);
  });

  it('leaves what it is given as it was, in whatever order', () => {
    const taken = Object.freeze([118, 90]);
    expect(freeDaysAround(100, taken, 28)).toEqual({ upTo: 62, from: 146 });
  });

  it('is near nothing, and nothing nearer is free', () => {
    const days = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        days,
        fc.array(days, { maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        (day, taken, gap) => {
          const isFree = (free: number) => taken.every((other) => Math.abs(free - other) >= gap);
          const { upTo, from } = freeDaysAround(day, taken, gap);
          expect([isFree(upTo), isFree(from)]).toEqual([true, true]);
          for (let near = upTo + 1; near < from; near += 1) expect(isFree(near)).toBe(false);
        },
      ),
    );
  });

  it.each<[string, () => unknown]>([
    ['day', () => freeDaysAround(0.5, [], 28)],
    ['gapDays', () => freeDaysAround(0, [], 0)],
    ['taken', () => freeDaysAround(0, [NaN], 28)],
  ])('names what is out of range: %s', (name, ask) => {
    expect(ask).toThrow(new RegExp(`^${name} must be`));
  });
});
