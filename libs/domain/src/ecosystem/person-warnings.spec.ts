import { aCheckIn, anInventory, scoring } from '../test/answers';
import { aLog, aTie, every } from '../test/logs';
import { daysOf, standing } from '../test/standing';
import { someUnseenWork } from '../test/unseen-work';
import { readEcosystem } from './read-ecosystem';

const WHOLE = { subject: '', connectionId: null };

describe('warnings about work and answers, among those that stand', () => {
  it('W8 says whose the unseen work is, by kind', () => {
    const kinds = ['keeping-track', 'handling-conflict'] as const;
    const unseenWork = [100, 101, 102].flatMap((on) =>
      kinds.map((kind) => someUnseenWork({ id: `${kind}-${on}`, on, kind, effort: 4 })),
    );
    expect(daysOf(aLog({ unseenWork }), 'W8', 95, 106)).toEqual(every(1, 102, 106));
    expect(standing(aLog({ unseenWork }), 106, 'W8')).toEqual([
      {
        code: 'W8',
        ...WHOLE,
        raisedOn: 102,
        facts: {
          asymmetry: expect.closeTo(24 / 28, 12) as number,
          effort: 24,
          kinds: [
            { kind: 'handling-conflict', effort: 12, mine: 12 },
            { kind: 'keeping-track', effort: 12, mine: 12 },
          ],
        },
      },
    ]);
  });

  it('W9 shows the two weeks that it rests on, older first', () => {
    // Day 4 is a Monday. Six days a week of 5 units beside 20 agreed: 1.5.
    const workDays = every(7, 4, 32).flatMap((monday) =>
      every(1, monday, monday + 5).map((on) => ({ on, units: 5 })),
    );
    const capacity = [{ effectiveFrom: 0, unitsPerWeek: 20 }];
    const log = aLog({ workDays, capacity, since: 4 });
    const week = { units: 30, agreedUnits: expect.closeTo(20, 9) as number };
    expect(standing(log, 20, 'W9')).toMatchObject([
      {
        code: 'W9',
        ...WHOLE,
        raisedOn: 18,
        facts: {
          weeks: [
            { from: 4, ...week },
            { from: 11, ...week },
          ],
        },
      },
    ]);
    expect(standing(log, 17, 'W9')).toEqual([]);
  });

  it('W10 shows the days with too long a run, and what was agreed', () => {
    const runs = [
      { on: 50, longestRun: 6 },
      { on: 52, longestRun: 5 },
    ];
    expect(standing(aLog({ runs }), 54, 'W10')).toEqual([
      { code: 'W10', ...WHOLE, raisedOn: 54, facts: { days: runs, agreedRun: 4 } },
    ]);
  });

  it('W11 and W12 show the check-ins that they rest on', () => {
    const checkIns = [60, 67].map((on) => aCheckIn(on, { alone: 4, demands: 3, tooMuch: 1 }));
    const log = aLog({ checkIns });
    expect(standing(log, 70, 'W11')).toEqual([
      {
        code: 'W11',
        ...WHOLE,
        raisedOn: 69,
        facts: { checkIns: [60, 67].map((on) => ({ on, withheld: null, alone: 4 })) },
      },
    ]);
    expect(standing(log, 70, 'W12')).toEqual([
      {
        code: 'W12',
        ...WHOLE,
        raisedOn: 69,
        facts: { checkIns: [60, 67].map((on) => ({ on, demands: 3, tooMuch: 1 })) },
      },
    ]);
  });

  it('W14 shows the newest scores of the three subscales', () => {
    const inventories = [anInventory(30, { ...scoring('work', 75), ...scoring('personal', 25) })];
    expect(standing(aLog({ inventories }), 40, 'W14')).toMatchObject([
      {
        code: 'W14',
        ...WHOLE,
        raisedOn: 32,
        facts: {
          filledInOn: 30,
          subscales: [
            { subscale: 'personal', score: 25 },
            { subscale: 'work', score: 75 },
          ],
        },
      },
    ]);
  });
});

describe('what soils rest on besides ties', () => {
  const evenness = (log: ReturnType<typeof aLog>) => readEcosystem(log, 100);

  it('Evenness counts what was kept to oneself', () => {
    const checkIns = [aCheckIn(98, { withheld: 4, alone: 0 })];
    const reading = evenness(aLog({ checkIns }));
    expect(reading.overFunctioning).toEqual({ give: null, hide: 1, carry: null });
    expect(reading.components.evenness.value).toBe(0);
  });

  it('Rest is the energy of the newest check-in, as chosen', () => {
    const checkIns = [aCheckIn(98, { energy: 3, tooMuch: 0 })];
    expect(evenness(aLog({ checkIns })).components.rest.value).toBe(0.75);
    expect(evenness(aLog({ checkIns, restFrom: 'inventory' })).components.rest.value).toBeNull();
  });

  it('ties as long past their rhythm as each other stand by id', () => {
    const ties = ['b', 'd', 'a', 'c'].map((id) => aTie([90], { id }));
    expect(readEcosystem(aLog({ ties }), 100).ties.map(({ id }) => id)).toEqual([
      ...['a', 'b', 'c', 'd'],
    ]);
  });
});
