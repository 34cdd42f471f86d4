import type { TieLog } from '../ties/log';
import { aContact, aLog, aTie, every, termsOf } from '../test/logs';
import { daysOf, standing } from '../test/standing';
import { readEcosystem } from './read-ecosystem';

/** Ties that meet every week and keep everything else quiet. */
const KEPT: TieLog[] = ['a', 'b', 'c'].map((id) => aTie(every(7, 0, 400), { id, rhythmDays: 7 }));

describe('W1, a connection is fading', () => {
  const trio = (days: readonly number[], changes: Parameters<typeof aTie>[1] = {}) =>
    aLog({ ties: [...KEPT, aTie(days, { id: 'trio', ...changes })] });

  it('is raised at once when more than three agreed intervals have passed, and cleared by any contact', () => {
    const log = trio([0, 14, 28, 100]);
    expect(daysOf(log, 'W1', 0, 120)).toEqual(every(1, 28 + 43, 99));
    expect(standing(log, 77, 'W1')).toEqual([
      {
        code: 'W1',
        subject: 'trio',
        connectionId: 'trio',
        raisedOn: 71,
        facts: {
          kind: 'peer',
          lastContactOn: 28,
          quietFrom: 28,
          gapDays: 49,
          leaveDays: 0,
          rhythmDays: 14,
          isFlexible: false,
          intervals: 3.5,
          raisedAbove: 3,
          vitality: expect.closeTo((1 + 2 ** -1 + 2 ** -2) * 2 ** -3.5, 12),
          missed: 0,
        },
      },
    ]);
  });

  it('waits for four intervals where the rhythm is flexible', () => {
    const log = trio([28], { isFlexible: true });
    expect(daysOf(log, 'W1', 0, 90)).toEqual(every(1, 28 + 57, 90));
    expect(standing(log, 90, 'W1')[0]?.facts.raisedAbove).toBe(4);
  });

  it('is cleared by a short written contact too, but not by a missed one', () => {
    const written = aContact(80, { isLive: false, minutes: 5 });
    const missed = aContact(80, { isHeld: false });
    const log = (contact: typeof written) => trio([], { contacts: [aContact(28), contact] });
    expect(daysOf(log(written), 'W1', 71, 90)).toEqual(every(1, 71, 79));
    expect(daysOf(log(missed), 'W1', 71, 90)).toEqual(every(1, 71, 90));
    expect(standing(log(missed), 90, 'W1')[0]?.facts.missed).toBe(1);
  });

  it('does not count leave, and says how much there was', () => {
    const log = { ...trio([28]), leave: [{ from: 40, to: 49 }] };
    expect(daysOf(log, 'W1', 0, 90)).toEqual(every(1, 81, 90));
    expect(standing(log, 85, 'W1')[0]?.facts).toMatchObject({ gapDays: 47, leaveDays: 10 });
  });

  it('clears when a longer rhythm brings it to 2.4 or less, and stands in between', () => {
    const to = (rhythmDays: number) =>
      trio([28], { terms: [termsOf(), termsOf({ effectiveFrom: 76, rhythmDays })] });
    // 48 days: 48/19 = 2.53, 48/20 = 2.4.
    expect(daysOf(to(19), 'W1', 71, 80)).toEqual(every(1, 71, 80));
    expect(daysOf(to(20), 'W1', 71, 80)).toEqual(every(1, 71, 75));
    expect(daysOf(to(20), 'W1', 71, 120)).toEqual([...every(1, 71, 75), ...every(1, 89, 120)]);
  });

  it('goes with the tie when that is let go', () => {
    expect(daysOf(trio([28], { activeUntil: 75 }), 'W1', 71, 80)).toEqual(every(1, 71, 74));
  });

  it('speaks of a tie never met, counted from the day it was listed', () => {
    const log = trio([], { activeFrom: 20 });
    expect(daysOf(log, 'W1', 0, 70)).toEqual(every(1, 63, 70));
    expect(standing(log, 70, 'W1')[0]?.facts).toMatchObject({
      lastContactOn: null,
      quietFrom: 20,
      gapDays: 50,
      vitality: 0,
    });
  });

  it('does not date a warning before its tie was listed', () => {
    const log = trio([], {
      activeFrom: 200,
      lastMetOn: 20,
      terms: [termsOf({ effectiveFrom: 200 })],
    });
    expect(daysOf(log, 'W1', 190, 205)).toEqual(every(1, 200, 205));
    expect(standing(log, 205, 'W1')[0]).toMatchObject({ raisedOn: 200, facts: { gapDays: 185 } });
  });

  it('is withdrawn by a contact that is logged late', () => {
    expect(standing(trio([28]), 80, 'W1')).toHaveLength(1);
    expect(standing(trio([28, 60]), 80, 'W1')).toEqual([]);
  });

  it('puts the tie longest past its rhythm first', () => {
    const ties = [aTie([30], { id: 'a' }), aTie([20], { id: 'b' }), aTie([25], { id: 'c' })];
    const found = standing(aLog({ ties }), 90, 'W1').map((warning) => warning.connectionId);
    expect(found).toEqual(['b', 'c', 'a']);
  });
});

describe('a newcomer', () => {
  it('sees no warning before the first agreed interval is over', () => {
    const ties = [
      aTie([], { id: 'long ago', activeFrom: 100, lastMetOn: 20 }),
      aTie([], { id: 'unknown', activeFrom: 100, rhythmDays: 30 }),
    ];
    const log = aLog({ ties, since: 100 });
    expect(daysOf(log, 'W1', 100, 120)).toEqual(every(1, 114, 120));
    expect(daysOf(log, 'W4', 100, 120)).toEqual(every(1, 116, 120));
    expect(daysOf(log, 'W3', 100, 120)).toEqual(every(1, 116, 120));
  });

  it('waits no longer once the shortest agreed interval is over', () => {
    const ties = [
      aTie([], { id: 'trio', activeFrom: 100, lastMetOn: 20 }),
      aTie([], { id: 'partner', kind: 'partner', activeFrom: 100, lastMetOn: 99, rhythmDays: 3 }),
    ];
    expect(daysOf(aLog({ ties, since: 100 }), 'W1', 100, 105)).toEqual([103, 104, 105]);
  });

  it('waits as long as the shortest interval is, were it two months', () => {
    const ties = [aTie([], { activeFrom: 100, lastMetOn: -200, rhythmDays: 60 })];
    const log = aLog({ ties, since: 100 });
    expect(daysOf(log, 'W1', 100, 165)).toEqual(every(1, 160, 165));
    expect(daysOf(log, 'W4', 100, 165)).toEqual(every(1, 162, 165));
  });

  it('does not wait through days of leave', () => {
    const ties = [aTie([], { activeFrom: 100, lastMetOn: 20 })];
    const log = aLog({ ties, since: 100, leave: [{ from: 103, to: 106 }] });
    expect(daysOf(log, 'W1', 100, 120)).toEqual(every(1, 118, 120));
  });

  it('sees an honest warning at once where the log goes back further', () => {
    const ties = [aTie([], { activeFrom: 100, lastMetOn: 51 })];
    expect(standing(aLog({ ties, since: 44 }), 100, 'W1')).toMatchObject([{ raisedOn: 100 }]);
  });

  it('who met everyone lately sees none', () => {
    const ties = ['a', 'b', 'c', 'd'].map((id, index) =>
      aTie([], { id, activeFrom: 100, lastMetOn: 99 - index }),
    );
    expect(readEcosystem(aLog({ ties, since: 40 }), 103).warnings).toEqual([]);
  });
});

describe('W3, resting on one trunk, and W4, thin soil', () => {
  it('are raised on the day after two midnights, and cleared at once above the other threshold', () => {
    // One weekly tie holds 0.5; the other two stop on day 70.
    const ties = [
      aTie(every(7, 0, 400), { id: 'team', kind: 'team', rhythmDays: 7 }),
      aTie([...every(7, 0, 70), 130], { id: 'trio', rhythmDays: 7 }),
      aTie(every(7, 0, 70), { id: 'friend', kind: 'friend', rhythmDays: 7 }),
    ];
    const log = aLog({ ties });
    const spares = every(1, 70, 140).map((day) => readEcosystem(log, day).spareSupport ?? -1);
    const firstBelow = 70 + spares.findIndex((value) => value < 0.4);
    const days = daysOf(log, 'W3', 70, 129);
    expect(days).toEqual(every(1, firstBelow + 2, 129));
    const [warning] = standing(log, 129, 'W3');
    expect(warning).toMatchObject({
      raisedOn: firstBelow + 2,
      connectionId: null,
      facts: { strongestConnectionId: 'team', strongestKind: 'team', knownTies: 3 },
    });
    expect(warning?.facts.spareSupport).toBeLessThan(0.4);
    expect(daysOf(log, 'W3', 130, 130)).toEqual([]);
    expect(readEcosystem(log, 129).word).toBe('thin');
  });

  it('do not follow from a single midnight', () => {
    const ties = [
      aTie(every(7, 0, 70), { id: 'team', kind: 'team', rhythmDays: 7 }),
      ...KEPT.slice(0, 1),
    ];
    const base = aLog({ ties });
    const masses = every(1, 70, 120).map((day) => readEcosystem(base, day).supportMass ?? 9);
    const firstBelow = 70 + masses.findIndex((value) => value < 0.75);
    const helped = aLog({
      ties: [
        ...KEPT.slice(0, 1),
        {
          ...ties[0],
          contacts: [...(ties[0]?.contacts ?? []), aContact(firstBelow + 1)],
        } as TieLog,
      ],
    });
    expect(daysOf(base, 'W4', 60, firstBelow + 5)).toEqual(
      every(1, firstBelow + 2, firstBelow + 5),
    );
    expect(daysOf(helped, 'W4', 60, firstBelow + 5)).toEqual([]);
  });

  it('stand between the thresholds', () => {
    const ties = [
      aTie(every(7, 0, 400), { id: 'team', kind: 'team', rhythmDays: 7 }),
      aTie([...every(7, 0, 70), 200], { id: 'trio', rhythmDays: 7 }),
    ];
    const log = aLog({ ties });
    expect(standing(log, 199, 'W4')).toHaveLength(1);
    // T is .5 + .5 = 1 on day 200: not above 1.
    expect(readEcosystem(log, 200).supportMass).toBeCloseTo(1, 6);
    expect(standing(log, 200, 'W4')).toHaveLength(1);
    expect(standing(log, 200, 'W3')).toHaveLength(1);
  });

  it('count the ties that are not new', () => {
    const ties = [
      aTie([100], { id: 'alive' }),
      aTie([88], { id: 'due' }),
      aTie([20], { id: 'thin' }),
      aTie([], { id: 'new', activeFrom: 95 }),
    ].map((tie) => ({ ...tie, contacts: tie.contacts.map((row) => ({ ...row, minutes: 30 })) }));
    const log = aLog({ ties });
    expect(standing(log, 100, 'W4')[0]?.facts).toMatchObject({
      aliveTies: 0,
      dueTies: 1,
      thinTies: 2,
    });
  });

  it('leave new ties out', () => {
    const ties = [
      aTie(every(7, 0, 100), { id: 'a', rhythmDays: 7 }),
      aTie([], { id: 'b', activeFrom: 95 }),
    ];
    expect(standing(aLog({ ties }), 100, 'W3')[0]?.facts.knownTies).toBe(1);
  });

  it('name no strongest tie where none carries', () => {
    const facts = standing(aLog({ ties: [aTie(), aTie([], { id: 'b' })] }), 30, 'W3')[0]?.facts;
    expect(facts).toEqual({
      supportMass: 0,
      spareSupport: 0,
      strongestConnectionId: null,
      strongestKind: null,
      knownTies: 2,
    });
  });

  it('go when no tie is known any more', () => {
    const log = aLog({ ties: [aTie([3], { activeUntil: 60 })] });
    expect(daysOf(log, 'W4', 50, 65)).toEqual(every(1, 50, 59));
    expect(daysOf(log, 'W3', 50, 65)).toEqual(every(1, 50, 59));
  });

  it('are not remembered over a time without any known tie', () => {
    const ties = [
      aTie([3], { id: 'let go', activeUntil: 60 }),
      ...['a', 'b'].map((id) => aTie([99], { id, activeFrom: 100, rhythmDays: 120 })),
    ];
    const log = aLog({ ties });
    // Of the later two, T1 lies between the thresholds, and so does T.
    expect(readEcosystem(log, 105).spareSupport).toBeCloseTo(0.48, 1);
    expect(readEcosystem(log, 105).supportMass).toBeCloseTo(0.97, 1);
    for (const code of ['W3', 'W4'] as const) {
      expect(daysOf(log, code, 58, 105)).toEqual([58, 59]);
    }
  });

  it('come in the order of their weight', () => {
    const log = aLog({
      ties: [aTie([3])],
      workDays: every(1, 0, 100).map((on) => ({ on, units: 9 })),
      capacity: [{ effectiveFrom: 0, unitsPerWeek: 20 }],
    });
    expect(readEcosystem(log, 100).warnings.map((warning) => warning.code)).toEqual([
      'W4',
      'W3',
      'W2',
      'W1',
      'W9',
    ]);
  });
});
