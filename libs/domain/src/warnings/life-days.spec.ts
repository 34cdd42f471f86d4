import { aCheckIn, anInventory } from '../test/answers';
import { aContact, aLog, aTie, frozen, termsOf } from '../test/logs';
import { supervised } from '../test/supervision';
import { NO_SUPERVISION } from '../supervision/known-before';
import { clearedBy } from './life-ending';
import { asBegun, warningDays } from './life-days';

const on = (day: number) => ({ on: day });

describe('asBegun', () => {
  it('leaves out what is logged of the day and of later ones', () => {
    const closed = { id: 'x', openedOn: 5, closedOn: 10, closedAs: 'repaired' } as const;
    const tie = aTie([9, 10, 11], {
      activeUntil: 10,
      lastMetOn: 10,
      disconnections: [
        closed,
        { ...closed, id: 'y', openedOn: 10, closedOn: null, closedAs: null },
      ],
    });
    const log = frozen(
      aLog({
        ties: [tie, aTie([], { id: 'new', activeFrom: 10 })],
        workDays: [9, 10].map((day) => ({ on: day, units: 1 })),
        runs: [9, 10].map((day) => ({ on: day, longestRun: 2 })),
      }),
    );
    const begun = asBegun(log, 10);
    expect(begun.ties).toEqual([
      {
        ...tie,
        activeUntil: null,
        lastMetOn: null,
        contacts: [aContact(9)],
        disconnections: [{ ...closed, closedOn: null, closedAs: null }],
      },
    ]);
    expect(begun.workDays).toMatchObject([on(9)]);
    expect(begun.runs).toMatchObject([on(9)]);
    expect(asBegun(log, 12)).toEqual(log);
  });

  it('leaves out answers, and keeps those of days before', () => {
    const checkIn = { energy: 2, withheld: 2, alone: 2, demands: 2, tooMuch: 2 };
    const log = aLog({
      checkIns: [9, 10].map((day) => ({ id: `c${day}`, on: day, ...checkIn })),
      inventories: [9, 10].map((day) => ({ id: `i${day}`, on: day, answers: {} })),
      acting: [9, 10].map((day) => ({ id: `a${day}`, on: day, surface: 1, deep: 1 })),
    });
    const { checkIns, inventories, acting } = asBegun(log, 10);
    for (const rows of [checkIns, inventories, acting]) expect(rows).toMatchObject([on(9)]);
  });

  it('keeps the first agreement, which also speaks for the days before it', () => {
    const terms = [termsOf({ effectiveFrom: 10, rhythmDays: 7 }), termsOf({ effectiveFrom: 20 })];
    const log = aLog({
      ties: [aTie([], { terms: terms.toReversed() })],
      capacity: [10, 20].map((effectiveFrom) => ({ effectiveFrom, unitsPerWeek: 20 })),
    });
    expect(asBegun(log, 10).ties[0]?.terms).toEqual([terms[0]]);
    expect(asBegun(log, 5).capacity).toMatchObject([{ effectiveFrom: 10 }]);
    expect(asBegun(log, 21).ties[0]?.terms).toHaveLength(2);
  });
});

describe('warningDays', () => {
  it('tells what stood when a day began from what stands with its entries', () => {
    const days = warningDays(aLog({ ties: [aTie([0, 43])] }));
    const codes = (warnings: readonly { code: string }[]) => warnings.map(({ code }) => code);
    expect(codes(days.opening(43))).toContain('W1');
    expect(codes(days.closing(43))).not.toContain('W1');
    expect(days.opening(43)).toBe(days.opening(43));
    expect(days.closing(43)).toBe(days.closing(43));
  });
});

describe('clearedBy', () => {
  const repaired = { id: 'x', openedOn: 5, closedOn: 9, closedAs: 'repaired' } as const;
  const open = { id: 'y', openedOn: 6, closedOn: null, closedAs: null };
  const booked = (on: number, knownOn: number) =>
    supervised('', { id: `s-${on}`, on, state: 'booked', knownOn });
  const log = aLog({
    ties: [
      aTie([7], {
        terms: [termsOf(), termsOf({ effectiveFrom: 11 })],
        disconnections: [repaired, open],
      }),
      aTie([8], { id: 'other', activeUntil: 12, lastMetOn: 6 }),
      aTie([], { id: 'missed', contacts: [aContact(20, { isHeld: false })] }),
    ],
    capacity: [{ effectiveFrom: 13, unitsPerWeek: 20 }],
    checkIns: [14, 16].map((on) => aCheckIn(on, { alone: 1 })),
    inventories: [15, 22].map((on) => anInventory(on, {})),
    supervision: {
      ...NO_SUPERVISION,
      contacts: [booked(30, 18), booked(19, 19), booked(40, 25)],
    },
  });

  it.each([
    ['W1', 'tie', 7, 'contact'],
    ['W1', 'tie', 8, 'days'],
    ['W1', 'other', 6, 'contact'],
    ['W1', 'tie', 11, 'agreement'],
    ['W1', 'other', 12, 'let-go'],
    ['W1', 'missed', 20, 'days'],
    ['W4', '', 8, 'contact'],
    ['W4', '', 12, 'let-go'],
    ['W4', '', 13, 'days'],
    ['W9', '', 13, 'agreement'],
    ['W13', 'x', 9, 'repair'],
    ['W13', 'x', 10, 'days'],
    ['W13', 'x', 12, 'days'],
    ['W11', '', 14, 'check-in'],
    ['W11', '', 15, 'days'],
    ['W14', '', 15, 'inventory'],
    ['W14', '', 16, 'days'],
    ['W15', 'own', 18, 'entry'],
    ['W15', 'own', 17, 'days'],
    ['W15', 'own', 19, 'days'],
    ['W8', '', 14, 'days'],
  ] as const)('%s of "%s" on day %d by %s', (code, subject, day, ending) => {
    expect(clearedBy(log, { code, subject }, day)).toBe(ending);
  });
});
