import * as fc from 'fast-check';
import { localDay } from './local-day';

/** Half an hour, three quarters, a day left out, clocks that go the other way round, and none that change. */
const ZONES = [
  ...['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'],
  ...['Pacific/Apia', 'Africa/Casablanca', 'America/Sao_Paulo', 'Asia/Tehran', '+05:30'],
];
const DAY_MS = 86_400_000;
/** Far enough to leave the four digits of a year. */
const INSTANTS = { min: -62_167_219_200_000 - DAY_MS, max: 253_402_300_800_000 + DAY_MS };
const RECENT = { min: Date.UTC(1968, 0, 1), max: Date.UTC(2040, 0, 1) };

it.each([
  ['2026-03-04T23:30:00Z', 'Europe/Berlin', '2026-03-05'],
  ['2026-03-29T00:59:59.999Z', 'Europe/London', '2026-03-29'],
  ['2026-06-30T23:00:00Z', 'Europe/London', '2026-07-01'],
  ['2026-12-31T23:00:00Z', 'Europe/London', '2026-12-31'],
  ['2011-12-30T09:59:59.999Z', 'Pacific/Apia', '2011-12-29'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
])('%s in %s is on %s', (instant, zone, day) => {
  expect(localDay(Date.parse(instant), zone)).toBe(day);
});

it('is the day that the runtime names, whatever was asked before', () => {
  const instant = fc.oneof(fc.integer(RECENT), fc.integer(INSTANTS), aChange());
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.array(instant), (zone, instants) => {
      for (const one of instants) expect(localDay(one, zone)).toBe(asTheRuntime(one, zone));
    }),
    { numRuns: 400 },
  );
});

it('goes on when it was asked for more years than it keeps', () => {
  for (let year = 1970; year < 2200; year += 1) {
    const summer = Date.UTC(year, 6, 1, 23, 30);
    expect(localDay(summer, 'America/New_York')).toBe(`${year}-07-01`);
  }
});

it('goes on when it was asked for more zones than it keeps, and refuses none that there is', () => {
  for (let index = 0; index < 1100; index += 1) {
    const name = [...'europe/london']
      .map((letter, at) => ((index >> at) & 1 ? letter.toUpperCase() : letter))
      .join('');
    expect(localDay(Date.UTC(2026, 6, 1, 23, 30), name)).toBe('2026-07-02');
  }
  expect(() => localDay(0, 'Europe/Atlantis')).toThrow('time zone');
});

/** A millisecond around the last Sundays of March and October, when the clocks of Europe change. */
function aChange(): fc.Arbitrary<number> {
  const hour = fc.constantFrom(Date.UTC(2026, 2, 29, 1), Date.UTC(2025, 9, 26, 1));
  return fc.tuple(hour, fc.integer({ min: -1, max: 1 })).map(([at, beside]) => at + beside);
}

function asTheRuntime(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
