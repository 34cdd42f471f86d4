import { dayInYear } from './day-in-year';

it.each([
  ['2026-01-01', '2026-12-31', '1 January'],
  ['2025-12-31', '2026-01-01', '31 December 2025'],
  ['2027-01-01', '2026-12-31', '1 January 2027'],
])('names %s, read near %s, as %s', (day, near, words) => {
  expect(dayInYear(day, near)).toBe(words);
});

it('refuses a day that does not exist', () => {
  expect(() => dayInYear('2026-02-30', '2026-01-01')).toThrow(RangeError);
});
