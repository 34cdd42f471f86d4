import { SERIES_DONE, aheadSentences, seriesEndSentence, seriesInWords } from './series-sheets';

const TODAY = '2026-11-24';

describe('aheadSentences', () => {
  const ahead = (changedDays: number, removedDays: number, nextOn: string | null = TODAY) =>
    aheadSentences({ nextOn, changedDays, removedDays });

  it.each([
    [0, 0, []],
    [1, 0, ['Ahead, one is changed by itself.']],
    [2, 1, ['Ahead, two are changed by themselves and one is taken out.']],
    [0, 13, ['Ahead, 13 are taken out.']],
  ])('of %d changed and %d removed are %j', (changed, removed, sentences) =>
    expect(ahead(changed, removed)).toEqual(sentences),
  );

  it('say first that none is expected', () => {
    expect(ahead(0, 1, null)).toEqual(['None is expected at present.', 'Ahead, one is taken out.']);
  });
});

it('says a series by itself', () => {
  const series = {
    rhythm: { unit: 'week', every: 2, weekdays: [2] },
    firstOn: TODAY,
    lastOn: '2027-06-30',
    at: '14:00',
    minutes: 80,
  } as const;
  const said = { ...series, rhythm: { ...series.rhythm, weekdays: [2] } };
  expect(seriesInWords(said, TODAY)).toBe(
    'Every second Tuesday at 14:00, 1 h 20, until 30 June 2027',
  );
  expect(seriesInWords({ ...said, lastOn: null }, TODAY)).toBe(
    'Every second Tuesday at 14:00, 1 h 20',
  );
});

it('says what an end means, once a day is chosen', () => {
  expect(seriesEndSentence('', TODAY)).toBe('');
  expect(seriesEndSentence('2027-01-05', TODAY)).toBe(
    'From 5 January 2027 on nothing more is expected of it. What was marked stays as it is.',
  );
});

it('says from when on something was done', () => {
  expect(SERIES_DONE.changed('2026-12-01', TODAY)).toBe('Changed from 1 December on');
  expect(SERIES_DONE.ended('2027-01-05', TODAY)).toBe('Ended from 5 January 2027 on');
});
