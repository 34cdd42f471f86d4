import { hiding } from './hiding';

describe('hiding', () => {
  it.each([
    [null, null, null],
    [0.5, null, 0.5],
    [null, 0.25, 0.25],
    [0, null, 0],
    [0.5, 0.25, 0.375],
    [1, 1, 1],
  ])('of withheld %s and strain %s is %s', (withheld, strain, expected) => {
    expect(hiding(withheld, strain)).toBe(expected);
  });

  it('refuses what is out of range, by name', () => {
    expect(() => hiding(1.1, null)).toThrow(/^withheld must be/);
    expect(() => hiding(null, NaN)).toThrow(/^strain must be/);
  });
});
