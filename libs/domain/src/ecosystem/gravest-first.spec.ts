import { aCheckIn, anInventory, scoring } from '../test/answers';
import { aLog, aTie, every, frozen } from '../test/logs';
import { gravestFirst } from './gravest-first';
import { readEcosystem } from './read-ecosystem';

/** A hard winter: nobody met, too much work, all of it told. */
const log = aLog({
  ties: [
    aTie([3, 10], {
      id: 'a',
      disconnections: [{ id: 'd', openedOn: 20, closedOn: null, closedAs: null }],
    }),
    aTie([3], { id: 'b' }),
  ],
  workDays: every(1, 0, 100).map((on) => ({ on, units: 9 })),
  capacity: [{ effectiveFrom: 0, unitsPerWeek: 20 }],
  runs: every(1, 80, 100).map((on) => ({ on, longestRun: 7 })),
  checkIns: every(7, 70, 98).map((on) => aCheckIn(on, { withheld: 4, demands: 4 })),
});

const codesOf = (inventory: 50 | 75) =>
  readEcosystem(
    { ...log, inventories: [anInventory(90, scoring('work', inventory))] },
    100,
  ).warnings.map(({ code }) => code);

describe('gravestFirst', () => {
  it('is the order of the model, with the inventory in its place', () => {
    const order = ['W4', 'W3', 'W2', 'W1', 'W1', 'W11', 'W9', 'W13', 'W14', 'W12', 'W10'];
    expect(codesOf(50)).toEqual(order);
  });

  it('puts an inventory first that is so high that help comes first', () => {
    expect(codesOf(75)[0]).toBe('W14');
    expect(codesOf(75)).toHaveLength(11);
  });

  it('leaves those of one code as they came, and its input alone', () => {
    const { warnings } = readEcosystem(log, 100);
    const turned = frozen([...warnings].reverse());
    const ties = (all: typeof warnings) =>
      all.filter(({ code }) => code === 'W1').map((one) => one.subject);
    expect(ties(gravestFirst(turned))).toEqual(ties(warnings).reverse());
    expect(gravestFirst([])).toEqual([]);
  });
});
