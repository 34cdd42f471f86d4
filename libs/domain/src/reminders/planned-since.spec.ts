import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import { frozen } from '../test/logs';
import type { DigestPlan } from './digest-plan';
import { plannedSince } from './planned-since';

const FRIDAYS: DigestPlan = {
  rhythm: 'fortnightly',
  weekday: 5,
  hour: 16,
  quietHours: null,
  since: epochDay('2026-11-02'),
};
const FRIDAY = epochDay('2026-11-13');

describe('plannedSince', () => {
  it.each([
    ['today, where its hour is ahead', 15, FRIDAY],
    ['tomorrow, where it has begun', 16, FRIDAY + 1],
    ['tomorrow, where it has passed', 20, FRIDAY + 1],
  ])('is %s', (_name, hour, day) => {
    expect(plannedSince(frozen(FRIDAYS), null, frozen({ day: FRIDAY, hour }))).toBe(day);
  });

  it('keeps the fortnights where only the hour is another', () => {
    const since = plannedSince({ ...FRIDAYS, hour: 9 }, FRIDAYS, { day: FRIDAY, hour: 12 });
    expect(isoDate(since)).toBe('2026-11-20');
  });

  it.each([{ weekday: 4 }, { rhythm: 'weekly' as const }])('begins anew with %j', (changes) => {
    const since = plannedSince({ ...FRIDAYS, ...changes }, FRIDAYS, { day: FRIDAY, hour: 12 });
    expect(since).toBe(FRIDAY);
  });

  it('refuses hours and days that are none', () => {
    expect(() => plannedSince(FRIDAYS, null, { day: 0, hour: 24 })).toThrow(/^now.hour must be/);
    expect(() => plannedSince(FRIDAYS, null, { day: 0, hour: 2.5 })).toThrow(/^now.hour must be/);
    expect(() => plannedSince(FRIDAYS, null, { day: 0.5, hour: 2 })).toThrow(/^now.day must be/);
  });
});
