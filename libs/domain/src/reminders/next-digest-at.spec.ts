import * as fc from 'fast-check';
import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import { frozen } from '../test/logs';
import type { DigestPlan, LocalHour } from './digest-plan';
import { type DigestPast, nextDigestAt } from './next-digest-at';

/** Fridays at four, quiet from eight in the evening to seven, since 2 November 2026, a Monday. */
const FRIDAYS: DigestPlan = {
  rhythm: 'weekly',
  weekday: 5,
  hour: 16,
  quietHours: { from: 20, to: 7 },
  since: epochDay('2026-11-02'),
};
const NOTHING: DigestPast = { doneOn: null, postponedTo: null, leave: [] };

const hourOf = (text: string): LocalHour => {
  const [date = '', hour = ''] = text.split(' ');
  return { day: epochDay(date), hour: Number(hour) };
};
const inWords = ({ day, hour }: LocalHour) => `${isoDate(day)} ${hour}`;
const away = (from: string, to: string) => ({ from: epochDay(from), to: epochDay(to) });

function next(now: string, past: Partial<DigestPast> = {}, plan: Partial<DigestPlan> = {}) {
  const found = nextDigestAt({ ...FRIDAYS, ...plan }, { ...NOTHING, ...past }, hourOf(now));
  return { slot: isoDate(found.slot), at: inWords(found.at) };
}

describe('nextDigestAt', () => {
  it.each([
    ['is ahead before the first day of all', '2026-10-20 9', {}, {}, '2026-11-06', '2026-11-06 16'],
    ['is ahead in the week', '2026-11-04 9', {}, {}, '2026-11-06', '2026-11-06 16'],
    ['is ahead the hour before', '2026-11-06 15', {}, {}, '2026-11-06', '2026-11-06 16'],
    ['is due in its hour', '2026-11-06 16', {}, {}, '2026-11-06', '2026-11-06 16'],
    ['is still due later that day', '2026-11-06 19', {}, {}, '2026-11-06', '2026-11-06 19'],
    [
      'waits for the quiet to end when it is late',
      '2026-11-06 20',
      {},
      {},
      '2026-11-06',
      '2026-11-07 7',
    ],
    ['is due up to a day late', '2026-11-07 15', {}, {}, '2026-11-06', '2026-11-07 15'],
    ['is left out after a day', '2026-11-07 16', {}, {}, '2026-11-13', '2026-11-13 16'],
    [
      'is the next one after three weeks in which nothing ran',
      '2026-11-25 9',
      {},
      {},
      '2026-11-27',
      '2026-11-27 16',
    ],
    [
      'is next week once it is done',
      '2026-11-06 16',
      { doneOn: epochDay('2026-11-06') },
      {},
      '2026-11-13',
      '2026-11-13 16',
    ],
    [
      'does not come back where the day does, in another zone',
      '2026-11-05 20',
      { doneOn: epochDay('2026-11-06') },
      {},
      '2026-11-13',
      '2026-11-13 16',
    ],
    [
      'waits for the end of the quiet it was chosen in',
      '2026-11-04 9',
      {},
      { hour: 22 },
      '2026-11-07',
      '2026-11-07 7',
    ],
    [
      'comes early in the morning the same way',
      '2026-11-04 9',
      {},
      { hour: 5 },
      '2026-11-06',
      '2026-11-06 7',
    ],
    [
      'keeps its hour where no quiet is kept',
      '2026-11-04 9',
      {},
      { hour: 23, quietHours: null },
      '2026-11-06',
      '2026-11-06 23',
    ],
    [
      'comes every other week',
      '2026-11-07 9',
      { doneOn: epochDay('2026-11-06') },
      { rhythm: 'fortnightly' as const },
      '2026-11-20',
      '2026-11-20 16',
    ],
  ])('%s', (_name, now, past, plan, slot, at) => {
    expect(next(now, past, plan)).toEqual({ slot, at });
  });

  it.each([
    ['comes on the day it was postponed to', '2026-11-06 18', '2026-11-08', '2026-11-08 16'],
    ['comes once where that is the usual day', '2026-11-06 18', '2026-11-13', '2026-11-13 16'],
    ['leaves out usual days before it', '2026-11-06 18', '2026-11-18', '2026-11-18 16'],
  ])('%s', (_name, now, to, at) => {
    const past = { doneOn: epochDay('2026-11-06'), postponedTo: epochDay(to) };
    expect(next(now, past).at).toBe(at);
  });

  it('comes on the day after the last one where it was postponed to that', () => {
    const past = { doneOn: epochDay('2026-11-08'), postponedTo: epochDay('2026-11-09') };
    expect(next('2026-11-08 18', past).at).toBe('2026-11-09 16');
  });

  it('goes on as usual after a postponed one, and after one that nobody could send', () => {
    const postponedTo = epochDay('2026-11-09');
    expect(next('2026-11-09 16', { doneOn: epochDay('2026-11-09'), postponedTo }).at).toBe(
      '2026-11-13 16',
    );
    expect(next('2026-11-11 9', { doneOn: epochDay('2026-11-06'), postponedTo }).at).toBe(
      '2026-11-13 16',
    );
  });

  it.each([
    [
      'does not come on a single day off, but when work begins again',
      [away('2026-11-06', '2026-11-06')],
      '2026-11-09 16',
    ],
    [
      'comes once after three weeks, on the Monday',
      [away('2026-11-02', '2026-11-22')],
      '2026-11-23 16',
    ],
    [
      'comes on the Monday after leave that ended on a Friday',
      [away('2026-11-16', '2026-11-20'), away('2026-11-02', '2026-11-13')],
      '2026-11-23 16',
    ],
    [
      'waits for its usual day where that is near',
      [away('2026-11-02', '2026-11-11')],
      '2026-11-13 16',
    ],
    [
      'comes on the day back where the usual one is three days off',
      [away('2026-11-06', '2026-11-09')],
      '2026-11-10 16',
    ],
    [
      'does not wait for a usual day that is leave too',
      [away('2026-11-02', '2026-11-11'), away('2026-11-13', '2026-11-13')],
      '2026-11-12 16',
    ],
    [
      'waits through spans that touch and overlap',
      [
        away('2026-11-05', '2026-11-10'),
        away('2026-11-02', '2026-11-06'),
        away('2026-11-11', '2026-11-17'),
      ],
      '2026-11-20 16',
    ],
  ])('%s', (_name, leave, at) => {
    const past = { leave, doneOn: epochDay('2026-11-01') };
    expect(next('2026-11-02 9', past).at).toBe(at);
    expect(next('2026-11-02 9', { ...past, leave: leave.toReversed() }).at).toBe(at);
  });

  it('comes on a weekend after leave only where the weekend was chosen', () => {
    const leave = [away('2026-11-02', '2026-11-06')];
    expect(next('2026-11-02 9', { leave }).at).toBe('2026-11-09 16');
    expect(
      next('2026-11-02 9', { leave: [away('2026-11-02', '2026-11-08')] }, { weekday: 7 }).at,
    ).toBe('2026-11-09 16');
    expect(
      next('2026-11-02 9', { leave: [away('2026-11-02', '2026-11-06')] }, { weekday: 7 }).at,
    ).toBe('2026-11-08 16');
  });

  it('comes on a Friday after leave, and on a Sunday where that is the chosen day', () => {
    const mondays = { weekday: 1 };
    const untilThursday = { leave: [away('2026-11-02', '2026-11-05')] };
    expect(next('2026-11-02 9', untilThursday, mondays).at).toBe('2026-11-06 16');
    const untilSaturday = { leave: [away('2026-11-08', '2026-11-14')] };
    expect(next('2026-11-02 9', untilSaturday, { weekday: 7 }).at).toBe('2026-11-15 16');
  });

  it('does not go out late on a day off, nor when quiet ends on one', () => {
    const leave = [away('2026-11-07', '2026-11-15')];
    expect(next('2026-11-07 9', { leave })).toEqual({ slot: '2026-11-06', at: '2026-11-16 9' });
    expect(next('2026-11-04 9', { leave }, { hour: 22 }).at).toBe('2026-11-16 7');
    expect(next('2026-11-07 23', { leave })).toEqual({ slot: '2026-11-16', at: '2026-11-16 16' });
  });

  it('leaves its input alone and refuses what is none', () => {
    expect(nextDigestAt(frozen(FRIDAYS), frozen(NOTHING), frozen(hourOf('2026-11-04 9')))).toEqual({
      slot: epochDay('2026-11-06'),
      at: hourOf('2026-11-06 16'),
    });
    for (const now of ['2026-11-04 24', '2026-11-04 9.5']) {
      expect(() => next(now)).toThrow(/^now.hour must be a whole number/);
    }
    expect(() => nextDigestAt(FRIDAYS, NOTHING, { day: 20_781.5, hour: 1 })).toThrow(/^now.day/);
    const postponedTo = epochDay('2026-11-05');
    expect(() => next('2026-11-04 9', { postponedTo }, { weekday: 8 })).toThrow(/^weekday must be/);
    expect(() => next('2026-11-04 9', {}, { hour: 24 })).toThrow(/^hour must be/);
    expect(() => nextDigestAt(FRIDAYS, NOTHING, { day: NaN, hour: 1 })).toThrow(/^now.day must be/);
    expect(() => next('2026-11-04 9', { leave: [{ from: 5, to: 4 }] })).toThrow(
      /^leave.to must be/,
    );
  });
});

describe('digests over half a year, an hour at a time', () => {
  const START = epochDay('2026-11-02');
  const DAYS = 180;
  const hour = fc.integer({ min: 0, max: 23 });
  const plans = fc.record({
    rhythm: fc.constantFrom('weekly' as const, 'fortnightly' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    hour,
    quietHours: fc.option(
      fc
        .tuple(hour, hour)
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => ({ from, to })),
    ),
    since: fc.integer({ min: START - 10, max: START + 10 }),
  });
  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: DAYS }), fc.integer({ min: 0, max: 40 }))
      .map(([from, length]) => ({ from: START + from, to: START + from + length })),
    { maxLength: 4 },
  );

  /** What a server would send that looks every hour. */
  function sent(plan: DigestPlan, leave: DigestPast['leave']) {
    const all: { slot: number; at: LocalHour }[] = [];
    let doneOn: number | null = null;
    for (let day = START; day < START + DAYS; day += 1) {
      for (let hour = 0; hour < 24; hour += 1) {
        const found = nextDigestAt(plan, { doneOn, postponedTo: null, leave }, { day, hour });
        const { at } = found;
        if (at.day * 24 + at.hour < day * 24 + hour) throw new Error('It would be in the past.');
        if (at.day !== day || at.hour !== hour) continue;
        all.push(found);
        doneOn = found.slot;
      }
    }
    return all;
  }

  const few = { numRuns: 15 };

  it('go out outside leave and quiet hours, each named by a day of its own, in order', () => {
    fc.assert(
      fc.property(plans, spans, (plan, leave) => {
        const all = sent(plan, leave);
        for (const [index, { slot, at }] of all.entries()) {
          expect(leave.some(({ from, to }) => from <= at.day && at.day <= to)).toBe(false);
          const { quietHours: quiet } = plan;
          const inside = (h: number) =>
            quiet &&
            (quiet.from < quiet.to
              ? quiet.from <= h && h < quiet.to
              : h >= quiet.from || h < quiet.to);
          expect(inside(at.hour) ?? false).toBe(false);
          expect(slot).toBeGreaterThan(all[index - 1]?.slot ?? plan.since - 1);
        }
      }),
      few,
    );
  });

  it('come as often as was chosen where nothing is in the way', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const days = sent(plan, []).map(({ slot }) => slot);
        const step = plan.rhythm === 'weekly' ? 7 : 14;
        expect(days.slice(1).every((day, index) => day - (days[index] ?? 0) === step)).toBe(true);
        expect(days.length).toBeGreaterThanOrEqual(Math.floor((DAYS - 18) / step));
      }),
      few,
    );
  });

  it('come once in the three working days after leave that held at least one', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 14, max: 60 }), (plan, length) => {
        const leave = [{ from: START + 30, to: START + 30 + length }];
        const back = START + 31 + length;
        const after = sent(plan, leave).filter(({ at }) => at.day >= back);
        const first = after[0]?.at.day ?? Infinity;
        expect(first - back).toBeLessThanOrEqual(5);
        expect((after[1]?.slot ?? Infinity) - (after[0]?.slot ?? 0)).toBeGreaterThan(2);
      }),
      few,
    );
  });
});
