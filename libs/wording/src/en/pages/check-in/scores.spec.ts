import { scoreInWords } from './scores';

it('says a number with its instrument and its day', () => {
  expect(scoreInWords({ name: 'OLBI', on: '2026-09-01', score: 2.5 })).toBe(
    'OLBI, 1 September 2026: 2.5',
  );
});
