import { aContact, aLog, aTie, every, termsOf } from '../test/logs';
import { daysOf, standing } from '../test/standing';
import type { ConnectionKind } from '../vocabulary';

/** A tie of 14 days with contacts from day 10 on, one a day, each with a give-and-take. */
function rated(
  given: readonly (number | null)[],
  changes: { kind?: ConnectionKind; balance?: number; activeUntil?: number } = {},
) {
  const { balance = 0, ...rest } = changes;
  const contacts = given.map((giveAndTake, index) => aContact(10 + index, { giveAndTake }));
  return aLog({ ties: [aTie([], { contacts, terms: [termsOf({ balance })], ...rest })] });
}

describe('W6, giving more than you receive', () => {
  it('is raised on the day after two midnights with three ratings, the newest counting most', () => {
    const log = rated([-1, -1, -1]);
    expect(daysOf(log, 'W6', 0, 20)).toEqual(every(1, 14, 20));
    expect(standing(log, 20, 'W6')).toEqual([
      {
        code: 'W6',
        subject: 'tie',
        connectionId: 'tie',
        raisedOn: 14,
        facts: { kind: 'peer', giveAndTake: -0.5, balance: 0, raisedAt: -0.5, ratings: 3 },
      },
    ]);
    expect(daysOf(rated([-2, -2]), 'W6', 0, 30)).toEqual([]);
  });

  it('is gone at once when one midnight was all', () => {
    expect(daysOf(rated([-1, -1, -1, 2]), 'W6', 0, 30)).toEqual([]);
  });

  it('stands between the thresholds and clears at once above the other', () => {
    // R after the fourth day of -1 and a 0: -.5·(.7+.49+.343+.2401)/(1+…) = -.3197; after another 0: -.2131.
    const log = rated([-1, -1, -1, -1, -1, 0, 0]);
    const r = (day: number) => standing(log, day, 'W6')[0]?.facts.giveAndTake ?? NaN;
    expect(r(15)).toBeGreaterThan(-0.5);
    expect(r(15)).toBeLessThanOrEqual(-0.3);
    expect(daysOf(log, 'W6', 0, 20)).toEqual([14, 15]);
  });

  it('goes by what was intended', () => {
    expect(daysOf(rated([0, 0, 0], { balance: 0.5, kind: 'supervision' }), 'W6', 0, 20)).toEqual(
      every(1, 14, 20),
    );
    expect(daysOf(rated([-2, -2, -2], { balance: -1 }), 'W6', 0, 20)).toEqual([]);
    expect(daysOf(rated([-2, -2, -2], { balance: -0.5 }), 'W6', 0, 20)).toEqual(every(1, 14, 20));
  });

  it('goes with the tie when that is let go', () => {
    expect(daysOf(rated([-2, -2, -2], { activeUntil: 17 }), 'W6', 0, 20)).toEqual([14, 15, 16]);
  });

  it('is not raised before the tie was listed', () => {
    const [tie] = rated([-2, -2, -2]).ties;
    if (tie === undefined) throw new Error('no tie');
    const log = aLog({ ties: [{ ...tie, activeFrom: 30 }] });
    expect(daysOf(log, 'W6', 0, 40)).toEqual(every(1, 32, 40));
  });
});

describe('W7, mostly receiving', () => {
  it('is raised at .7 above the balance, for those who go alongside', () => {
    const log = rated([2, 1, 2, 1, 2]);
    const [warning] = standing(log, 20, 'W7');
    expect(warning).toMatchObject({
      subject: 'tie',
      raisedOn: 14,
      facts: { kind: 'peer', balance: 0, raisedAt: 0.7, ratings: 5 },
    });
    expect(warning?.facts.giveAndTake).toBeGreaterThan(0.7);
    expect(daysOf(rated([2, 2, 2], { kind: 'friend' }), 'W7', 0, 30)).toEqual([]);
    expect(daysOf(rated([2, 2]), 'W7', 0, 30)).toEqual([]);
  });

  it('clears at once below .5', () => {
    // R = (.7·1·(1+.7+.49) + 0)/2.533 = .605, then .4236/…: below .5.
    expect(daysOf(rated([2, 2, 2, 2, 0, 0]), 'W7', 0, 30)).toEqual([14]);
  });
});

describe('W17, a draining tie', () => {
  const felt = (...means: number[]) =>
    aLog({
      ties: [
        aTie([], {
          contacts: means.map((mean, index) =>
            aContact(10 + index, { ratings: [mean, mean, mean] }),
          ),
        }),
      ],
    });

  it('is raised at a nourishment of .25 or less, by three rated contacts or more', () => {
    // N = .5·.343 = .1715 after three of 0.
    const log = felt(0, 0, 0);
    expect(daysOf(log, 'W17', 0, 20)).toEqual(every(1, 14, 20));
    expect(standing(log, 20, 'W17')[0]).toMatchObject({
      subject: 'tie',
      raisedOn: 14,
      facts: { kind: 'peer', nourishment: expect.closeTo(0.1715, 6) as number, ratings: 3 },
    });
    expect(daysOf(felt(0, 0), 'W17', 0, 30)).toEqual([]);
  });

  it('stands between and clears at .4 at once', () => {
    // N: .1715, .120, then with 3: .309, .441.
    expect(daysOf(felt(0, 0, 0, 0, 3, 3), 'W17', 0, 30)).toEqual([14]);
    expect(daysOf(felt(0, 0, 0, 0, 3), 'W17', 0, 30)).toEqual(every(1, 14, 30));
  });
});

describe('W13, an unrepaired disconnection', () => {
  const opened = (
    closedOn: number | null,
    changes: { rhythmDays?: number; activeUntil?: number } = {},
  ) =>
    aLog({
      ties: [
        aTie(every(5, 0, 100), {
          rhythmDays: 5,
          ...changes,
          disconnections: [
            {
              id: 'd',
              openedOn: 20,
              closedOn,
              closedAs: closedOn === null ? null : 'repaired',
            },
          ],
        }),
      ],
    });

  it('is raised after two midnights at which it was open for more than 14 days', () => {
    const log = opened(null);
    expect(daysOf(log, 'W13', 0, 50)).toEqual(every(1, 37, 50));
    expect(standing(log, 50, 'W13')).toEqual([
      {
        code: 'W13',
        subject: 'd',
        connectionId: 'tie',
        raisedOn: 37,
        facts: { kind: 'peer', openedOn: 20, openDays: 30, raisedAbove: 14 },
      },
    ]);
  });

  it('waits for two agreed intervals where that is longer', () => {
    expect(daysOf(opened(null, { rhythmDays: 14 }), 'W13', 0, 60)).toEqual(every(1, 51, 60));
  });

  it('goes on the day it is repaired, and with the tie', () => {
    expect(daysOf(opened(40), 'W13', 0, 60)).toEqual([37, 38, 39]);
    expect(daysOf(opened(36), 'W13', 0, 60)).toEqual([]);
    expect(daysOf(opened(null, { activeUntil: 39 }), 'W13', 0, 60)).toEqual([37, 38]);
  });

  it('stands though a longer rhythm is agreed', () => {
    const log = opened(null);
    const ties = log.ties.map((tie) => ({
      ...tie,
      terms: [...tie.terms, termsOf({ effectiveFrom: 40, rhythmDays: 60 })],
    }));
    expect(daysOf({ ...log, ties }, 'W13', 0, 45)).toEqual(every(1, 37, 45));
  });

  it('speaks of each by itself', () => {
    const log = opened(null);
    const ties = log.ties.map((tie) => ({
      ...tie,
      disconnections: [
        ...tie.disconnections,
        { id: 'e', openedOn: 10, closedOn: null, closedAs: null },
      ],
    }));
    const each = standing({ ...log, ties }, 50, 'W13');
    expect(each.map(({ subject, raisedOn, facts }) => [subject, raisedOn, facts.openedOn])).toEqual(
      [
        ['e', 27, 10],
        ['d', 37, 20],
      ],
    );
  });
});
