import { LEAVE_TEXTS } from './leave';

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
