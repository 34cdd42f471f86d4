import { fadeReserve } from './fade-reserve';

describe('fadeReserve', () => {
  it.each([
    [1, 0, 14, 1],
    [1, 14, 14, 0.5],
    [2, 14, 14, 1],
    [1, 7, 14, Math.SQRT1_2],
    [1.75, 50, 21, 0.336],
    [0, 14, 14, 0],
    [1, 120, 120, 0.5],
    [1, 100_000, 3, 0],
  ])('%d after %d days with a rhythm of %d is %d', (reserve, days, rhythm, expected) => {
    expect(fadeReserve(reserve, days, rhythm)).toBeCloseTo(expected, 4);
  });

  it('refuses what is out of range, by name', () => {
    expect(() => fadeReserve(2.1, 1, 14)).toThrow(/^reserve must be/);
    expect(() => fadeReserve(1, -1, 14)).toThrow(/^days must be/);
    expect(() => fadeReserve(1, 1, 2)).toThrow(/^rhythmDays must be/);
    expect(() => fadeReserve(1, 1, 121)).toThrow(/^rhythmDays must be/);
  });
});
