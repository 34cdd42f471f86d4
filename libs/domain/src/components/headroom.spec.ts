import { headroom } from './headroom';

describe('headroom', () => {
  it.each([
    [0, 1],
    [0.9, 1],
    [1.15, 0.5833],
    [1.2, 0.5],
    [1.5, 0],
    [3, 0],
  ])('of a load of %d is %d', (load, expected) => {
    expect(headroom(load)).toBeCloseTo(expected, 4);
  });

  it('is not known without a load, and refuses a negative one', () => {
    expect(headroom(null)).toBeNull();
    expect(() => headroom(-0.1)).toThrow(/^load must be/);
  });
});
