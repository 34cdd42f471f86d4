import { EPOCH_DAYS } from './day';
import { isoDate } from './iso-date';

describe('isoDate', () => {
  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [59, '1970-03-01'],
    [11_016, '2000-02-29'],
    [20_781, '2026-11-24'],
    [EPOCH_DAYS.min, '0000-01-01'],
    [EPOCH_DAYS.max, '9999-12-31'],
  ])('names day %d %s', (day, date) => {
    expect(isoDate(day)).toBe(date);
  });

  it.each([0.5, NaN, Infinity, EPOCH_DAYS.min - 1, EPOCH_DAYS.max + 1])('refuses day %d', (day) => {
    expect(() => isoDate(day)).toThrow(/^day must be a whole number from -719528 to 2932896/);
  });
});
