import { epochDay } from '../days/epoch-day';
import { weekInLog } from './week-in-log';

const MONDAY = epochDay('2026-11-16');
const at = (since: string, asOf: string) =>
  weekInLog(MONDAY, { since: epochDay(since), asOf: epochDay(asOf) });

describe('weekInLog', () => {
  it.each([
    ['2026-11-16', '2026-11-23', 'whole'],
    ['2026-10-01', '2027-01-01', 'whole'],
    ['2026-11-16', '2026-11-22', 'part'],
    ['2026-11-17', '2026-11-23', 'part'],
    ['2026-11-22', '2026-11-23', 'part'],
    ['2026-10-01', '2026-11-16', 'part'],
    ['2026-11-23', '2026-11-23', 'unknown'],
    ['2026-12-24', '2027-01-01', 'unknown'],
    ['2026-10-01', '2026-11-15', 'unknown'],
  ])('of a log since %s, read on %s, is %s', (since, asOf, is) => {
    expect(at(since, asOf)).toBe(is);
  });

  it.each(['from', 'since', 'asOf'])('refuses a %s that is no day', (field) => {
    const days = { from: 4, since: 0, asOf: 11, [field]: 0.5 };
    expect(() => weekInLog(days.from, days)).toThrow(new RegExp(`^${field} must be`));
  });
});
