import * as fc from 'fast-check';
import { AS_OF, leave, tie, unratedContact } from '../test/arbitrary-log';
import { EPSILON, expectNotLower } from '../test/expect-not-lower';
import { draws } from '../test/draws';
import type { ContactLog, TieLog } from './log';
import { mutuality } from './mutuality';
import { readTie } from './read-tie';
import { vitalitySeries } from './vitality-series';

function withContact(row: TieLog, added: ContactLog): TieLog {
  return { ...row, contacts: [...row.contacts, added] };
}

/** The tie with its first contact changed; unchanged without one. */
function withFirst(row: TieLog, change: (contact: ContactLog) => ContactLog): TieLog {
  const [first, ...others] = row.contacts;
  return first ? { ...row, contacts: [change(first), ...others] } : row;
}

describe('invariants of one tie', () => {
  it('1: every figure keeps its range', () => {
    fc.assert(
      fc.property(tie, leave, fc.integer({ min: -80, max: AS_OF }), (row, away, day) => {
        const reading = readTie(row, away, day);
        const share = [reading.vitality, reading.support, reading.nourishment, reading.mutuality];
        for (const value of share) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(reading.giveAndTake ?? 0)).toBeLessThanOrEqual(1);
        expect(reading.support === null).toBe(reading.vitality === null);
        expect(reading.gapDays ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('2: a held contact, or more minutes of one, never lowers vitality on any day', () => {
    fc.assert(
      fc.property(
        tie,
        leave,
        unratedContact,
        fc.integer({ min: 1, max: 400 }),
        (row, away, added, more) => {
          const before = vitalitySeries({ ...row, activeUntil: null }, away, -60, AS_OF);
          const richer = withContact({ ...row, activeUntil: null }, added);
          const longer = withFirst({ ...row, activeUntil: null }, (contact) => ({
            ...contact,
            minutes: Math.min(600, contact.minutes + more),
          }));
          vitalitySeries(richer, away, -60, AS_OF).forEach((value, index) =>
            expectNotLower(value, before[index] ?? null),
          );
          vitalitySeries(longer, away, -60, AS_OF).forEach((value, index) =>
            expectNotLower(value, before[index] ?? null),
          );
        },
      ),
    );
  });

  it('2: an unrated contact never lowers support', () => {
    fc.assert(
      fc.property(tie, leave, unratedContact, (row, away, added) => {
        const before = readTie(row, away, AS_OF).support;
        expectNotLower(readTie(withContact(row, added), away, AS_OF).support, before);
      }),
    );
  });

  it('3: a contact that was later never lowers vitality', () => {
    fc.assert(
      fc.property(tie, leave, fc.integer({ min: 0, max: 60 }), (row, away, later) => {
        // One agreement, so that the contact keeps its strength; no answer, which a contact of the
        // same day would absorb.
        const plain = { ...row, terms: row.terms.slice(0, 1), lastMetOn: null };
        const moved = withFirst(plain, (contact) => ({
          ...contact,
          on: contact.on > AS_OF ? contact.on : Math.min(AS_OF, contact.on + later),
        }));
        expectNotLower(readTie(moved, away, AS_OF).vitality, readTie(plain, away, AS_OF).vitality);
      }),
    );
  });

  it('4: without a contact vitality and support never rise, and on leave they stand still', () => {
    fc.assert(
      fc.property(tie, leave, (row, away) => {
        const quiet = { ...row, activeUntil: null, terms: row.terms.slice(0, 1) };
        const busy = new Set([...row.contacts.map((contact) => contact.on), row.lastMetOn]);
        const isAway = (day: number) => away.some(({ from, to }) => from <= day && day <= to);
        for (let day = 1; day <= AS_OF; day++) {
          if (busy.has(day)) continue;
          const before = readTie(quiet, away, day - 1);
          const after = readTie(quiet, away, day);
          if (isAway(day) && day > row.activeFrom) expect(after.vitality).toBe(before.vitality);
          if (before.vitality !== null) expectNotLower(before.vitality, after.vitality);
          if (before.support !== null) expectNotLower(before.support, after.support);
        }
      }),
      draws(40),
    );
  });

  it('5: a longer agreed rhythm, from the beginning, never lowers vitality', () => {
    fc.assert(
      fc.property(tie, leave, fc.integer({ min: 1, max: 117 }), (row, away, more) => {
        const [first] = row.terms;
        if (first === undefined) return;
        const rhythmDays = Math.min(120, first.rhythmDays + more);
        const shorter = readTie({ ...row, terms: [first] }, away, AS_OF).vitality;
        const longer = readTie({ ...row, terms: [{ ...first, rhythmDays }] }, away, AS_OF).vitality;
        // A longer first interval may still be unknown where a shorter one is over with nothing in it.
        if (longer === null) expect(shorter ?? 0).toBe(0);
        else expectNotLower(longer, shorter);
      }),
    );
  });

  it('6: a higher rating never lowers nourishment or support', () => {
    fc.assert(
      fc.property(tie, leave, fc.nat(4), (row, away, which) => {
        const raised = withFirst(row, (contact) => ({
          ...contact,
          ratings: contact.ratings.map((rating, index) =>
            index === which ? Math.min(4, rating + 1) : rating,
          ),
        }));
        const before = readTie(row, away, AS_OF);
        const after = readTie(raised, away, AS_OF);
        expectNotLower(after.nourishment, before.nourishment);
        expectNotLower(after.support, before.support);
      }),
    );
  });

  it('6: nourishment and give-and-take change only at ratings', () => {
    fc.assert(
      fc.property(tie, leave, unratedContact, (row, away, added) => {
        const { nourishment, giveAndTake } = readTie(row, away, AS_OF);
        const after = readTie(withContact(row, added), [], AS_OF);
        expect(after).toMatchObject({ nourishment, giveAndTake });
      }),
    );
  });

  it('7: mutuality is symmetric about the intended balance, and goes to 1 or 0 with ratings', () => {
    const distance = fc.double({ min: 0, max: 1, noNaN: true });
    const count = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(distance, fc.double({ min: -1, max: 1, noNaN: true }), count, (d, balance, n) => {
        const [above, below] = [balance + d, balance - d];
        if (above > 1 || below < -1) return;
        expect(mutuality(above, n, balance)).toBeCloseTo(mutuality(below, n, balance), 9);
        expect(mutuality(balance, n + 1, balance)).toBeGreaterThan(
          mutuality(balance, n, balance) - EPSILON,
        );
        expect(mutuality(1, n + 1, 0)).toBeLessThan(mutuality(1, n, 0));
      }),
    );
    expect(mutuality(0.3, 60, 0.3)).toBeCloseTo(1, 6);
    expect(mutuality(-1, 60, 0)).toBeCloseTo(0, 6);
  });

  it('12: a small change of minutes makes a small change of vitality', () => {
    fc.assert(
      fc.property(tie, leave, (row, away) => {
        const nudged = withFirst(row, (contact) => ({
          ...contact,
          minutes: contact.minutes + 1e-6,
        }));
        const before = readTie(row, away, AS_OF).vitality;
        const after = readTie(nudged, away, AS_OF).vitality;
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(before, 5);
      }),
    );
  });
});
