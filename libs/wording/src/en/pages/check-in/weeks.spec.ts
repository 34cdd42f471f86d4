import { CHECK_IN_WEEKS_TEXTS } from './weeks';

it('names a week, with its year where that is another one', () => {
  const { week, changeOf } = CHECK_IN_WEEKS_TEXTS;
  expect(week('2026-09-28', '2026-10-09')).toBe('Week of 28 September');
  expect(changeOf(week('2025-12-29', '2026-01-09'))).toBe('Change the week of 29 December 2025');
});
