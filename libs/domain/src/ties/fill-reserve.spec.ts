import { fillReserve } from './fill-reserve';

describe('fillReserve', () => {
  it.each([
    [0, 1, 1],
    [0.5, 1, 1.5],
    [1.5, 1, 2],
    [2, 0.5, 2],
    [0.25, 0, 0.25],
    [0, 3, 2],
  ])('%d and %d make %d', (reserve, strength, expected) => {
    expect(fillReserve(reserve, strength)).toBe(expected);
  });

  it('refuses what is out of range, by name', () => {
    expect(() => fillReserve(-0.1, 1)).toThrow(/^reserve must be/);
    expect(() => fillReserve(1, -0.1)).toThrow(/^strength must be/);
    expect(() => fillReserve(1, NaN)).toThrow(/^strength must be/);
  });
});
