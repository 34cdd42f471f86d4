import { anInventory, scoring } from '../test/answers';
import { frozen } from '../test/logs';
import type { CbiAnswer } from './log';
import { readInventories } from './own-history';

const monthly = (...scores: CbiAnswer[]) =>
  scores.map((score, month) => anInventory(28 * month, scoring('work', score)));

const mediansOf = (scores: CbiAnswer[]) =>
  readInventories(monthly(...scores), 999).map(({ findings }) => findings[0]?.earlierMedian);

describe('readInventories', () => {
  it('compares with the median of up to three earlier scores', () => {
    expect(mediansOf([25, 50, 100, 0, 75, 75])).toEqual([null, 25, 37.5, 50, 50, 75]);
  });

  it('gives each score its band, its reliable change and its day', () => {
    const [reading] = readInventories(frozen(monthly(50)), 0);
    expect(reading).toEqual({
      id: 'inventory-0',
      on: 0,
      findings: [
        {
          subscale: 'work',
          on: 0,
          score: 50,
          band: { low: expect.closeTo(37.4916, 4), high: expect.closeTo(62.5084, 4) },
          earlierMedian: null,
          reliableChange: 17.7,
        },
      ],
    });
  });

  it('goes by subscale: one that was left blank is passed over', () => {
    const both = { ...scoring('work', 50), ...scoring('client', 25) };
    const log = [
      anInventory(0, both),
      anInventory(30, scoring('work', 75)),
      anInventory(60, { ...both, P1: 50, P2: 50 }),
    ];
    const [, second, third] = readInventories(log, 60);
    expect(second?.findings.map(({ subscale }) => subscale)).toEqual(['work']);
    expect(third?.findings.map((found) => [found.subscale, found.earlierMedian])).toEqual([
      ['work', 62.5],
      ['client', 25],
    ]);
  });

  it('does not depend on the order of rows or a repeated id, and orders one day by id', () => {
    const log = monthly(25, 50, 75);
    expect(readInventories([...log, ...log].reverse(), 99)).toEqual(readInventories(log, 99));
    const sameDay = [
      { ...anInventory(5, scoring('work', 75)), id: 'b' },
      { ...anInventory(5, scoring('work', 25)), id: 'a' },
    ];
    expect(readInventories(sameDay, 5).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('reads nothing of later days, and nothing of nothing', () => {
    expect(readInventories(monthly(25, 50), 27)).toHaveLength(1);
    expect(readInventories([], 0)).toEqual([]);
    expect(readInventories([anInventory(0, {})], 0)[0]?.findings).toEqual([]);
  });

  it('refuses what is none, by name', () => {
    expect(() => readInventories([], 0.5)).toThrow(/^asOf must be/);
    expect(() => readInventories([anInventory(NaN, {})], 0)).toThrow(/^inventories.on must be/);
    const [one] = monthly(25);
    const other = one && { ...one, on: 3 };
    expect(() =>
      readInventories(
        [one, other].flatMap((row) => row ?? []),
        9,
      ),
    ).toThrow(/^inventories hold "inventory-0" twice/);
  });
});
