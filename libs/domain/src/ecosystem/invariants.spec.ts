import * as fc from 'fast-check';
import { effectiveNumber } from '../support/effective-number';
import { expectCrossed } from '../test/expect-crossed';
import { AS_OF, leave, log, unratedContact } from '../test/arbitrary-log';
import { EPSILON, expectNotLower } from '../test/expect-not-lower';
import { frozen } from '../test/logs';
import { draws } from '../test/draws';
import { COMPONENTS } from '../vocabulary';
import { ecosystemSeries } from './ecosystem-series';
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
      draws(40),
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

  it('9: more withheld, strain, unseen work or over-giving never raises Evenness', () => {
    fc.assert(
      fc.property(log, (whole) => {
        const before = readEcosystem(whole, AS_OF).components.evenness.value;
        if (before === null) return;
        const more = (rating: number | null) => (rating === null ? null : Math.min(4, rating + 1));
        const heavier: Partial<EcosystemLog>[] = [
          {
            checkIns: whole.checkIns.map((row) => ({ ...row, withheld: more(row.withheld) })),
          },
          { acting: whole.acting.map((row) => ({ ...row, surface: more(row.surface) })) },
          { unseenWork: whole.unseenWork.map((row) => ({ ...row, share: 1 })) },
          {
            ties: whole.ties.map((tie) => ({
              ...tie,
              contacts: tie.contacts.map((row) => ({
                ...row,
                giveAndTake: row.giveAndTake === null ? null : Math.max(-2, row.giveAndTake - 1),
              })),
            })),
          },
        ];
        for (const change of heavier) {
          const after = readEcosystem({ ...whole, ...change }, AS_OF).components.evenness.value;
          expect(after).not.toBeNull();
          expect(after).toBeLessThanOrEqual(before + EPSILON);
        }
      }),
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
              disconnections: turn(tie.disconnections),
            })),
          ),
          leave: turn(whole.leave),
          workDays: turn(whole.workDays),
          capacity: turn(whole.capacity),
          runs: turn(whole.runs),
          agreedRuns: turn(whole.agreedRuns),
          acting: turn(whole.acting),
          unseenWork: turn(whole.unseenWork),
          checkIns: turn(whole.checkIns),
          inventories: turn(whole.inventories),
        };
        expectAlike(readEcosystem(turned, AS_OF), readEcosystem(whole, AS_OF));
      }),
    );
  });

  it('11: export and import change nothing', () => {
    fc.assert(
      fc.property(log, (whole) => {
        const imported = JSON.parse(JSON.stringify(whole)) as EcosystemLog;
        expect(readEcosystem(imported, AS_OF)).toEqual(readEcosystem(whole, AS_OF));
      }),
      draws(30),
    );
  });

  it('14: what a log held on a day is read the same later, whenever it is read', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 30, max: AS_OF }), (whole, day) => {
        const isKnown = ({ on }: { readonly on: number }) => on <= day;
        const upToDay: EcosystemLog = {
          ...whole,
          ties: whole.ties.map((tie) => ({
            ...tie,
            lastMetOn: tie.lastMetOn !== null && tie.lastMetOn > day ? null : tie.lastMetOn,
            contacts: tie.contacts.filter(isKnown),
            disconnections: tie.disconnections
              .filter(({ openedOn }) => openedOn <= day)
              .map((row) => ((row.closedOn ?? 0) <= day ? row : { ...row, ...STILL_OPEN })),
          })),
          workDays: whole.workDays.filter(isKnown),
          runs: whole.runs.filter(isKnown),
          acting: whole.acting.filter(isKnown),
          unseenWork: whole.unseenWork.filter(isKnown),
          checkIns: whole.checkIns.filter(isKnown),
          inventories: whole.inventories.filter(isKnown),
        };
        expect(readEcosystem(upToDay, day)).toEqual(readEcosystem(whole, day));
      }),
    );
  });

  it('14: no warning comes or goes without crossing the threshold of its own', () => {
    fc.assert(
      fc.property(log, (whole) => {
        const series = ecosystemSeries(whole, { from: 0, to: AS_OF, step: 1 });
        series.forEach((after, day) => {
          const before = series[day - 1];
          if (before !== undefined) expectCrossed(before, after);
        });
      }),
      draws(40),
    );
  });

  it('14: a warning keeps the day on which it was raised, and that day is the first it stands', () => {
    fc.assert(
      fc.property(log, (whole) => {
        const raised = new Map<string, number>();
        for (const { asOf, warnings } of ecosystemSeries(whole, { from: 0, to: AS_OF, step: 1 })) {
          const standing = new Map(
            warnings.map((warning) => [`${warning.code} ${warning.subject}`, warning.raisedOn]),
          );
          expect(standing.size).toBe(warnings.length);
          for (const [key, raisedOn] of standing) expect(raisedOn).toBe(raised.get(key) ?? asOf);
          raised.clear();
          for (const [key, raisedOn] of standing) raised.set(key, raisedOn);
        }
      }),
      draws(40),
    );
  });
});

const STILL_OPEN = { closedOn: null, closedAs: null };

/** Sums in another order may differ in their last place. */
function expectAlike(one: EcosystemReading, other: EcosystemReading): void {
  const rounded = (reading: EcosystemReading) =>
    JSON.stringify(reading, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(10)) : value,
    );
  expect(JSON.parse(rounded(one))).toEqual(JSON.parse(rounded(other)));
}
