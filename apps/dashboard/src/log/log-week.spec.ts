import { lastLogDay, weekHolding, weekOfLog, weeksOn } from './log-week';

describe('weekHolding', () => {
  it.each([
    ['2026-11-24', 1, '2026-11-23', '2026-11-29'],
    ['2026-11-23', 1, '2026-11-23', '2026-11-29'],
    ['2026-11-29', 1, '2026-11-23', '2026-11-29'],
    ['2026-11-24', 6, '2026-11-21', '2026-11-27'],
    ['2026-11-22', 7, '2026-11-22', '2026-11-28'],
    ['2027-01-01', 1, '2026-12-28', '2027-01-03'],
    ['1970-01-01', 1, '1969-12-29', '1970-01-04'],
    ['1969-12-29', 1, '1969-12-29', '1970-01-04'],
  ])('of %s in a week that begins on day %i', (date, weekStart, from, to) => {
    expect(weekHolding(date, weekStart)).toEqual({ from, to });
  });

  it.each(['', '2026-02-30', 'Tuesday', '0202-11-24', '1969-12-28'])(
    'is none where %j names no day',
    (date) => {
      expect(weekHolding(date, 1)).toBeNull();
    },
  );

  it('is one of the log up to two years ahead, as a whole', () => {
    const today = '2026-11-24';
    expect(lastLogDay(today)).toBe('2028-11-24');
    expect(weekOfLog('2028-11-19', 1, today)).toEqual({ from: '2028-11-13', to: '2028-11-19' });
    expect(weekOfLog('2028-11-20', 1, today)).toBeNull();
    expect(weekOfLog('1969-12-28', 1, today)).toBeNull();
    expect(weekOfLog('1970-01-01', 1, today)).toEqual({ from: '1969-12-29', to: '1970-01-04' });
    expect(weekOfLog('2028-11-19', 1, '2024-02-29')).toBeNull();
  });

  it('moves by whole weeks, over a change of the clocks too', () => {
    expect(weeksOn('2026-10-19', 1)).toBe('2026-10-26');
    expect(weeksOn('2026-10-26', -1)).toBe('2026-10-19');
  });
});
