import { SESSION_OUTCOMES } from '@understory/domain';
import * as fc from 'fast-check';
import { type CountedSession, dayTotals } from './day-totals';

const MINUTE = 60_000;
const NINE = Date.parse('2026-03-04T09:00:20.333Z');
let made = 0;

function aSession(startedAt: number, shape: Partial<CountedSession['shape']> = {}) {
  made += 1;
  const localDate = new Date(startedAt).toISOString().slice(0, 10);
  const usual = { minutes: 50, outcome: 'held', units: 1 } as const;
  return { id: `${made}`, startedAt, localDate, shape: { ...usual, ...shape } };
}

it('adds up days by date, and leaves out those to which nothing is added', () => {
  const day = 1440 * MINUTE;
  const sessions = [
    aSession(NINE + day),
    aSession(NINE, { units: 1.41, minutes: 47 }),
    aSession(NINE + 60 * MINUTE, { units: 0.3, outcome: 'no-show' }),
    aSession(NINE - day, { units: 0, outcome: 'planned' }),
    aSession(NINE - 2 * day, { units: 0.3, outcome: 'late-cancel' }),
  ];
  expect(dayTotals(sessions)).toEqual([
    { localDate: '2026-03-02', sessions: 0, minutes: 0, units: 3000, longestRun: 0 },
    { localDate: '2026-03-04', sessions: 1, minutes: 47, units: 17_100, longestRun: 1 },
    { localDate: '2026-03-05', sessions: 1, minutes: 50, units: 10_000, longestRun: 1 },
  ]);
  expect(dayTotals([])).toEqual([]);
});

it.each([
  [60 * MINUTE - 1, 2],
  [60 * MINUTE, 1],
  [60 * MINUTE + 1, 1],
])('tells a break from less than one to the millisecond: %i', (after, run) => {
  expect(dayTotals([aSession(NINE), aSession(NINE + after)])[0]?.longestRun).toBe(run);
});

it('tells it also where minutes since 1970 need one binary digit more', () => {
  const before = Date.parse('2033-10-18T16:02:00.014Z');
  expect(dayTotals([aSession(before), aSession(before + 60 * MINUTE)])[0]?.longestRun).toBe(1);
});

it('counts runs as exact arithmetic does, in any order', () => {
  const started = fc.integer({ min: 0, max: 300 * MINUTE }).map((after) => NINE + after);
  const beside = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -1, max: 1 }));
  const slots = beside.map(([slot, by]) => NINE + slot * 60 * MINUTE + by);
  const session = fc
    .tuple(fc.oneof(slots, started), fc.constantFrom(...SESSION_OUTCOMES), fc.constantFrom(50, 40))
    .map(([at, outcome, minutes]) => aSession(at, { outcome, minutes }));
  fc.assert(
    fc.property(fc.array(session, { maxLength: 9 }), (sessions) => {
      expect(dayTotals(sessions)[0]?.longestRun ?? 0).toBe(exactRun(sessions));
      expect(dayTotals(sessions.toReversed())).toEqual(dayTotals(sessions));
    }),
  );
});

/** In whole milliseconds. */
function exactRun(sessions: readonly CountedSession[]): number {
  const held = sessions
    .filter(({ shape }) => shape.outcome === 'held')
    .toSorted((a, b) => a.startedAt - b.startedAt);
  const runs = held.reduce(
    ({ run, end, longest }, { startedAt, shape }) => {
      const next = startedAt - end < 10 * MINUTE ? run + 1 : 1;
      const ended = Math.max(end, startedAt + shape.minutes * MINUTE);
      return { run: next, end: ended, longest: Math.max(longest, next) };
    },
    { run: 0, end: -Infinity, longest: 0 },
  );
  return runs.longest;
}
