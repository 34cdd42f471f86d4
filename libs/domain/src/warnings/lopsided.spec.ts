import * as fc from 'fast-check';
import { every, frozen } from '../test/logs';
import { arbitraryUnseenWork, someUnseenWork } from '../test/unseen-work';
import { draws } from '../test/draws';
import { asymmetry } from '../unseen-work/asymmetry';
import { lopsided } from './lopsided';

/** Effort 4, share `share`, on each of the days. */
const entries = (days: readonly number[], share = 1) =>
  days.map((on) => someUnseenWork({ id: `${share}-${on}`, on, effort: 4, share }));

describe('lopsided (W8)', () => {
  it('is raised on the day after two midnights, with what it rests on', () => {
    // One entry: A = 4/8 with effort 4, too little. Two: A = 8/12 with effort 8.
    const log = frozen(entries([10, 11]));
    expect(lopsided(log, 12)).toBeNull();
    expect(lopsided(log, 13)).toEqual({
      raisedOn: 13,
      facts: {
        asymmetry: 8 / 12,
        effort: 8,
        kinds: [{ kind: 'keeping-track', effort: 8, mine: 8 }],
      },
    });
  });

  it('needs enough effort and enough of a tilt', () => {
    expect(lopsided(entries([10]), 20)).toBeNull();
    // Σ k·e = 16: A = 16·.4/20 = .32 for s .7, 16·.4375/20 = .35 for s .71875.
    expect(lopsided(entries(every(1, 10, 13), 0.7), 20)).toBeNull();
    expect(lopsided(entries(every(1, 10, 13), 0.71875), 20)?.raisedOn).toBe(15);
  });

  it('stands between the thresholds and clears at once under .2', () => {
    const log = [...entries([10, 11]), ...entries([20, 21], 0.25)];
    // Σ k·e(2s-1) = 8 - 2 = 6 on day 20, 8 - 4 = 4 on day 21: A = 6/16 = .375, then 4/20 = .2.
    expect(lopsided(log, 20)?.raisedOn).toBe(13);
    expect(lopsided(log, 21)?.raisedOn).toBe(13);
    expect(lopsided([...log, ...entries([22], 0.4)], 22)).toBeNull();
  });

  it('goes when the last of it is six weeks old, and comes back after two new midnights', () => {
    const log = entries([10, 11]);
    const standing = every(1, 0, 90).filter((day) => lopsided(log, day) !== null);
    // The tilt of old effort fades with its weight: A < .2 once Σ k·e < 1.
    expect(standing[0]).toBe(13);
    expect(standing.every((day) => (asymmetry(log, day)?.asymmetry ?? 0) >= 0.2)).toBe(true);
    expect(asymmetry(log, (standing.at(-1) ?? 0) + 1)?.asymmetry ?? 0).toBeLessThan(0.2);
    const again = [...log, ...entries([80, 81])];
    expect(lopsided(again, 82)).toBeNull();
    expect(lopsided(again, 83)?.raisedOn).toBe(83);
  });

  it('names the kinds with effort, most of mine first', () => {
    const log = [
      someUnseenWork({ id: 'a', on: 10, kind: 'starting-contact', effort: 4, share: 0.75 }),
      someUnseenWork({ id: 'b', on: 10, kind: 'holding-feelings', effort: 4, share: 1 }),
      someUnseenWork({ id: 'c', on: 10, kind: 'handling-conflict', effort: 0, share: 1 }),
    ];
    expect(lopsided(log, 12)?.facts.kinds).toEqual([
      { kind: 'holding-feelings', effort: 4, mine: 4 },
      { kind: 'starting-contact', effort: 4, mine: 3 },
    ]);
  });

  it('is null for an empty log', () => {
    expect(lopsided([], 100)).toBeNull();
  });

  it('refuses a day that is none, and what asymmetry refuses', () => {
    expect(() => lopsided([], 1.5)).toThrow(/^asOf must be/);
    expect(() => lopsided([someUnseenWork({ share: 2 })], 100)).toThrow(/^share must be/);
  });
});

describe('invariants of W8', () => {
  const tilted = arbitraryUnseenWork.map((log) =>
    log.map((entry) => ({ ...entry, share: Math.max(entry.share, 0.4) })),
  );

  it('never comes or goes without crossing the threshold of its own, and its evidence says why', () => {
    fc.assert(
      fc.property(tilted, (log) => {
        let before: number | null = null;
        for (let day = 0; day <= 130; day++) {
          const standing = lopsided(log, day);
          const [today, yesterday] = [asymmetry(log, day), asymmetry(log, day - 1)];
          if (before === null && standing !== null) {
            for (const reading of [yesterday, asymmetry(log, day - 2)]) {
              expect(reading?.asymmetry).toBeGreaterThanOrEqual(0.35);
              expect(reading?.effort).toBeGreaterThanOrEqual(8);
            }
            expect(standing.raisedOn).toBe(day);
          }
          if (before !== null && standing !== null) expect(standing.raisedOn).toBe(before);
          if (before !== null && standing === null) {
            expect(today?.asymmetry ?? 0).toBeLessThan(0.2);
          }
          if (standing) expect(standing.facts).toMatchObject({ ...today });
          before = standing?.raisedOn ?? null;
        }
      }),
      draws(40),
    );
  });

  it('does not know the order of rows or days to come', () => {
    fc.assert(
      fc.property(tilted, fc.integer({ min: 0, max: 120 }), (log, day) => {
        const known = [...log, ...log].filter(({ on }) => on <= day).reverse();
        expect(lopsided(known, day)?.raisedOn).toBe(lopsided(log, day)?.raisedOn);
      }),
    );
  });
});
