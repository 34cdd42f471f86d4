import {
  addDays,
  addMonths,
  daysBetween,
  daysFrom,
  instantAt,
  monthStart,
  quarterStart,
  weekdayOf,
} from './calendar';

describe('calendar', () => {
  it('keeps nine on the wall at nine, across summer time', () => {
    expect(instantAt('2026-03-27', 9 * 60, 'Europe/London')).toBe('2026-03-27T09:00:00Z');
    expect(instantAt('2026-03-30', 9 * 60, 'Europe/London')).toBe('2026-03-30T08:00:00Z');
    expect(instantAt('2026-10-26', 9 * 60 + 50, 'America/New_York')).toBe('2026-10-26T13:50:00Z');
  });

  it('counts days over a leap year and backwards', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addMonths('2026-08-31', -18)).toBe('2025-02-28');
  });

  it('lists days, and none when the ends are the wrong way round', () => {
    expect(daysFrom('2026-01-30', '2026-02-01')).toEqual([
      '2026-01-30',
      '2026-01-31',
      '2026-02-01',
    ]);
    expect(daysFrom('2026-02-01', '2026-01-30')).toEqual([]);
  });

  it('knows the first day of month and quarter, and the day of the week', () => {
    expect(monthStart('2026-11-22')).toBe('2026-11-01');
    expect(quarterStart('2026-11-22')).toBe('2026-10-01');
    expect(quarterStart('2026-03-31')).toBe('2026-01-01');
    expect(weekdayOf('2026-11-22')).toBe(7);
  });
});
