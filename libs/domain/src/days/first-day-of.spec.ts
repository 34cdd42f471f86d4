import { firstDayOf } from './first-day-of';

describe('firstDayOf', () => {
  it('is the earliest, in any order', () => {
    expect(
      firstDayOf(
        new Map([
          [5, 'a'],
          [-3, 'b'],
          [9, 'c'],
        ]),
      ),
    ).toBe(-3);
  });

  it('is never reached without any', () => {
    expect(firstDayOf(new Map())).toBe(Infinity);
  });
});
