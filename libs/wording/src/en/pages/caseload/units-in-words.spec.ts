import { averageUnits, countedUnits } from './units-in-words';

it.each([
  [0, '0 units'],
  [0.05, '0 units'],
  [0.8, '¾ of a unit'],
  [1.01, 'one unit'],
  [22.5, '22½ units'],
])('counts %d as %s', (value, words) => {
  expect(countedUnits(value)).toBe(words);
});

it.each([
  [20.91, '20.9'],
  [22.94, '22.9'],
  [20.04, '20'],
  [0, '0'],
])('writes an average of %d as %s', (value, words) => {
  expect(averageUnits(value)).toBe(words);
});
