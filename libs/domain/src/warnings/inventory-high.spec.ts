import { anInventory, scoring } from '../test/answers';
import { frozen } from '../test/logs';
import type { CbiAnswer, InventoryLog } from '../inventory/log';
import { isHelpFirst } from '../inventory/help-first';
import { inventoryHigh } from './inventory-high';

/** Work answers whose subscale scores: 6·25 = 150/7 …, by how many of the seven are raised by one step. */
function work(score: CbiAnswer, stepsUp = 0): InventoryLog['answers'] {
  const ids = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6'] as const;
  const raised = ids.slice(0, stepsUp).map((id) => [id, (score + 25) as CbiAnswer]);
  return { ...scoring('work', score), ...Object.fromEntries(raised) };
}

const raisedOn = (log: InventoryLog[], asOf: number) => inventoryHigh(log, asOf)?.raisedOn ?? null;

describe('inventoryHigh', () => {
  it('is raised by a subscale at 50, which counts, on the second day after', () => {
    const log = frozen([anInventory(10, { ...work(50), ...scoring('client', 25) })]);
    expect(raisedOn([...log], 11)).toBeNull();
    expect(inventoryHigh(log, 12)).toEqual({
      raisedOn: 12,
      facts: {
        filledInOn: 10,
        subscales: [
          expect.objectContaining({ subscale: 'work', on: 10, score: 50, earlierMedian: null }),
          expect.objectContaining({ subscale: 'client', on: 10, score: 25 }),
        ],
        isHelpFirst: false,
      },
    });
    expect(inventoryHigh([anInventory(10, work(25, 6))], 40)).toBeNull();
  });

  it('is raised by a rise of the reliable change above one’s own median', () => {
    const before = [work(0), work(25), work(0)].map((answers, i) => anInventory(28 * i, answers));
    // Median 0. Five steps of 25 in seven items are 17.86, four are 14.29; reliable change 17.7.
    expect(raisedOn([...before, anInventory(84, work(0, 4))], 90)).toBeNull();
    expect(raisedOn([...before, anInventory(84, work(0, 5))], 90)).toBe(86);
  });

  it('clears below 45 without such a rise, at once, and stands between', () => {
    const high = anInventory(10, work(50));
    // 25 + 5·25/7 = 42.86; 25 + 6·25/7 = 46.43.
    expect(raisedOn([high, anInventory(40, work(25, 6))], 41)).toBe(12);
    expect(raisedOn([high, anInventory(40, work(25, 5))], 39)).toBe(12);
    expect(raisedOn([high, anInventory(40, work(25, 5))], 40)).toBeNull();
  });

  it('stands at 45', () => {
    const five = { W1: 50, W2: 50, W3: 50, W4: 50, W5: 25 } as const;
    const log = [anInventory(0, work(50)), anInventory(28, five)];
    expect(inventoryHigh(log, 28)?.facts.subscales[0]?.score).toBe(45);
    expect(
      raisedOn([anInventory(0, work(50)), anInventory(28, { ...five, W4: 25 })], 28),
    ).toBeNull();
  });

  it('keeps the newest score of each subscale that an inventory leaves blank', () => {
    const log = [
      anInventory(0, { ...work(50), ...scoring('client', 75), ...scoring('personal', 0) }),
      anInventory(28, { ...work(0), ...scoring('personal', 25) }),
    ];
    expect(inventoryHigh(log, 30)?.facts.subscales).toMatchObject([
      { subscale: 'personal', on: 28, score: 25 },
      { subscale: 'work', on: 28, score: 0 },
      { subscale: 'client', on: 0, score: 75 },
    ]);
  });

  it('is not cleared below 45 while the rise stands', () => {
    const log = [0, 28, 56].map((on) => anInventory(on, work(0)));
    const risen = [anInventory(84, work(25)), anInventory(112, work(25))];
    expect(raisedOn([...log, ...risen], 120)).toBe(86);
    expect(raisedOn([...log, ...risen, anInventory(140, work(25))], 150)).toBeNull();
  });

  it('reads a subscale that was left blank by its score of up to a quarter before', () => {
    const log = [anInventory(10, work(75)), anInventory(40, scoring('personal', 25))];
    expect(inventoryHigh(log, 60)).toMatchObject({
      raisedOn: 12,
      facts: {
        filledInOn: 40,
        subscales: [
          { subscale: 'personal', on: 40, score: 25 },
          { subscale: 'work', on: 10, score: 75 },
        ],
        isHelpFirst: true,
      },
    });
    expect(raisedOn([...log, anInventory(100, scoring('personal', 25))], 100)).toBe(12);
    expect(raisedOn([...log, anInventory(101, scoring('personal', 25))], 101)).toBeNull();
  });

  it('does not clear by an inventory without any score', () => {
    const log = [anInventory(10, work(50)), anInventory(40, { W1: 0 })];
    expect(inventoryHigh(log, 60)).toMatchObject({ raisedOn: 12, facts: { filledInOn: 10 } });
    expect(raisedOn(log, 101)).toBeNull();
  });

  it('goes when the newest inventory is a quarter old', () => {
    expect(raisedOn([anInventory(10, work(50))], 100)).toBe(12);
    expect(raisedOn([anInventory(10, work(50))], 101)).toBeNull();
  });

  it('does not depend on the order of rows, nor on later ones', () => {
    const log = [10, 40, 70].map((on, i) => anInventory(on, work(50, i)));
    expect(inventoryHigh([...log, ...log].reverse(), 80)).toEqual(inventoryHigh(log, 80));
    expect(inventoryHigh(log, 60)).toEqual(inventoryHigh(log.slice(0, 2), 60));
  });

  it('refuses half a day', () => {
    expect(() => inventoryHigh([], 1.5)).toThrow(/^asOf must be a whole number/);
  });

  it('is null without inventories', () => {
    expect(inventoryHigh([], 60)).toBeNull();
  });
});

describe('isHelpFirst', () => {
  it('is so from 75 on, in any subscale', () => {
    expect(isHelpFirst([{ score: 74.9 }, { score: 10 }])).toBe(false);
    expect(isHelpFirst([{ score: 10 }, { score: 75 }])).toBe(true);
    expect(isHelpFirst([])).toBe(false);
  });
});
