import { epochDay } from '@understory/domain';
import { instantOf, localHourOf, localTimeOf } from './local-hours';

const LONDON = 'Europe/London';

describe('an hour of a day, somewhere', () => {
  it.each([
    ['in winter', LONDON, '2026-03-06', 16, '2026-03-06T16:00:00Z'],
    ['in summer', LONDON, '2026-06-05', 16, '2026-06-05T15:00:00Z'],
    ['in the hour that is left out', LONDON, '2026-03-29', 1, '2026-03-29T01:00:00Z'],
    ['after it', LONDON, '2026-03-29', 2, '2026-03-29T01:00:00Z'],
    ['in the hour that comes twice', LONDON, '2026-10-25', 1, '2026-10-25T00:00:00Z'],
    ['after both', LONDON, '2026-10-25', 2, '2026-10-25T02:00:00Z'],
    ['where midnight is left out', 'Africa/Cairo', '2026-04-24', 0, '2026-04-23T22:00:00Z'],
    ['at half past', 'Asia/Kolkata', '2026-03-06', 16, '2026-03-06T10:30:00Z'],
    [
      'where clocks move by half an hour',
      'Australia/Lord_Howe',
      '2026-10-04',
      2,
      '2026-10-03T15:30:00Z',
    ],
    ['on a day that never was', 'Pacific/Apia', '2011-12-30', 16, '2011-12-31T02:00:00Z'],
  ])('begins %s', (_name, zone, date, hour, instant) => {
    expect(instantOf({ day: epochDay(date), hour }, zone).toString()).toBe(instant);
  });

  it.each([
    ['2026-03-29T00:59:59Z', LONDON, '2026-03-29', 0],
    ['2026-03-29T01:00:00Z', LONDON, '2026-03-29', 2],
    ['2026-10-25T00:30:00Z', LONDON, '2026-10-25', 1],
    ['2026-10-25T01:30:00Z', LONDON, '2026-10-25', 1],
    ['2026-03-06T23:30:00Z', 'Pacific/Auckland', '2026-03-07', 12],
    ['2026-03-06T04:30:00Z', 'Pacific/Honolulu', '2026-03-05', 18],
  ])('%s runs in %s on %s at %d', (instant, zone, date, hour) => {
    expect(localHourOf(Temporal.Instant.from(instant), zone)).toEqual({
      day: epochDay(date),
      hour,
    });
  });

  it('is due by the time it begins, in every hour of a year, wherever clocks change', () => {
    for (const zone of [LONDON, 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo']) {
      for (let day = epochDay('2026-01-01'); day < epochDay('2027-01-01'); day += 1) {
        for (const hour of [0, 1, 2, 3, 16]) {
          const there = localHourOf(instantOf({ day, hour }, zone), zone);
          const late = (there.day - day) * 24 + there.hour - hour;
          if (late < 0 || late > 1) throw new Error(`${zone} ${day} ${hour} begins ${late} late.`);
        }
      }
    }
  });

  it('is said to the minute', () => {
    const said = localTimeOf(Temporal.Instant.from('2026-06-05T15:02:10Z'), LONDON);
    expect(said).toEqual({ on: '2026-06-05', time: '16:02' });
  });
});
