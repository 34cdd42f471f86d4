import { decimal } from './decimal';
import { duration, durationInARow } from './duration';
import { fromAgreed } from './from-agreed';
import { listed } from './listed';
import { plainDate } from './plain-date';
import { plural } from './plural';
import { sentence } from './sentence';
import { smallNumber } from './small-number';
import { units } from './units';

describe('duration', () => {
  it.each([
    [0, '0 min'],
    [5, '5 min'],
    [50, '50 min'],
    [59.6, '1 h'],
    [60, '1 h'],
    [70, '1 h 10'],
    [65, '1 h 05'],
    [510, '8 h 30'],
    [6000, '100 h'],
  ])('of %d minutes', (minutes, words) => {
    expect(duration(minutes)).toBe(words);
    expect(durationInARow(minutes)).toBe(words.replaceAll(' ', '\u00a0'));
  });

  it.each([-1, NaN, Infinity])('refuses %d', (minutes) => {
    expect(() => duration(minutes)).toThrow(/^minutes must be 0 or more/);
  });
});

describe('plainDate', () => {
  it.each([
    ['2026-11-24', '24 November', '24 November 2026'],
    ['2026-01-01', '1 January', '1 January 2026'],
    ['0099-02-28', '28 February', '28 February 99'],
  ])('of %s', (date, words, withYear) => {
    expect(plainDate(date)).toBe(words);
    expect(plainDate(date, { withYear: true })).toBe(withYear);
  });

  it.each(['2026-02-29', 'tomorrow', ''])('refuses "%s"', (date) => {
    expect(() => plainDate(date)).toThrow(RangeError);
  });
});

describe('units', () => {
  it.each([
    [0, '0'],
    [0.1, '0'],
    [0.25, '¼'],
    [0.5, '½'],
    [6.75, '6¾'],
    [6.8, '6¾'],
    [6.9, '7'],
    [20, '20'],
    [19.9999, '20'],
    [-0.5, '−½'],
    [-1.25, '−1¼'],
    [-0.01, '0'],
  ])('of %d', (value, words) => {
    expect(units(value)).toBe(words);
  });

  it('refuses what is no number', () => {
    expect(() => units(NaN)).toThrow(/^units must be a number/);
  });
});

describe('smallNumber and plural', () => {
  it.each([
    [0, 'no', 'no ties'],
    [1, 'one', 'one tie'],
    [2, 'two', 'two ties'],
    [12, 'twelve', 'twelve ties'],
    [13, '13', '13 ties'],
  ])('of %d', (count, word, ties) => {
    expect(smallNumber(count)).toBe(word);
    expect(plural(count, 'tie', 'ties')).toBe(ties);
  });

  it.each([-1, 1.5, NaN])('refuses %d', (count) => {
    expect(() => smallNumber(count)).toThrow(/^count must be a whole number/);
  });
});

describe('listed', () => {
  it.each([
    [[], ''],
    [['held'], 'held'],
    [['held', 'beyond'], 'held and beyond'],
    [['held', 'alongside', 'beyond'], 'held, alongside and beyond'],
  ])('of %j', (words, expected) => {
    expect(listed(words)).toBe(expected);
  });
});

describe('sentence', () => {
  it.each([
    ['no tie is alive', 'No tie is alive.'],
    ['Friend, B.', 'Friend, B.'],
    ['with Ghent!.', 'With Ghent!'],
    ['what next?', 'What next?'],
    ['and so on...', 'And so on.'],
    ['.', '.'],
    ['éva has grown thin', 'Éva has grown thin.'],
  ])('of "%s"', (clause, expected) => {
    expect(sentence(clause)).toBe(expected);
  });
});

describe('fromAgreed', () => {
  it.each([
    [1.05, '5\u00a0% more'],
    [0.88, '12\u00a0% less'],
    [1.004, null],
    [1, null],
    [0, '100\u00a0% less'],
  ])('of %d', (load, expected) => {
    expect(fromAgreed(load)).toBe(expected);
  });
});

describe('decimal', () => {
  it.each([
    [3.5, '3.5'],
    [43 / 14, '3.07'],
    [1, '1'],
    [0.1 + 0.2, '0.3'],
  ])('of %d', (value, expected) => {
    expect(decimal(value)).toBe(expected);
  });
});
