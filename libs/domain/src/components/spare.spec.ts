import { spare } from './spare';

describe('spare', () => {
  it.each([
    [0, 0],
    [0.75, 0.5],
    [1.2901, 0.6965],
  ])('of T1 %d is %d', (left, expected) => {
    expect(spare(left)).toBeCloseTo(expected, 4);
  });

  it('is not known without a known tie, and refuses a negative support', () => {
    expect(spare(null)).toBeNull();
    expect(() => spare(-1)).toThrow(RangeError);
  });
});
