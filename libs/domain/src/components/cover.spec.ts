import { frozen } from '../test/logs';
import { cover } from './cover';

describe('cover', () => {
  it.each([
    [{ held: 0.35, alongside: 0.35, beyond: 0.35 }, 0.5],
    [{ held: 0.35, alongside: 0, beyond: 0 }, 1 / 6],
    [{ held: 0, alongside: 0, beyond: 0 }, 0],
    [{ held: 0.6912, alongside: 0.6251, beyond: 0.665 }, 0.7292],
  ])('of %j is %d', (byZone, expected) => {
    expect(cover(frozen(byZone))).toBeCloseTo(expected, 4);
  });

  it('is not known without a known tie, and refuses a negative support', () => {
    expect(cover(null)).toBeNull();
    expect(() => cover({ held: -1, alongside: 0, beyond: 0 })).toThrow(RangeError);
  });
});
