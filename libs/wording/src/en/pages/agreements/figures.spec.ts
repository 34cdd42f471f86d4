import { lateLately, runInWords, weekSoFar, weeksBetween } from './figures';

/** Amounts and their units never part at the end of a line. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

it.each([
  [{ heldUnits: 12.5, plannedUnits: 6, minutes: 840 }, '12½ units held, 6 booked; 14 h of work'],
  [{ heldUnits: 0, plannedUnits: 6, minutes: 0 }, '6 units booked'],
  [{ heldUnits: 1, plannedUnits: 0, minutes: 50 }, 'one unit held; ¾ h of work'],
  [{ heldUnits: 0, plannedUnits: 0, minutes: 30 }, '½ h of work'],
  [{ heldUnits: 0, plannedUnits: 0, minutes: 0 }, ''],
])('says a week so far: %j', (week, words) => {
  expect(plain(weekSoFar(week))).toBe(words);
});

it.each([
  [
    [
      { heldUnits: 22, minutes: 1560 },
      { heldUnits: 18, minutes: 1860 },
    ],
    '18 to 22 units, 26 to 31 h of work a week',
  ],
  [[{ heldUnits: 20, minutes: 1200 }], '20 units, 20 h of work'],
  [
    [
      { heldUnits: 20, minutes: 1200 },
      { heldUnits: 20.01, minutes: 1201 },
    ],
    '20 units, 20 h of work a week',
  ],
])('says what weeks lie between: %j', (weeks, words) => {
  expect(plain(weeksBetween(weeks))).toBe(words);
});

it('says runs and late sessions, none as none', () => {
  expect([runInWords(5), runInWords(null)]).toEqual(['Five in a row', 'Nothing logged']);
  expect(lateLately(0)).toBe('No session in those weeks began later');
  expect(lateLately(1)).toBe('One session in those weeks began later');
  expect(lateLately(3)).toBe('Three sessions in those weeks began later');
});
