import { OTHER_TIME_TEXTS, otherTimeInWords } from './other-time';

const WHEN = { date: '2026-11-24', time: '14:00' };

it('says one entry in full', () => {
  expect(otherTimeInWords({ kind: 'crisis-call', minutes: 80 }, WHEN)).toBe(
    'Crisis call, Tuesday 24 November, 14:00, 1 h 20',
  );
});

it('says when and how long below its name', () => {
  expect(OTHER_TIME_TEXTS.list.how(WHEN.time, 30)).toBe('14:00, 30 min');
});
