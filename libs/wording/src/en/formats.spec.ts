import * as fc from 'fast-check';
import { type Formats, formats, FIRST_FORMATS, inFormats, readFormatsFrom } from '../formats';
import { anyWarning, CODES_WITH_SENTENCES } from '../test/any-warning';
import { clockHour, clockTime } from './clock-time';
import { decimal, fixed, whole } from './decimal';
import { duration } from './duration';
import { wordsLocale } from './words-locale';
import { period } from './period';
import { dayName, dayWithName, monthName, plainDate, shortDay } from './plain-date';
import { plural } from './plural';
import { units } from './units';
import { warningMeaning } from './warning-meaning';
import { warningSentences } from './warning-sentences';

const NARROW_SPACE = '\u202f';
const as = (region: string, hours: Formats['hours'] = null) => ({ region, hours });

describe.each([
  ['en-GB', '24 November', '14:10', '1,234.5', '5,000'],
  ['en-US', 'November 24', '2:10\u00a0pm', '1,234.5', '5,000'],
  ['de-DE', '24 November', '14:10', '1.234,5', '5.000'],
  ['fr-FR', '24 November', '14:10', `1${NARROW_SPACE}234,5`, `5${NARROW_SPACE}000`],
  ['hi-IN', '24 November', '2:10\u00a0pm', '1,234.5', '5,000'],
  ['ar-EG', '24 November', '2:10\u00a0pm', '1,234.5', '5,000'],
  ['fa-IR', '24 November', '14:10', '1,234.5', '5,000'],
  ['ja-JP', 'November 24', '14:10', '1,234.5', '5,000'],
])('in the formats of %s', (region, date, time, number, thousands) => {
  const say = <T>(what: () => T) => inFormats(as(region), what as () => never) as T;

  it('dates, times and numbers are as they are there, the words English, the digits Latin', () => {
    expect(say(() => plainDate('2026-11-24'))).toBe(date);
    expect(say(() => clockTime('14:10'))).toBe(time);
    expect(say(() => decimal(1234.5))).toBe(number);
    expect(say(() => whole(5000))).toBe(thousands);
    expect(say(() => plural(5000, 'tie', 'ties'))).toBe(`${thousands} ties`);
    expect(say(() => units(5000.25))).toBe(`${thousands}¼`);
    expect(say(() => duration(300_005))).toBe(`${thousands} h 05`);
  });

  it('the minus is ours, without marks of direction', () => {
    expect(say(() => decimal(-1234.5))).toBe(`−${number}`);
    expect(say(() => fixed(-0.001, 2))).toBe(say(() => fixed(0, 2)));
  });
});

it.each(['fr-CH', 'de-CH'])('%s groups thousands as its runtime knows it', (region) => {
  const [number, date] = inFormats(as(region), () => [decimal(1234.5), plainDate('2026-11-24')]);
  expect(number).toMatch(region === 'fr-CH' ? /^1['’\u202f]234,5$/ : /^1['’]234\.5$/);
  expect(date).toBe('24 November');
});

describe('dates with the month first', () => {
  const say = (what: () => string) => inFormats(as('en-US'), what);

  it('have their commas', () => {
    expect(say(() => plainDate('2026-11-24', { withYear: true }))).toBe('November 24, 2026');
    expect(say(() => dayWithName('2026-11-12'))).toBe('Thursday, November 12');
    expect(say(() => shortDay('2026-11-03'))).toBe('Nov 3');
    expect(say(() => shortDay('2026-11-03', { withYear: true }))).toBe('Nov 3, 2026');
    expect(say(() => period('2026-11-01', '2026-11-24'))).toBe('November 1 to 24, 2026');
    expect(say(() => period('2026-10-28', '2026-11-24'))).toBe('October 28 to November 24, 2026');
    expect(say(() => period('2026-12-28', '2027-01-03'))).toBe(
      'December 28, 2026 to January 3, 2027',
    );
    expect(say(wordsLocale)).toBe('en-US');
  });

  it('or not, where the day comes first', () => {
    expect(dayWithName('2026-11-12')).toBe('Thursday 12 November');
    expect(shortDay('2026-11-03', { withYear: true })).toBe('3 Nov 2026');
    expect([dayName('2026-11-12'), dayName('2026-11-12', 'short')]).toEqual(['Thursday', 'Thu']);
    expect(monthName('2026-11-12')).toBe('November');
    expect(wordsLocale()).toBe('en-GB');
  });
});

describe('the clock', () => {
  it.each([
    ['00:05', '12:05\u00a0am', '00:05'],
    ['09:30', '9:30\u00a0am', '09:30'],
    ['12:00:59', '12:00\u00a0pm', '12:00'],
    ['23:59', '11:59\u00a0pm', '23:59'],
  ])('shows %s', (time, ofTwelve, ofDay) => {
    expect(inFormats(as('de-DE', 12), () => clockTime(time))).toBe(ofTwelve);
    expect(inFormats(as('en-US', 24), () => clockTime(time))).toBe(ofDay);
  });

  it.each(['', '9:30', 'noon', '0930'])('refuses "%s"', (time) => {
    expect(() => clockTime(time)).toThrow(/^time must be HH:MM/);
  });

  it('names full hours, also those past midnight', () => {
    expect([9, 14, 24, 26, -5].map(clockHour)).toEqual(['9', '14', '0', '2', '19']);
    const ofTwelve = inFormats(as('en-US'), () => [9, 14, 24, 26].map(clockHour));
    expect(ofTwelve).toEqual(['9\u00a0am', '2\u00a0pm', '12\u00a0am', '2\u00a0am']);
  });
});

describe('the place where formats are found', () => {
  afterEach(() => readFormatsFrom(() => FIRST_FORMATS));

  it('is asked anew each time', () => {
    let region = 'de-DE';
    readFormatsFrom(() => as(region));
    expect(decimal(0.5)).toBe('0,5');
    region = 'en-US';
    expect(decimal(0.5)).toBe('0.5');
  });

  it('is left for the time of one saying, also where that goes wrong', () => {
    const wrong = () => inFormats(as('de-DE'), () => plainDate('2026-02-30'));
    expect(wrong).toThrow(RangeError);
    expect(formats()).toBe(FIRST_FORMATS);
    const inner = () => inFormats(as('en-US'), () => plainDate('2026-11-24'));
    expect(inFormats(as('de-DE'), () => [inner(), decimal(0.5)])).toEqual(['November 24', '0,5']);
  });

  it('stays right after more regions than are kept', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const regions = letters.flatMap((a) => letters.map((b) => `de-${a}${b}`));
    for (const region of regions) expect(inFormats(as(region), () => decimal(0.5))).toMatch(/0.5/);
    expect(decimal(0.5)).toBe('0.5');
  });
});

it.each(CODES_WITH_SENTENCES)('no number of %s is written in another format', (code) => {
  const ofPoint = /\d\.\d/;
  fc.assert(
    fc.property(anyWarning(code), (warning) => {
      const said = inFormats(as('de-DE'), () => ({
        ...warningSentences(warning, {}),
        ...warningMeaning(code),
      }));
      for (const text of Object.values(said)) expect(text ?? '').not.toMatch(ofPoint);
    }),
  );
});
