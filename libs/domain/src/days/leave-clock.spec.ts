import * as fc from 'fast-check';
import { frozen } from '../test/logs';
import { leaveClock } from './leave-clock';

describe('leaveClock', () => {
  const passed = (leave: { from: number; to: number }[], from: number, to: number) => {
    const clock = leaveClock(leave);
    return clock.at(to) - clock.at(from);
  };

  it.each([
    ['no leave', [], 10, 15, 5],
    ['leave within', [{ from: 11, to: 13 }], 10, 15, 2],
    ['one day of leave', [{ from: 12, to: 12 }], 10, 15, 4],
    ['leave on the last day', [{ from: 15, to: 20 }], 10, 15, 4],
    ['leave that began before', [{ from: 5, to: 11 }], 10, 15, 4],
    ['leave on the first day alone', [{ from: 10, to: 10 }], 10, 15, 5],
    ['leave over all', [{ from: 1, to: 30 }], 10, 15, 0],
    [
      'spans that overlap',
      [
        { from: 12, to: 14 },
        { from: 11, to: 13 },
      ],
      10,
      15,
      1,
    ],
    [
      'spans that touch',
      [
        { from: 13, to: 14 },
        { from: 11, to: 12 },
      ],
      10,
      15,
      1,
    ],
    [
      'a span within another',
      [
        { from: 11, to: 14 },
        { from: 12, to: 12 },
      ],
      10,
      15,
      1,
    ],
    [
      'the same span twice',
      [
        { from: 11, to: 12 },
        { from: 11, to: 12 },
      ],
      10,
      15,
      3,
    ],
    [
      'leave before and after',
      [
        { from: 1, to: 4 },
        { from: 20, to: 22 },
      ],
      10,
      15,
      5,
    ],
  ])('counts the days that pass with %s', (_name, leave, from, to, days) => {
    expect(passed(leave, from, to)).toBe(days);
  });

  it('knows which days are leave, first and last included', () => {
    const clock = leaveClock([{ from: 11, to: 13 }]);
    expect([10, 11, 12, 13, 14].map(clock.isLeave)).toEqual([false, true, true, true, false]);
    expect(leaveClock([]).isLeave(11)).toBe(false);
  });

  it('agrees with counting day by day, in any order, and leaves its input alone', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 15 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (leave) => {
        const clock = leaveClock(frozen(leave));
        let counted = 0;
        for (let day = 1; day <= 100; day++) {
          const isLeave = leave.some(({ from, to }) => from <= day && day <= to);
          if (!isLeave) counted++;
          expect(clock.isLeave(day)).toBe(isLeave);
          expect(clock.at(day) - clock.at(0)).toBe(counted);
        }
      }),
    );
  });

  it('refuses a span that ends before it begins, and half days', () => {
    expect(() => leaveClock([{ from: 5, to: 4 }])).toThrow(
      /^leave.to must be a whole number from 5/,
    );
    expect(() => leaveClock([{ from: 4.5, to: 5 }])).toThrow(/^leave.from must be a whole number/);
  });
});
