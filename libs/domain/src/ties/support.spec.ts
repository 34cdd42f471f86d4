import { support } from './support';

describe('support', () => {
  it.each([
    [1, 0.5, 0.5, 0.5],
    [1, 0.6275, 0.755, 0.69125],
    [0.336, 0.5, 0.245, 0.12516],
    [0, 1, 1, 0],
    [1, 1, 1, 1],
    [null, 1, 1, null],
  ])('of V %p, N %d and M %d is %p', (vitality, nourishment, mutuality, expected) => {
    const found = support(vitality, nourishment, mutuality);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  it('refuses what is out of range, by name, also where nothing is known', () => {
    expect(() => support(1.1, 0.5, 0.5)).toThrow(/^vitality must be/);
    expect(() => support(null, -0.1, 0.5)).toThrow(/^nourishment must be/);
    expect(() => support(null, 0.5, NaN)).toThrow(/^mutuality must be/);
  });
});
