import { FILL_DAY_TEXTS, FILL_ROW_TEXTS, overlapsInWords } from './fill-day';

describe('words of a day', () => {
  it('say what is expected, there, and logged', () => {
    expect(FILL_DAY_TEXTS.expected(0)).toBe('Nothing waits to be confirmed.');
    expect(FILL_DAY_TEXTS.expected(3)).toBe('Three sessions were expected.');
    expect(FILL_DAY_TEXTS.there(1)).toBe('One is there already.');
    expect(FILL_DAY_TEXTS.submit(0)).toBe('Log the day');
    expect(FILL_DAY_TEXTS.submit(1)).toBe('Log one session');
    expect(FILL_DAY_TEXTS.logged(5, '2026-11-18')).toBe('Five sessions logged on 18 November');
  });

  it('say what cannot be logged, and what to do', () => {
    expect(FILL_DAY_TEXTS.tooLong(1500, 24)).toBe(
      'These take 25 h. The day has 24 h: shorten one, or leave one out.',
    );
    expect(FILL_ROW_TEXTS.wrongMinutes(2)).toMatch(/^Session 2: write whole minutes, from \d/);
  });

  it('name what overlaps, the first three pairs of it', () => {
    const pair = { first: '09:00', second: '09:30' };
    expect(overlapsInWords([])).toBe('');
    expect(overlapsInWords([pair])).toBe('These overlap: 09:00 with 09:30.');
    expect(overlapsInWords([pair, pair, pair, pair, pair])).toBe(
      'These overlap: 09:00 with 09:30, 09:00 with 09:30, 09:00 with 09:30 and two more pairs.',
    );
  });
});
