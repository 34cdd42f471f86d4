import { unitCount } from './unit-count';

it('says load units with their noun', () => {
  expect([0, 0.05, 0.75, 0.95, 1, 1.1, 2.5, 20].map(unitCount)).toEqual([
    '0 units',
    '0 units',
    '¾ of a unit',
    'one unit',
    'one unit',
    'one unit',
    '2½ units',
    '20 units',
  ]);
});

it('refuses what is no number', () => {
  expect(() => unitCount(NaN)).toThrow(/^units must be a number/);
});
