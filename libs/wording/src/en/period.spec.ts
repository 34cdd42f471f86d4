import { period } from './period';

describe('period', () => {
  it.each([
    ['2026-11-24', '2026-11-24', '24 November 2026'],
    ['2026-11-01', '2026-11-24', '1 to 24 November 2026'],
    ['2026-10-28', '2026-11-24', '28 October to 24 November 2026'],
    ['2025-11-28', '2026-11-24', '28 November 2025 to 24 November 2026'],
  ])('says %s to %s as %s', (from, to, words) => {
    expect(period(from, to)).toBe(words);
  });

  it('refuses the wrong way round and days that do not exist', () => {
    expect(() => period('2026-11-24', '2026-11-01')).toThrow(RangeError);
    expect(() => period('2026-02-30', '2026-03-01')).toThrow(RangeError);
  });
});
