import * as fc from 'fast-check';
import { EPSILON } from '../test/expect-not-lower';
import { frozen } from '../test/logs';
import { arbitraryUnseenWork, someUnseenWork } from '../test/unseen-work';
import { asymmetry } from './asymmetry';

describe('asymmetry', () => {
  it.each([
    ['nothing logged', [], null],
    ['four of effort, all mine', [someUnseenWork({ effort: 4 })], [4 / 8, 4]],
    ['four of effort, all theirs', [someUnseenWork({ effort: 4, share: 0 })], [-4 / 8, 4]],
    ['shared evenly', [someUnseenWork({ effort: 4, share: 0.5 })], [0, 4]],
    ['no effort at all', [someUnseenWork({ effort: 0 })], [0, 0]],
    ['14 days old', [someUnseenWork({ effort: 4, on: 86 })], [4 / 8, 4]],
    // k(28) = 1/2: half the effort.
    ['28 days old', [someUnseenWork({ effort: 4, on: 72 })], [2 / 6, 2]],
    // k(41) = 1/28.
    ['41 days old', [someUnseenWork({ effort: 4, on: 59 })], [1 / 7 / (4 + 1 / 7), 1 / 7]],
    ['42 days old', [someUnseenWork({ effort: 4, on: 58 })], null],
    ['tomorrow', [someUnseenWork({ on: 101 })], null],
    [
      // Σ k·e = 3 + 2 + 4 = 9; Σ k·e(2s-1) = 3 + 2·.5 - 4·.2 = 3.2.
      'a mixture',
      [
        someUnseenWork({ id: 'a', effort: 3, share: 1 }),
        someUnseenWork({ id: 'b', effort: 2, share: 0.75, on: 95 }),
        someUnseenWork({ id: 'c', effort: 4, share: 0.4, on: 90 }),
      ],
      [3.2 / 13, 9],
    ],
  ] as const)('of %s', (_name, log, expected) => {
    const reading = asymmetry(frozen([...log]), 100);
    if (expected === null) return expect(reading).toBeNull();
    expect(reading?.asymmetry).toBeCloseTo(expected[0], 12);
    return expect(reading?.effort).toBeCloseTo(expected[1], 12);
  });

  it.each([
    [{ effort: 5 }, /^effort must be/],
    [{ effort: 1.5 }, /^effort must be/],
    [{ effort: NaN }, /^effort must be/],
    [{ share: 1.01 }, /^share must be/],
    [{ share: NaN }, /^share must be/],
    [{ on: 1.5 }, /^unseenWork.on must be/],
    [{ kind: 'cooking' as 'keeping-track' }, /^kind must be one of/],
  ])('refuses %j, by name', (changes, message) => {
    expect(() => asymmetry([someUnseenWork(changes)], 100)).toThrow(message);
  });

  it('refuses a day that is none, and an id told in two ways', () => {
    expect(() => asymmetry([], 0.5)).toThrow(/^asOf must be/);
    const twice = [someUnseenWork(), someUnseenWork({ effort: 1 })];
    expect(() => asymmetry(twice, 100)).toThrow(/^unseenWork hold "one" twice/);
  });
});

describe('invariants of asymmetry', () => {
  const day = fc.integer({ min: 0, max: 120 });

  it('lies within (-1, 1), with the effort behind it', () => {
    fc.assert(
      fc.property(arbitraryUnseenWork, day, (log, asOf) => {
        const reading = asymmetry(frozen(log), asOf);
        const counts = log.some(({ on }) => on <= asOf && asOf - on < 42);
        expect(reading !== null).toBe(counts);
        expect(Math.abs(reading?.asymmetry ?? 0)).toBeLessThan(1);
        expect(reading?.effort ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('turns its sign where everybody’s share turns round', () => {
    fc.assert(
      fc.property(arbitraryUnseenWork, day, (log, asOf) => {
        const turned = log.map((entry) => ({ ...entry, share: 1 - entry.share }));
        const before = asymmetry(log, asOf)?.asymmetry ?? 0;
        expect(asymmetry(turned, asOf)?.asymmetry ?? 0).toBeCloseTo(-before, 9);
      }),
    );
  });

  it('never falls where I carry more of it', () => {
    fc.assert(
      fc.property(arbitraryUnseenWork, fc.nat(20), day, (log, which, asOf) => {
        const more = log.map((entry, index) => (index === which ? { ...entry, share: 1 } : entry));
        const before = asymmetry(log, asOf)?.asymmetry ?? 0;
        expect(asymmetry(more, asOf)?.asymmetry ?? 0).toBeGreaterThanOrEqual(before - EPSILON);
      }),
    );
  });

  it('does not know the order of rows, repeated ids, or days to come', () => {
    fc.assert(
      fc.property(arbitraryUnseenWork, day, (log, asOf) => {
        const turned = [...log, ...log].reverse().filter(({ on }) => on <= asOf);
        const [before, after] = [asymmetry(log, asOf), asymmetry(turned, asOf)];
        expect(after === null).toBe(before === null);
        expect(after?.asymmetry ?? 0).toBeCloseTo(before?.asymmetry ?? 0, 9);
        expect(after?.effort ?? 0).toBeCloseTo(before?.effort ?? 0, 9);
      }),
    );
  });
});
