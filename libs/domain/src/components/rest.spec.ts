import * as fc from 'fast-check';
import { aCheckIn, anInventory, scoring } from '../test/answers';
import { readEcosystem } from '../ecosystem/read-ecosystem';
import { CBI_ANSWERS, CBI_SUBSCALES } from '../inventory/log';
import { aLog } from '../test/logs';
import { REST_SOURCES } from '../vocabulary';
import { rest } from './rest';

describe('rest', () => {
  const log = {
    checkIns: [aCheckIn(93, { energy: 3 })],
    inventories: [anInventory(80, { ...scoring('work', 25), ...scoring('personal', 100) })],
    restFrom: 'check-in' as const,
  };

  it('is energy/4 of the newest check-in: the worked example', () => {
    expect(rest(log, 100)).toBe(0.75);
    expect(rest(log, 107)).toBe(0.75);
    expect(rest(log, 108)).toBeNull();
  });

  it('is 1 - work/100 of the newest inventory, where that was chosen', () => {
    const chosen = { ...log, restFrom: 'inventory' as const };
    expect(rest(chosen, 100)).toBe(0.75);
    expect(rest(chosen, 115)).toBe(0.75);
    expect(rest(chosen, 116)).toBeNull();
    expect(rest({ ...chosen, inventories: [anInventory(80, scoring('work', 100))] }, 100)).toBe(0);
  });

  it('passes over an inventory without a work score, as long as the one before speaks', () => {
    const inventories = [
      ...log.inventories,
      anInventory(110, { ...scoring('client', 50), ...scoring('personal', 50) }),
    ];
    const chosen = { ...log, inventories, restFrom: 'inventory' as const };
    expect(rest(chosen, 112)).toBe(0.75);
    expect(rest(chosen, 116)).toBeNull();
  });

  it('never puts the other in place of what was chosen', () => {
    expect(rest({ ...log, checkIns: [] }, 100)).toBeNull();
    expect(rest({ ...log, inventories: [], restFrom: 'inventory' }, 100)).toBeNull();
  });

  it('is what the walk through an ecosystem says, whatever the log', () => {
    const answer = fc.option(fc.integer({ min: 0, max: 4 }));
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 8 });
    const score = fc.constantFrom(...CBI_ANSWERS);
    const subscale = fc.constantFrom(...CBI_SUBSCALES);
    fc.assert(
      fc.property(days, days, answer, score, subscale, (some, others, energy, value, name) => {
        const checkIns = some.map((on, at) => aCheckIn(on, { energy: at % 2 ? energy : null }));
        const inventories = others.map((on) => anInventory(on, scoring(name, value)));
        for (const restFrom of REST_SOURCES) {
          const whole = aLog({ checkIns, inventories, restFrom });
          const edges = [
            ...some.flatMap((on) => [on + 14, on + 15]),
            ...others.flatMap((on) => [on + 35, on + 36]),
          ];
          for (const day of [100, ...edges]) {
            expect(readEcosystem(whole, day).components.rest.value).toBe(rest(whole, day));
          }
        }
      }),
    );
  });

  it('refuses another choice', () => {
    expect(() => rest({ ...log, restFrom: 'sleep' as 'inventory' }, 100)).toThrow(/^restFrom must/);
  });
});
