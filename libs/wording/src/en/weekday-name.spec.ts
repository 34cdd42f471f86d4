import { weekdayName } from './weekday-name';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

it('names the days of a week, Monday first', () => {
  expect(WEEK.map((day) => weekdayName(day)).join(' ')).toBe(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  );
  expect(WEEK.map((day) => weekdayName(day, 'short')).join(' ')).toBe(
    'Mon Tue Wed Thu Fri Sat Sun',
  );
});

it('refuses what is no weekday', () => {
  for (const weekday of [0, 8, 1.5]) expect(() => weekdayName(weekday)).toThrow(/^weekday must be/);
});
