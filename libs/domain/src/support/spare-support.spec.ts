import { frozen } from '../test/logs';
import { spareSupport } from './spare-support';

describe('spareSupport', () => {
  it.each([
    [[0.5, 0.25], 0.25],
    [[0.25, null, 0.5, 0.125], 0.375],
    [[0.5, 0.5], 0.5],
    [[0.7], 0],
    [[0, 0], 0],
    [[null], null],
    [[], null],
  ])('of %j is %p', (supports, expected) => {
    expect(spareSupport(frozen(supports))).toBe(expected);
  });

  it('refuses a support out of range', () => {
    expect(() => spareSupport([1.1])).toThrow(/^support must be/);
  });
});
