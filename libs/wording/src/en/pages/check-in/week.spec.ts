import { checkInInWords, earlierWeekTexts } from './week';

it('says a week as it was answered', () => {
  const open = { energy: null, withheld: null, alone: null, demands: null, tooMuch: null };
  const week = { on: '2026-10-09', isSkipped: false, ...open, note: null, version: 1 };
  expect(checkInInWords(week)).toBe('Nothing answered');
  expect(checkInInWords({ ...week, isSkipped: true })).toBe('Skipped');
  expect(checkInInWords({ ...week, energy: 4, alone: 3, note: 'A long one' })).toBe(
    'Energy: Plenty. Alone with the work: Often. A long one.',
  );
});

it('names a week that is over by its first day, and the day for which it counts', () => {
  const texts = earlierWeekTexts({ from: '2026-09-28', on: '2026-10-04' });
  expect(texts.place(2, 6)).toBe('Week of 28 September 2026, 2 of 6');
  expect(texts.counts).toMatch(/^It counts for Sunday 4 October, as if it had been said then\. /);
  expect(texts.said.skipped).toBe('Skipped the week of 28 September');
});
