import { epochDay } from '@understory/domain';
import { monthStarts, shortDay } from './days';

describe('days on a scale', () => {
  it('names the months that begin within a span, both ends included', () => {
    const span = monthStarts(epochDay('2025-12-01'), epochDay('2026-02-01'), 'en');
    expect(span.map(({ name }) => name)).toEqual(['Dec', 'Jan', 'Feb']);
    expect(span[0]?.day).toBe(epochDay('2025-12-01'));
  });

  it('finds no month in a span that holds no first', () => {
    expect(monthStarts(epochDay('2026-05-02'), epochDay('2026-05-31'), 'en')).toEqual([]);
  });

  it('writes a day in few letters, whatever the machine thinks of midnight', () => {
    expect(shortDay('2026-11-03', 'en-GB')).toBe('3 Nov');
    expect(() => shortDay('2026-02-30', 'en-GB')).toThrow(RangeError);
  });
});
