import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import { periodOf } from './period-of';
import type { PolicyPeriod } from './policy';

const NOBODY: Parameters<typeof periodOf>[2] = {
  termFrom: null,
  termTo: null,
  appliesFrom: epochDay('2026-01-10'),
};

function span(period: PolicyPeriod, day: string, person = NOBODY) {
  const found = periodOf(period, epochDay(day), person);
  return found && [isoDate(found.from), found.to === null ? null : isoDate(found.to)];
}

describe('periodOf', () => {
  it.each<[string, PolicyPeriod, string, string, string]>([
    ['a leap February', { kind: 'month' }, '2028-02-29', '2028-02-01', '2028-02-29'],
    ['the first of a month', { kind: 'month' }, '2026-03-01', '2026-03-01', '2026-03-31'],
    ['the last of a year', { kind: 'month' }, '2026-12-31', '2026-12-01', '2026-12-31'],
    ['a week from Sunday', { kind: 'week', startsOn: 7 }, '2026-03-14', '2026-03-08', '2026-03-14'],
    ['its Sunday', { kind: 'week', startsOn: 7 }, '2026-03-08', '2026-03-08', '2026-03-14'],
    [
      'a week over New Year',
      { kind: 'week', startsOn: 1 },
      '2027-01-01',
      '2026-12-28',
      '2027-01-03',
    ],
    [
      'the night clocks go on',
      { kind: 'week', startsOn: 1 },
      '2026-03-29',
      '2026-03-23',
      '2026-03-29',
    ],
    ['the night they go back', { kind: 'month' }, '2026-10-25', '2026-10-01', '2026-10-31'],
    ['before 1970', { kind: 'week', startsOn: 4 }, '1969-12-31', '1969-12-25', '1969-12-31'],
    [
      'a year from December',
      { kind: 'year', month: 12, day: 1 },
      '2026-11-30',
      '2025-12-01',
      '2026-11-30',
    ],
    [
      'its first day',
      { kind: 'year', month: 12, day: 1 },
      '2026-12-01',
      '2026-12-01',
      '2027-11-30',
    ],
    [
      'a year from July',
      { kind: 'year', month: 7, day: 1 },
      '2028-02-29',
      '2027-07-01',
      '2028-06-30',
    ],
  ])('of %s', (_name, period, day, from, to) => {
    expect(span(period, day)).toEqual([from, to]);
  });

  it('of a placement is what was said, and stays so after its end', () => {
    const said = { ...NOBODY, termFrom: epochDay('2026-01-12'), termTo: epochDay('2026-05-01') };
    expect(span({ kind: 'term' }, '2026-03-01', said)).toEqual(['2026-01-12', '2026-05-01']);
    expect(span({ kind: 'term' }, '2026-06-01', said)).toEqual(['2026-01-12', '2026-05-01']);
    expect(span({ kind: 'term' }, '2026-01-12', said)).toEqual(['2026-01-12', '2026-05-01']);
    expect(span({ kind: 'term' }, '2026-01-11', said)).toBeNull();
    expect(span({ kind: 'term' }, '2026-03-01')).toBeNull();
    expect(span({ kind: 'term' }, '2026-03-01', { ...said, termFrom: null })).toBeNull();
    expect(span({ kind: 'term' }, '2026-03-01', { ...said, termTo: null })).toBeNull();
  });

  it.each([
    [{ termFrom: NaN }, /^termFrom must be a whole number/],
    [{ termFrom: 0.5 }, /^termFrom must be a whole number/],
    [{ termTo: epochDay('2026-01-11') }, /^termTo/],
    [{ termTo: epochDay('2026-05-01') + 0.5 }, /^termTo must be a whole number/],
  ])('refuses a placement of %j by its field', (changes, message) => {
    const said = { ...NOBODY, termFrom: epochDay('2026-01-12'), termTo: epochDay('2026-05-01') };
    expect(() => span({ kind: 'term' }, '2026-03-01', { ...said, ...changes })).toThrow(message);
  });

  it('of a total has no end', () => {
    expect(span({ kind: 'total' }, '2026-03-01')).toEqual(['2026-01-10', null]);
  });

  it.each<[PolicyPeriod, RegExp]>([
    [{ kind: 'week', startsOn: 8 as 7 }, /^period\.startsOn/],
    [{ kind: 'year', month: 13, day: 1 }, /^period\.month/],
    [{ kind: 'year', month: 2, day: 29 }, /^period\.day/],
    [{ kind: 'week', startsOn: 1.5 as 1 }, /^period\.startsOn must be a whole number/],
    [{ kind: 'year', month: 1.5, day: 1 }, /^period\.month must be a whole number/],
    [{ kind: 'year', month: 1, day: 1.5 }, /^period\.day must be a whole number/],
  ])('refuses %j by its field', (period, message) => {
    expect(() => span(period, '2026-03-01')).toThrow(message);
  });

  it.each<PolicyPeriod>([{ kind: 'month' }, { kind: 'week', startsOn: 1 }, { kind: 'total' }])(
    'refuses half a day, for %j too',
    (period) => {
      expect(() => periodOf(period, 0.5, NOBODY)).toThrow(/^day must be a whole number/);
    },
  );
});
