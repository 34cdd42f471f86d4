import { LEAVE_TEXTS, daysAwayTotals } from './leave';

it('says until when leave lasts, or from when', () => {
  expect(LEAVE_TEXTS.ahead.now('2026-12-04')).toBe('On leave until 4 December.');
  expect(LEAVE_TEXTS.ahead.next('2026-12-23')).toBe('Next away from 23 December.');
});

it('says a span as it is typed', () => {
  const { span } = LEAVE_TEXTS.form;
  expect(span('2026-12-23', '2026-12-30')).toBe('23 to 30 December 2026');
  expect(span('2026-12-23', '2026-12-01')).toBe('23 December');
});

it.each([
  [1, 'one day'],
  [12, '12 days'],
])('counts %d as %s', (days, words) => {
  expect(LEAVE_TEXTS.known.count(days)).toBe(words);
});

/** Amounts and their units never part at the end of a line. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('what days away hold', () => {
  const none = { plannedSessions: 0, plannedMinutes: 0, heldSessions: 0, heldMinutes: 0 };

  it.each([
    [{}, 'No session is planned or held on these days.'],
    [
      { plannedSessions: 7, plannedMinutes: 345 },
      'Seven sessions are planned on these days, 5¾ h.',
    ],
    [
      { plannedSessions: 1, plannedMinutes: 60, heldSessions: 2, heldMinutes: 100 },
      'One session is planned on these days, 1 h. Two sessions are logged as held, 1¾ h.',
    ],
    [{ heldSessions: 1, heldMinutes: 60 }, 'One session is logged as held on these days, 1 h.'],
  ])('is said: %j', (part, words) => {
    expect(plain(daysAwayTotals({ ...none, ...part, firstDays: null }))).toBe(words);
  });

  it('is said of the first days where there are many', () => {
    expect(daysAwayTotals({ ...none, firstDays: 42 })).toBe(
      'No session is planned or held on the first 42 days.',
    );
  });
});
