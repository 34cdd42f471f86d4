import { answersOf, checkInsTable, pointsOf } from './check-in-rows';
import { SKIPPED, checkIn } from './spec-check-ins';

const ROWS = [
  checkIn(2, { energy: 0, note: 'Only for me, =1+1' }),
  checkIn(1, SKIPPED),
  checkIn(0, { energy: 4, alone: null }),
];

describe('the rows of check-ins', () => {
  it('leave skipped weeks and open answers out of the answers, and 0 in', () => {
    const answers = answersOf(ROWS);
    expect(answers.energy).toEqual([0, 4]);
    expect(answers.alone).toEqual([1]);
    expect(answersOf([])).toMatchObject({ energy: [], tooMuch: [] });
  });

  it('are drawn for half a year, skipped weeks among them', () => {
    expect(pointsOf(ROWS, 'energy').map(({ value }) => value)).toEqual([0, null, 4]);
    const many = Array.from({ length: 40 }, (_, week) => checkIn(40 - week));
    expect(pointsOf(many, 'energy')).toHaveLength(26);
    expect(pointsOf(many, 'energy').at(-1)?.on).toBe(many.at(-1)?.on);
  });

  it('are taken along without the open line; unknown is an empty cell', () => {
    expect(checkInsTable(ROWS)).toEqual([
      ['date', 'skipped', 'energy', 'withheld', 'alone', 'demands', 'too_much'],
      ['2026-09-25', 'no', 0, 1, 1, 1, 1],
      ['2026-10-02', 'yes', null, null, null, null, null],
      ['2026-10-09', 'no', 4, 1, null, 1, 1],
    ]);
  });
});
