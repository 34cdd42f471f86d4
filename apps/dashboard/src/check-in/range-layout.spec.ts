import type { LinePoint } from './check-in-rows';
import { rangeLayout } from './range-layout';

const weekly = (...values: (number | null)[]): LinePoint[] =>
  values.map((value, week) => ({ on: `2026-10-${String(1 + 7 * week).padStart(2, '0')}`, value }));
const SIZE = { width: 470, height: 204 };

describe('the layout of a line', () => {
  it('puts 0 on the ground and 4 on top, first and last at the ends', () => {
    const { usual, low, high, left, right } = rangeLayout(weekly(0, 4, 2), null, 0, SIZE);
    expect(usual.map(({ y }) => y)).toEqual([low, high, (low + high) / 2]);
    expect([usual[0]?.x, usual[2]?.x]).toEqual([left + 6, right - 6]);
  });

  it('draws the range from its lower to its upper limit', () => {
    const { band, low, high } = rangeLayout(weekly(1), { mean: 1, low: 0, high: 2 }, 0, SIZE);
    expect(band).toEqual({
      y: (low + high) / 2,
      height: (low - high) / 2,
      mean: low - (low - high) / 4,
    });
  });

  it('breaks where a week was skipped, and draws that as a dash, never as 0', () => {
    const { path, skipped, usual } = rangeLayout(weekly(1, 1, null, 1), null, 0, SIZE);
    expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'M']);
    expect(skipped).toHaveLength(1);
    expect(usual).toHaveLength(3);
  });

  it('breaks where a week is missing', () => {
    const [first, , third] = weekly(1, 1, 1);
    const { path } = rangeLayout(
      [first, third].flatMap((point) => point ?? []),
      null,
      0,
      SIZE,
    );
    expect(path.match(/[ML]/g)).toEqual(['M', 'M']);
  });

  it('sets the newest apart that are worth noticing', () => {
    const { usual, noticed } = rangeLayout(weekly(1, 1, null, 4), null, 1, SIZE);
    expect([usual.length, noticed.length]).toEqual([2, 1]);
    expect(noticed[0]?.y).toBeLessThan(usual[0]?.y ?? 0);
  });

  it('names first, middle and last day', () => {
    const texts = (...values: number[]) =>
      rangeLayout(weekly(...values), null, 0, SIZE).days.map(({ text }) => text);
    expect(texts(1, 1, 1, 1, 1)).toEqual(['1 Oct', '15 Oct', '29 Oct']);
    expect(texts(1, 1)).toEqual(['1 Oct', '8 Oct']);
    expect(texts(1)).toEqual(['1 Oct']);
  });

  it('leaves room for words where there is room', () => {
    expect(rangeLayout(weekly(1), null, 0, SIZE).right).toBe(390);
    expect(rangeLayout(weekly(1), null, 0, { width: 350, height: 190 }).right).toBe(336);
  });

  it('is empty without weeks, and finite', () => {
    const layout = rangeLayout([], null, 0, SIZE);
    expect(layout).toMatchObject({ path: '', usual: [], noticed: [], skipped: [], days: [] });
    expect(JSON.stringify(rangeLayout(weekly(2), null, 0, SIZE))).not.toMatch(/null,"y|NaN/);
  });
});
