import * as fc from 'fast-check';
import { EPOCH_DAYS } from '../days/day';
import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import { draws } from '../test/draws';
import { frozen } from '../test/logs';
import { occurrencesOf } from './occurrences-of';
import type { SeriesRhythm, SeriesRule } from './rule';

const weekly = (every: number, ...weekdays: number[]): SeriesRhythm => ({
  unit: 'week',
  every,
  weekdays,
});
const monthly = (every: number, by: 'date' | 'weekday'): SeriesRhythm => ({
  unit: 'month',
  every,
  by,
});
const named = (
  rhythm: SeriesRhythm,
  [firstOn, lastOn]: [string, string | null],
  [from, to]: [string, string],
  weekStart: 1 | 6 | 7 = 1,
) => {
  const last = lastOn === null ? null : epochDay(lastOn);
  const rule = frozen({ rhythm, firstOn: epochDay(firstOn), lastOn: last, weekStart });
  return occurrencesOf(rule, epochDay(from), epochDay(to)).map(isoDate);
};

describe('occurrencesOf weeks', () => {
  it.each<[string, SeriesRhythm, [string, string | null], string[]]>([
    ['every week', weekly(1, 2), ['2026-11-03', null], ['03', '10', '17', '24']],
    ['every second week', weekly(2, 2), ['2026-11-03', null], ['03', '17']],
    ['every third week', weekly(3, 2), ['2026-11-03', null], ['03', '24']],
    ['begun long before', weekly(2, 2), ['2026-08-11', null], ['03', '17']],
    ['begun long before, the other week', weekly(2, 2), ['2026-08-04', null], ['10', '24']],
    [
      'several days in any order',
      weekly(1, 5, 2, 2),
      ['2026-11-03', '2026-11-13'],
      ['03', '06', '10', '13'],
    ],
    [
      'a first day that is none of them',
      weekly(1, 1),
      ['2026-11-03', null],
      ['09', '16', '23', '30'],
    ],
    [
      'both days of the same weeks',
      weekly(2, 1, 5),
      ['2026-11-06', null],
      ['06', '16', '20', '30'],
    ],
    ['a last day within', weekly(1, 2), ['2026-11-03', '2026-11-17'], ['03', '10', '17']],
    ['a last day between', weekly(1, 2), ['2026-11-03', '2026-11-16'], ['03', '10']],
    ['one day alone', weekly(1, 2), ['2026-11-03', '2026-11-03'], ['03']],
    ['a last day before the first', weekly(1, 2), ['2026-11-03', '2026-11-02'], []],
    ['a first day to come', weekly(1, 2), ['2026-12-01', null], []],
    ['every week day', weekly(1, 1, 2, 3, 4, 5, 6, 7), ['2026-11-28', null], ['28', '29', '30']],
  ])('%s', (_name, rhythm, bounds, days) => {
    const november = days.map((day) => `2026-11-${day}`);
    expect(named(rhythm, bounds, ['2026-11-01', '2026-11-30'])).toEqual(november);
  });

  it('counts in the person’s own week', () => {
    const from = (weekStart: 1 | 6 | 7) =>
      named(weekly(2, 1, 7), ['2026-11-02', null], ['2026-11-01', '2026-11-30'], weekStart);
    // Sunday the 8th ends the week of Monday the 2nd, or begins the next one.
    expect(from(1)).toEqual(['2026-11-02', '2026-11-08', '2026-11-16', '2026-11-22', '2026-11-30']);
    expect(from(7)).toEqual(['2026-11-02', '2026-11-15', '2026-11-16', '2026-11-29', '2026-11-30']);
    expect(from(6)).toEqual(from(7));
  });

  it.each([7, 8, 9, 52])('keeps its step of %d weeks over years', (every) => {
    const days = named(weekly(every, 3), ['2026-01-07', null], ['2026-01-01', '2031-12-31']).map(
      epochDay,
    );
    const steps = days.slice(1).map((day, nth) => day - (days[nth] ?? day));
    expect(days.length).toBeGreaterThan(5);
    expect(new Set(steps)).toEqual(new Set([7 * every]));
  });
});

describe('occurrencesOf months', () => {
  it.each<[string, string, SeriesRhythm, [string, string], string[]]>([
    [
      'by date',
      '2026-01-15',
      monthly(1, 'date'),
      ['2026-01-01', '2026-04-30'],
      ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'],
    ],
    [
      'the 31st',
      '2026-01-31',
      monthly(1, 'date'),
      ['2026-01-01', '2026-05-31'],
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
    ],
    [
      'the 30th',
      '2028-01-30',
      monthly(1, 'date'),
      ['2028-02-01', '2028-03-31'],
      ['2028-02-29', '2028-03-30'],
    ],
    [
      'the 29th',
      '2026-01-29',
      monthly(1, 'date'),
      ['2026-02-01', '2026-03-31'],
      ['2026-02-28', '2026-03-29'],
    ],
    [
      'every third month',
      '2025-11-30',
      monthly(3, 'date'),
      ['2026-01-01', '2026-12-31'],
      ['2026-02-28', '2026-05-30', '2026-08-30', '2026-11-30'],
    ],
    [
      'once a year on a leap day',
      '2024-02-29',
      monthly(12, 'date'),
      ['2025-01-01', '2028-12-31'],
      ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    ],
    [
      'the second Tuesday',
      '2026-01-13',
      monthly(1, 'weekday'),
      ['2026-01-01', '2026-04-30'],
      ['2026-01-13', '2026-02-10', '2026-03-10', '2026-04-14'],
    ],
    [
      'the first Sunday',
      '2026-02-01',
      monthly(1, 'weekday'),
      ['2026-02-01', '2026-05-31'],
      ['2026-02-01', '2026-03-01', '2026-04-05', '2026-05-03'],
    ],
    [
      'the fourth Wednesday, last or not',
      '2026-02-25',
      monthly(1, 'weekday'),
      ['2026-02-01', '2026-04-30'],
      ['2026-02-25', '2026-03-25', '2026-04-22'],
    ],
    [
      'the fifth is the last',
      '2026-01-30',
      monthly(1, 'weekday'),
      ['2026-01-01', '2026-05-31'],
      ['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24', '2026-05-29'],
    ],
    [
      'from within a month on',
      '2026-01-15',
      monthly(1, 'date'),
      ['2026-02-16', '2026-03-15'],
      ['2026-03-15'],
    ],
    [
      'to within a month',
      '2026-01-15',
      monthly(1, 'date'),
      ['2026-02-15', '2026-03-14'],
      ['2026-02-15'],
    ],
    [
      'one day alone',
      '2026-01-15',
      monthly(1, 'date'),
      ['2026-02-15', '2026-02-15'],
      ['2026-02-15'],
    ],
    ['no day at all', '2026-01-15', monthly(1, 'date'), ['2026-02-15', '2026-02-14'], []],
    [
      'of years with fewer digits',
      '0012-01-31',
      monthly(1, 'date'),
      ['0012-02-01', '0012-03-31'],
      ['0012-02-29', '0012-03-31'],
    ],
    [
      'the last month of all',
      '9999-10-31',
      monthly(1, 'date'),
      ['9999-11-01', '9999-12-31'],
      ['9999-11-30', '9999-12-31'],
    ],
    [
      'the last weekday of all',
      '9999-10-29',
      monthly(1, 'weekday'),
      ['9999-12-01', '9999-12-31'],
      ['9999-12-31'],
    ],
  ])('%s', (_name, firstOn, rhythm, span, days) => {
    expect(named(rhythm, [firstOn, null], span)).toEqual(days);
  });
});

describe('occurrencesOf refuses', () => {
  const tuesdays: SeriesRule = { rhythm: weekly(1, 2), firstOn: 0, lastOn: null, weekStart: 1 };
  it.each<[string, Partial<SeriesRule>, RegExp]>([
    ['no week', { rhythm: weekly(0, 1) }, /^every must be a whole number from 1 to 52, not 0/],
    ['too many weeks', { rhythm: weekly(53, 1) }, /^every .* not 53/],
    ['half a week', { rhythm: weekly(0.5, 1) }, /^every .* not 0.5/],
    ['no weekday', { rhythm: weekly(1) }, /^weekdays.length must be a number from 1 to 7, not 0/],
    [
      'weekday 0',
      { rhythm: weekly(1, 2, 0) },
      /^weekdays must be a whole number from 1 to 7, not 0/,
    ],
    ['weekday 8', { rhythm: weekly(1, 8) }, /^weekdays .* not 8/],
    ['half a weekday', { rhythm: weekly(1, 1.5) }, /^weekdays .* not 1.5/],
    [
      'no month',
      { rhythm: monthly(0, 'date') },
      /^every must be a whole number from 1 to 12, not 0/,
    ],
    ['too many months', { rhythm: monthly(13, 'date') }, /^every .* not 13/],
    ['another way', { rhythm: monthly(1, 'moon' as 'date') }, /^by must be one of date, weekday/],
    [
      'another unit',
      { rhythm: { unit: 'year' } as unknown as SeriesRhythm },
      /^unit must be one of/,
    ],
    ['another week start', { weekStart: 2 as 1 }, /^weekStart must be 1, 6 or 7, not 2/],
    ['half a first day', { firstOn: 0.5 }, /^firstOn must be a whole number/],
    ['a first day outside', { firstOn: EPOCH_DAYS.max + 1 }, /^firstOn must be/],
    ['half a last day', { lastOn: 0.5 }, /^lastOn must be a whole number/],
  ])('%s, also where no day is asked for', (_name, change, message) => {
    expect(() => occurrencesOf({ ...tuesdays, ...change }, 1, 0)).toThrow(RangeError);
    expect(() => occurrencesOf({ ...tuesdays, ...change }, 1, 0)).toThrow(message);
  });

  it('days outside the calendar, and half ones', () => {
    for (const day of [NaN, 0.5, EPOCH_DAYS.min - 1, EPOCH_DAYS.max + 1]) {
      expect(() => occurrencesOf(tuesdays, day, 0)).toThrow(/^from must be/);
      expect(() => occurrencesOf(tuesdays, 0, day)).toThrow(/^to must be/);
    }
  });
});

describe('occurrencesOf, whatever is asked', () => {
  const day = fc.integer({ min: -400, max: 40_000 });
  const rhythm: fc.Arbitrary<SeriesRhythm> = fc.oneof(
    fc.record({
      unit: fc.constant('week' as const),
      every: fc.integer({ min: 1, max: 52 }),
      weekdays: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    }),
    fc.record({
      unit: fc.constant('month' as const),
      every: fc.integer({ min: 1, max: 12 }),
      by: fc.constantFrom('date' as const, 'weekday' as const),
    }),
  );
  const rule: fc.Arbitrary<SeriesRule> = fc.record({
    rhythm,
    firstOn: day,
    lastOn: fc.option(day),
    weekStart: fc.constantFrom(1 as const, 6 as const, 7 as const),
  });
  const length = fc.integer({ min: -10, max: 800 });

  it('names days in order, once, within all bounds', () => {
    fc.assert(
      fc.property(rule, day, length, (one, from, days) => {
        const to = from + days;
        const found = occurrencesOf(frozen(one), from, to);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        for (const on of found) {
          expect(on).toBeGreaterThanOrEqual(Math.max(from, one.firstOn));
          expect(on).toBeLessThanOrEqual(Math.min(to, one.lastOn ?? to));
        }
      }),
      draws(300),
    );
  });

  it('names the same days of a part as of the whole', () => {
    fc.assert(
      fc.property(rule, day, length, length, length, (one, from, days, a, b) => {
        const to = from + Math.abs(days);
        const part = [from + Math.min(a, b), from + Math.max(a, b)] as const;
        const [start, end] = [Math.max(from, part[0]), Math.min(to, part[1])];
        const whole = occurrencesOf(one, from, to).filter((on) => start <= on && on <= end);
        expect(occurrencesOf(one, start, Math.max(start - 1, end))).toEqual(whole);
      }),
      draws(300),
    );
  });

  it('names the days that the calendar of the runtime finds one by one', () => {
    fc.assert(
      fc.property(rule, day, fc.integer({ min: 0, max: 120 }), (one, from, days) => {
        const all = Array.from({ length: days + 1 }, (_, nth) => from + nth);
        expect(occurrencesOf(one, from, from + days)).toEqual(all.filter((on) => isNamed(one, on)));
      }),
      draws(300),
    );
  });
});

/** Asks the runtime's calendar about one day. */
function isNamed({ rhythm, firstOn, lastOn, weekStart }: SeriesRule, on: number): boolean {
  if (on < firstOn || (lastOn !== null && on > lastOn)) return false;
  const date = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day });
  const [first, asked] = [date(firstOn), date(on)];
  if (rhythm.unit === 'week') {
    const weekOf = (plain: Temporal.PlainDate) =>
      plain.subtract({ days: (plain.dayOfWeek - weekStart + 7) % 7 });
    const weeks = weekOf(first).until(weekOf(asked), { largestUnit: 'weeks' }).weeks;
    return weeks % rhythm.every === 0 && rhythm.weekdays.includes(asked.dayOfWeek);
  }
  const months = first
    .with({ day: 1 })
    .until(asked.with({ day: 1 }), { largestUnit: 'months' }).months;
  if (months % rhythm.every !== 0) return false;
  if (rhythm.by === 'date') return first.add({ months }).equals(asked);
  if (asked.dayOfWeek !== first.dayOfWeek) return false;
  const nth = Math.ceil(first.day / 7);
  return nth === 5 ? asked.day + 7 > asked.daysInMonth : Math.ceil(asked.day / 7) === nth;
}
