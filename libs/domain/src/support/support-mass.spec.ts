import { frozen } from '../test/logs';
import { supportMass } from './support-mass';

describe('supportMass', () => {
  it.each([
    [[0.5, null, 0.25], 0.75],
    [[0], 0],
    [[null, null], null],
    [[], null],
  ])('of %j is %p', (supports, expected) => {
    expect(supportMass(frozen(supports))).toBe(expected);
  });

  it.each([-0.1, 1.1, NaN])('refuses a support of %d', (value) => {
    expect(() => supportMass([0.5, value])).toThrow(/^support must be/);
  });
});
