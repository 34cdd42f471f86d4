import { averageUnits } from './units-in-words';

it.each([
  [20.91, '20.9'],
  [22.94, '22.9'],
  [20.04, '20'],
  [0, '0'],
])('writes an average of %d as %s', (value, words) => {
  expect(averageUnits(value)).toBe(words);
});
