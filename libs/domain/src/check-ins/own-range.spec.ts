import * as fc from 'fast-check';
import { frozen } from '../test/logs';
import { ownRange } from './own-range';

/** Mean 1; moves 0 1 2 1 0 1 1 0 1, mean 7/9; reach 2.66·7/9 = 2.0689. */
const TEN = [1, 1, 2, 0, 1, 1, 0, 1, 1, 2];

describe('ownRange', () => {
  it('is mean ± 2.66 moving ranges, within the scale', () => {
    expect(ownRange(frozen(TEN))).toEqual({ mean: 1, low: 0, high: expect.closeTo(3.0689, 4) });
    const turned = ownRange(TEN.map((answer) => 4 - answer));
    expect(turned).toEqual({ mean: 3, low: expect.closeTo(0.9311, 4), high: 4 });
  });

  it('needs ten answers', () => {
    expect(ownRange(TEN.slice(1))).toBeNull();
    expect(ownRange([])).toBeNull();
  });

  it('leaves out the newest eight, so that a change is held against what was before', () => {
    expect(ownRange([...TEN, 4, 4, 4, 4])).toEqual(ownRange(TEN));
    expect(ownRange([...TEN, 4, 4, 4, 4, 4, 4, 4, 4])).toEqual(ownRange(TEN));
    expect(ownRange([...TEN, 4, 4, 4, 4, 4, 4, 4, 4, 4])?.mean).toBeCloseTo(14 / 11, 12);
  });

  it('looks back half a year of weeks before them', () => {
    const long = [...Array<number>(20).fill(4), ...Array<number>(26).fill(1), ...TEN.slice(0, 8)];
    expect(ownRange(long)?.mean).toBe(1);
    expect(ownRange(long.slice(0, -1))?.mean).toBeCloseTo((4 + 25) / 26, 12);
  });

  it('reaches at least one step to both sides', () => {
    expect(ownRange(Array<number>(10).fill(2))).toEqual({ mean: 2, low: 1, high: 3 });
  });

  it('holds the mean and stays within the scale', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(answers, (given) => {
        const range = ownRange(given);
        expect(range?.low).toBeGreaterThanOrEqual(0);
        expect(range?.high).toBeLessThanOrEqual(4);
        expect(range?.low).toBeLessThanOrEqual(range?.mean ?? NaN);
        expect(range?.high).toBeGreaterThanOrEqual(range?.mean ?? NaN);
      }),
    );
  });

  it('refuses an answer out of range, also of few', () => {
    expect(() => ownRange([5])).toThrow(/^answer must be/);
    expect(() => ownRange([1.5])).toThrow(/^answer must be/);
  });
});
