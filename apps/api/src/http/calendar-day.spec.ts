import { calendarDay } from './calendar-day';

const dayOf = (now: string, zone: string) => {
  const { from, to } = calendarDay(Temporal.Instant.from(now), zone);
  return [from, to].map((ms) => new Date(ms).toISOString().slice(0, 16));
};

it.each([
  ['2026-03-04T12:00:00Z', 'Europe/London', '2026-03-04T00:00', '2026-03-05T00:00'],
  ['2026-03-04T00:00:00Z', 'Europe/London', '2026-03-04T00:00', '2026-03-05T00:00'],
  ['2026-03-03T23:59:59.999Z', 'Europe/London', '2026-03-03T00:00', '2026-03-04T00:00'],
  ['2026-03-04T12:00:00Z', 'Pacific/Auckland', '2026-03-04T11:00', '2026-03-05T11:00'],
  ['2026-03-04T12:00:00Z', 'Asia/Kathmandu', '2026-03-03T18:15', '2026-03-04T18:15'],
])('%s in %s is from %s to %s', (now, zone, from, to) => {
  expect(dayOf(now, zone)).toEqual([from, to]);
});

it.each([
  ['2026-03-29T12:00:00Z', 'Europe/London', '2026-03-29T00:00', '2026-03-29T23:00'],
  ['2026-10-25T12:00:00Z', 'Europe/London', '2026-10-24T23:00', '2026-10-26T00:00'],
  ['2026-03-29T01:00:00Z', 'Africa/Cairo', '2026-03-28T22:00', '2026-03-29T22:00'],
  ['2026-04-24T09:00:00Z', 'Africa/Cairo', '2026-04-23T22:00', '2026-04-24T21:00'],
])('%s in %s, where clocks change, is from %s to %s', (now, zone, from, to) => {
  expect(dayOf(now, zone)).toEqual([from, to]);
});

it('remembers no day longer than it lasts, nor for another zone', () => {
  const zone = 'Europe/London';
  const days = ['2026-03-04T23:59:59Z', '2026-03-05T00:00:00Z', '2026-03-04T23:59:59Z'];
  expect(days.map((now) => dayOf(now, zone)[0])).toEqual([
    '2026-03-04T00:00',
    '2026-03-05T00:00',
    '2026-03-04T00:00',
  ]);
  expect(dayOf('2026-03-04T23:59:59Z', 'Asia/Tokyo')[0]).toBe('2026-03-04T15:00');
});
