import type { ContactLog, TieLog } from '../ties/log';
import { keepEcosystem } from './keep-ecosystem';
import { readEcosystem, type EcosystemReading } from './read-ecosystem';
import { aCheckIn } from '../test/answers';
import { aLog } from '../test/logs';
import { newerRows } from '../test/newer-rows';
import { someUnseenWork } from '../test/unseen-work';
import { cover } from '../components/cover';
import { evenness } from '../components/evenness';
import { overFunctioning } from '../components/over-functioning';
import { vitalitySeries } from '../ties/vitality-series';

/** The worked example of the model, asOf day 100; its figures to four decimals. */
const AS_OF = 100;

function contacts(
  days: readonly number[],
  rated: Readonly<Record<number, { ratings?: number[]; giveAndTake?: number }>> = {},
): ContactLog[] {
  return days.map((on) => ({
    id: `contact-${on}`,
    on,
    minutes: 60,
    isLive: true,
    isHeld: true,
    giveAndTake: rated[on]?.giveAndTake ?? null,
    ratings: rated[on]?.ratings ?? [],
  }));
}

function tie(
  kind: TieLog['kind'],
  rhythmDays: number,
  balance: number,
  rows: ContactLog[],
): TieLog {
  const terms = [{ effectiveFrom: 0, rhythmDays, minutes: 60, balance, isFlexible: false }];
  return {
    id: kind,
    kind,
    terms,
    activeFrom: 0,
    activeUntil: null,
    lastMetOn: null,
    contacts: rows,
    disconnections: [],
  };
}

const supervision = tie(
  'supervision',
  14,
  0.5,
  contacts([23, 37, 51, 65, 79, 93], {
    79: { ratings: [3, 3, 3, 3, 3], giveAndTake: 1 },
    93: { ratings: [3, 3, 3], giveAndTake: 1 },
  }),
);
const team = tie('team', 7, 0, contacts([49, 56, 63, 70, 77, 84, 91, 98]));
const peer = tie(
  'peer',
  21,
  0,
  contacts([8, 29, 50], {
    29: { giveAndTake: -2 },
    50: { ratings: [2, 2, 2, 2], giveAndTake: -2 },
  }),
);
const friend = tie(
  'friend',
  14,
  0,
  contacts([25, 39, 53, 67, 81, 95], {
    81: { ratings: [4, 4, 4, 4, 4], giveAndTake: 0 },
    95: { ratings: [3, 3, 3, 3, 3] },
  }),
);

const workDays = [0, 1, 2, 3, 4, 5].flatMap((week) =>
  [1, 2, 3, 4, 5].map((day) => ({ on: AS_OF - 7 * week - day, units: 4 * 1.15 })),
);

const log = aLog({
  ties: [supervision, team, peer, friend],
  workDays,
  capacity: [{ effectiveFrom: 0, unitsPerWeek: 20 }],
  checkIns: [aCheckIn(97, { energy: 3, withheld: 2 })],
  // Σ k·e = 12, Σ k·e(2s-1) = 4.8: A = 4.8/16.
  unseenWork: [95, 96, 97].map((on) => someUnseenWork({ id: `${on}`, on, effort: 4, share: 0.7 })),
});

function tieOf(reading: EcosystemReading, id: string) {
  const found = reading.ties.find((one) => one.id === id);
  if (!found) throw new Error(`no tie ${id}`);
  return found;
}

describe('the worked example of the model', () => {
  const reading = readEcosystem(log, AS_OF);

  it.each([
    ['supervision', { vitality: 1, nourishment: 0.6275, mutuality: 0.755, support: 0.6912 }],
    ['team', { vitality: 1, nourishment: 0.5, mutuality: 0.5, support: 0.5 }],
    ['peer', { vitality: 0.336, nourishment: 0.5, mutuality: 0.245, support: 0.1251 }],
    ['friend', { vitality: 1, nourishment: 0.68, mutuality: 0.65, support: 0.665 }],
  ])('gives %s its vitality, nourishment, mutuality and support', (id, expected) => {
    const found = tieOf(reading, id);
    expect(found.vitality).toBeCloseTo(expected.vitality, 4);
    expect(found.nourishment).toBeCloseTo(expected.nourishment, 4);
    expect(found.mutuality).toBeCloseTo(expected.mutuality, 4);
    expect(found.support).toBeCloseTo(expected.support, 4);
  });

  it('gives the sums over all ties', () => {
    expect(reading.supportMass).toBeCloseTo(1.9814, 4);
    expect(reading.spareSupport).toBeCloseTo(1.2901, 4);
    expect(reading.effectiveNumber).toBeCloseTo(3.311, 4);
  });

  it.each([
    ['roots', 0.7468],
    ['spare', 0.6965],
    ['cover', 0.7292],
    ['headroom', 0.5833],
    ['evenness', 0.5733],
    ['rest', 0.75],
  ] as const)('gives %s', (name, value) => {
    expect(reading.components[name].value).toBeCloseTo(value, 4);
  });

  it('gives the load that four sessions of 1.15 units a day make of twenty', () => {
    expect(reading.load).toBeCloseTo(1.15, 4);
  });

  it('gives Evenness from give, hide and carry', () => {
    const together = overFunctioning({ give: 1 / 3, hide: 0.5, carry: 0.3 });
    expect(together).toBeCloseTo(0.4267, 4);
    expect(evenness(together)).toBeCloseTo(0.5733, 4);
  });

  it('gives over-functioning its three parts', () => {
    expect(reading.overFunctioning.give).toBeCloseTo(0.3333, 4);
    expect(reading.overFunctioning.hide).toBeCloseTo(0.5, 4);
    expect(reading.overFunctioning.carry).toBeCloseTo(0.3, 4);
  });

  it('gives the same from what was kept on any of its days', () => {
    for (const day of [0, 50, 93, 99]) {
      const kept = keepEcosystem(log, day);
      expect(readEcosystem(newerRows(log, day), AS_OF, kept)).toEqual(reading);
    }
  });

  it('reads Evenness from give-and-take alone while nothing else is logged', () => {
    const bare = readEcosystem({ ...log, checkIns: [], unseenWork: [] }, AS_OF);
    expect(bare.components.evenness.value).toBeCloseTo(1 - 1 / 3, 4);
    expect(bare.components.rest).toEqual({ value: null, word: null });
  });

  it('covers the three zones', () => {
    expect(cover({ held: 0.6912, alongside: 0.6251, beyond: 0.665 })).toBeCloseTo(0.7292, 4);
  });

  it('follows vitality alone', () => {
    const alone = tie('peer', 14, 0, contacts([0, 14, 28, 42]));
    const series = vitalitySeries(alone, [], 0, 84);
    const at = [42, 49, 56, 63, 70, 84].map((day) => series[day]);
    [1, 1, 0.9375, 0.6629, 0.4688, 0.2344].forEach((expected, index) => {
      expect(at[index]).toBeCloseTo(expected, 4);
    });
  });
});
