import { dayNumber, monthStarts, shortDay } from './days';

describe('days on a scale', () => {
  it('counts days from 1970, across leap days and changes of the clock', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2026-10-26') - dayNumber('2026-10-24')).toBe(2);
  });

  it('refuses what is not a day', () => {
    expect(() => dayNumber('2026-13-01')).toThrow(RangeError);
    expect(() => dayNumber('soon')).toThrow(RangeError);
  });

  it('names the months that begin within a span, both ends included', () => {
    const span = monthStarts(dayNumber('2025-12-01'), dayNumber('2026-02-01'), 'en');
    expect(span.map(({ name }) => name)).toEqual(['Dec', 'Jan', 'Feb']);
    expect(span[0]?.day).toBe(dayNumber('2025-12-01'));
  });

  it('finds no month in a span that holds no first', () => {
    expect(monthStarts(dayNumber('2026-05-02'), dayNumber('2026-05-31'), 'en')).toEqual([]);
  });

  it('writes a day in few letters, whatever the machine thinks of midnight', () => {
    expect(shortDay('2026-11-03', 'en-GB')).toBe('3 Nov');
  });
});
