import * as fc from 'fast-check';
import { effectiveNumber } from '../support/effective-number';
import { overFunctioning } from '../components/over-functioning';
import { evenness } from '../components/evenness';
import { AS_OF, leave, log, unratedContact } from '../test/arbitrary-log';
import { EPSILON, expectNotLower } from '../test/expect-not-lower';
import { frozen } from '../test/logs';
import { COMPONENTS } from '../vocabulary';
import { THRESHOLDS } from '../warnings/thresholds';
import type { EcosystemLog } from './log';
import { readEcosystem, type EcosystemReading } from './read-ecosystem';

const FROM_SUPPORT = ['roots', 'spare', 'cover'] as const;

function expectSupportNotLower(after: EcosystemReading, before: EcosystemReading): void {
  expectNotLower(after.supportMass, before.supportMass);
  expectNotLower(after.spareSupport, before.spareSupport);
  for (const name of FROM_SUPPORT) {
    expectNotLower(after.components[name].value, before.components[name].value);
  }
}

describe('invariants of an ecosystem', () => {
  it('1: every figure keeps its range, and what is unknown is null', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 0, max: AS_OF }), (whole, day) => {
        const reading = readEcosystem(frozen(whole), day);
        expect(JSON.stringify(reading)).toBe(
          JSON.stringify(reading, (_key, value) =>
            typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
          ),
        );
        for (const name of COMPONENTS) {
          const { value, word } = reading.components[name];
          expect(value === null).toBe(word === null);
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
        const known = reading.ties.filter((tie) => tie.support !== null);
        expect(reading.supportMass === null).toBe(known.length === 0);
        expect(reading.supportMass ?? 0).toBeLessThanOrEqual(known.length);
        expect(reading.spareSupport ?? 0).toBeLessThanOrEqual(reading.supportMass ?? 0);
        expect(reading.spareSupport ?? 0).toBeGreaterThanOrEqual(0);
        expect(reading.load ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('2: an unrated held contact never lowers T, T1, Roots, Spare or Cover', () => {
    fc.assert(
      fc.property(log, unratedContact, fc.nat(4), (whole, added, which) => {
        const ties = whole.ties.map((tie, index) =>
          index === which ? { ...tie, contacts: [...tie.contacts, added] } : tie,
        );
        expectSupportNotLower(
          readEcosystem({ ...whole, ties }, AS_OF),
          readEcosystem(whole, AS_OF),
        );
      }),
    );
  });

  it('4: without events support never rises from one day to the next', () => {
    fc.assert(
      fc.property(log, (whole) => {
        const end = AS_OF + 6;
        // Everything has been logged by then, and no tie is new or ends.
        const settled = {
          ...whole,
          ties: whole.ties.map((tie) => ({ ...tie, activeUntil: null })),
        };
        let before = readEcosystem(settled, end + 180);
        for (const day of [end + 181, end + 190, end + 300]) {
          const after = readEcosystem(settled, day);
          expectSupportNotLower(before, after);
          before = after;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('8: a session, more units of one, or leave never lowers load; capacity never lowers Headroom', () => {
    const added = fc.record({
      on: fc.integer({ min: 0, max: AS_OF }),
      units: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        log,
        added,
        leave,
        fc.integer({ min: 1, max: 40 }),
        (whole, { on, units }, away, more) => {
          const before = readEcosystem(whole, AS_OF);
          const held = whole.workDays.find((row) => row.on === on)?.units ?? 0;
          const workDays = [
            ...whole.workDays.filter((row) => row.on !== on),
            { on, units: held + units },
          ];
          const heavier = readEcosystem({ ...whole, workDays }, AS_OF);
          expectNotLower(heavier.load, before.load);
          if (before.load !== null) {
            expectNotLower(before.components.headroom.value, heavier.components.headroom.value);
          }
          const capacity = whole.capacity.map((terms) => ({
            ...terms,
            unitsPerWeek: terms.unitsPerWeek + more,
          }));
          const roomier = readEcosystem({ ...whole, capacity }, AS_OF);
          expectNotLower(roomier.components.headroom.value, before.components.headroom.value);
          const rested = readEcosystem({ ...whole, leave: [...whole.leave, ...away] }, AS_OF).load;
          if (rested !== null) expectNotLower(rested, before.load);
        },
      ),
    );
  });

  it('9: more of a part never raises Evenness', () => {
    const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        part,
        part,
        part,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (give, hide, carry, more) => {
          if (give === null) return;
          const before = evenness(overFunctioning({ give, hide, carry })) ?? 1;
          const after =
            evenness(overFunctioning({ give: Math.min(1, give + more), hide, carry })) ?? 1;
          expect(after).toBeLessThanOrEqual(before + EPSILON);
        },
      ),
    );
  });

  it('10: D lies between 1 and the ties that carry, whatever their order and scale', () => {
    const supports = fc.array(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(supports, (values) => {
        const number = effectiveNumber([...values, 0, null]) ?? 0;
        expect(number).toBeGreaterThanOrEqual(1 - EPSILON);
        expect(number).toBeLessThanOrEqual(values.length + EPSILON);
        expect(effectiveNumber([...values].reverse())).toBeCloseTo(number, 6);
        expect(effectiveNumber(values.map((value) => value * 2))).toBeCloseTo(number, 6);
        expect(effectiveNumber(values.map(() => values[0] ?? 1))).toBeCloseTo(values.length, 6);
      }),
    );
  });

  it('11: the order of rows and a repeated id change nothing', () => {
    const turn = <Row>(rows: readonly Row[]) => [...rows, ...rows].reverse();
    fc.assert(
      fc.property(log, (whole) => {
        const turned: EcosystemLog = {
          ...whole,
          ties: turn(
            whole.ties.map((tie) => ({
              ...tie,
              terms: turn(tie.terms),
              contacts: turn(tie.contacts),
            })),
          ),
          leave: turn(whole.leave),
          workDays: turn(whole.workDays),
          capacity: turn(whole.capacity),
        };
        expect(readEcosystem(turned, AS_OF)).toEqual(readEcosystem(whole, AS_OF));
      }),
    );
  });

  it('14: what a log held on a day is read the same later, whenever it is read', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 30, max: AS_OF }), (whole, day) => {
        const upToDay: EcosystemLog = {
          ...whole,
          ties: whole.ties.map((tie) => ({
            ...tie,
            lastMetOn: tie.lastMetOn !== null && tie.lastMetOn > day ? null : tie.lastMetOn,
            contacts: tie.contacts.filter((contact) => contact.on <= day),
          })),
          workDays: whole.workDays.filter(({ on }) => on <= day),
        };
        expect(readEcosystem(upToDay, day)).toEqual(readEcosystem(whole, day));
      }),
    );
  });

  it('14: a condition does not come or go without crossing the threshold of its own', () => {
    fc.assert(
      fc.property(log, (whole) => {
        let before = readEcosystem(whole, 0);
        for (let day = 1; day <= AS_OF; day++) {
          const after = readEcosystem(whole, day);
          expectCrossed(before, after);
          before = after;
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Where a warning came or went between two days, its figure must be beyond the threshold for that. */
function expectCrossed(before: EcosystemReading, after: EcosystemReading): void {
  const stands = ({ warnings }: EcosystemReading, code: string, id: string | null = null) =>
    warnings.some(
      (warning) => warning.code === code && (id === null || warning.connectionId === id),
    );
  const { W1, W3, W4 } = THRESHOLDS;
  const sums = [
    ['W3', before.spareSupport, after.spareSupport, W3],
    ['W4', before.supportMass, after.supportMass, W4],
  ] as const;
  for (const [code, was, is, { raiseBelow, clearAbove }] of sums) {
    if (!stands(before, code) && stands(after, code)) expect(was).toBeLessThan(raiseBelow);
    if (stands(before, code) && !stands(after, code))
      expect(is ?? Infinity).toBeGreaterThan(clearAbove);
  }
  for (const tie of after.ties) {
    if (tie.gapDays === null) continue;
    const intervals = tie.gapDays / tie.rhythmDays;
    const was = stands(before, 'W1', tie.id);
    const is = stands(after, 'W1', tie.id);
    if (!was && is) expect(intervals).toBeGreaterThan(W1.raiseAbove);
    if (was && !is) expect(intervals).toBeLessThanOrEqual(W1.clearUpTo);
  }
}
