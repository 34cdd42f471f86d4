import * as fc from 'fast-check';
import { epochDay } from '../days/epoch-day';
import { chosen } from '../test/supervision';
import { creditOf } from './credit';
import { knownBefore } from './known-before';
import {
  CREDITED_KINDS,
  SUPERVISION_FORMATS,
  SUPERVISOR_KINDS,
  type SupervisionContact,
} from './log';
import { POLICIES } from './policies';
import type { PolicyReading } from './policy-reading';
import { readPolicy } from './read-policy';

const AS_OF = epochDay('2026-03-20');
const FACTS = {
  workTime: 'full',
  practiceRole: 'neither',
  settings: 'one',
  termFrom: epochDay('2026-01-05'),
  termTo: epochDay('2026-05-01'),
} as const;

/** Held, booked or fallen through, and in the log since some day of the eight weeks before it. */
const contact = fc
  .record({
    on: fc.integer({ min: AS_OF - 60, max: AS_OF + 20 }),
    minutes: fc.integer({ min: 1, max: 240 }),
    kind: fc.constantFrom(...CREDITED_KINDS),
    state: fc.constantFrom('held', 'booked', 'missed'),
    bookedAhead: fc.integer({ min: 0, max: 56 }),
    format: fc.constantFrom(...SUPERVISION_FORMATS),
    groupSize: fc.integer({ min: 2, max: 14 }),
    isPeer: fc.boolean(),
    setting: fc.constant(null),
    isObserved: fc.boolean(),
    supervisor: fc.constantFrom(...SUPERVISOR_KINDS),
    ownShare: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
  })
  .map(({ bookedAhead, ...row }): Omit<SupervisionContact, 'id'> => ({
    ...row,
    knownOn: row.on - bookedAhead,
  }));
const contacts = fc
  .array(contact, { maxLength: 10 })
  .map((rows) => rows.map((row, index) => ({ ...row, id: `contact-${index}` })));
const clientDays = fc.array(
  fc.record({
    on: fc.integer({ min: AS_OF - 60, max: AS_OF }),
    minutes: fc.integer({ min: 0, max: 400 }),
    setting: fc.constant(null),
  }),
  { maxLength: 12 },
);
const policy = fc.constantFrom(...POLICIES);
const held = contact.map((row) => ({
  ...row,
  id: 'added',
  on: Math.min(row.on, AS_OF),
  state: 'held' as const,
  knownOn: Math.min(row.knownOn, AS_OF),
}));

const BETTER = ['unmet', 'at-risk', 'unknown', 'on-track', 'met'];

function read(
  one: (typeof POLICIES)[number],
  rows: {
    contacts: SupervisionContact[];
    clientDays: { on: number; minutes: number; setting: null }[];
  },
): PolicyReading {
  const reading = readPolicy(chosen(one, FACTS), rows, AS_OF);
  if (!reading) throw new Error('The policy applies.');
  return reading;
}

describe('invariant 16', () => {
  it('a creditable hour more never worsens a status that counts hours', () => {
    fc.assert(
      fc.property(policy, contacts, clientDays, held, (one, before, days, added) => {
        const was = read(one, { contacts: before, clientDays: days });
        const is = read(one, { contacts: [...before, added], clientDays: days });
        was.tests.forEach((test, index) => {
          const now = is.tests[index];
          expect(now?.creditedMinutes).toBeGreaterThanOrEqual(test.creditedMinutes - 1e-9);
          expect(BETTER.indexOf(now?.status ?? '')).toBeGreaterThanOrEqual(
            BETTER.indexOf(test.status),
          );
        });
      }),
      { numRuns: 400 },
    );
  });

  it('splitting a contact below the least segment never gains credit', () => {
    fc.assert(
      fc.property(
        policy,
        contact,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (one, row, part) => {
          fc.pre(row.minutes > 2);
          const first = Math.min(row.minutes - 1, Math.max(1, Math.round(row.minutes * part)));
          const split = [first, row.minutes - first].map((minutes, index) => ({
            ...row,
            minutes,
            id: String(index),
          }));
          const whole = read(one, { contacts: [{ ...row, id: 'whole' }], clientDays: [] });
          const parts = read(one, { contacts: split, clientDays: [] });
          whole.tests.forEach((test, index) => {
            expect(parts.tests[index]?.creditedMinutes).toBeLessThanOrEqual(
              test.creditedMinutes + 1e-9,
            );
          });
        },
      ),
    );
  });

  it('credit in a group does not rise with its size', () => {
    fc.assert(
      fc.property(policy, contact, fc.integer({ min: 1, max: 40 }), ({ credit }, row, more) => {
        const group = { ...row, id: 'group', format: 'group' as const };
        const larger = { ...group, groupSize: (row.groupSize ?? 2) + more };
        expect(creditOf(credit, larger).minutes).toBeLessThanOrEqual(
          creditOf(credit, group).minutes,
        );
      }),
    );
  });

  it('only events of the period matter where hours are counted', () => {
    fc.assert(
      fc.property(policy, contacts, clientDays, held, (one, before, days, added) => {
        const was = read(one, { contacts: before, clientDays: days });
        const { from, to } = was.period ?? { from: 0, to: 0 };
        const outside = [from - 1, ...(to === null ? [] : [to + 1])].map((on, index) => ({
          ...added,
          on,
          knownOn: Math.min(added.knownOn, on),
          id: `outside-${index}`,
        }));
        const more = outside.map(({ on }) => ({ on, minutes: 300, setting: null }));
        const is = read(one, { contacts: [...before, ...outside], clientDays: [...days, ...more] });
        const counted = (reading: PolicyReading) =>
          reading.tests.filter(({ test }) => test.kind !== 'gap');
        expect(counted(is)).toEqual(counted(was));
      }),
      { numRuns: 300 },
    );
  });
});

it('reads the same from the whole log as from what was known by the end of the day', () => {
  const days = fc.integer({ min: AS_OF - 30, max: AS_OF });
  fc.assert(
    fc.property(policy, contacts, clientDays, days, (one, rows, work, day) => {
      const choice = chosen(one, FACTS);
      const log = { choices: [choice], contacts: rows, clientDays: work };
      expect(readPolicy(choice, knownBefore(log, day + 1), day)).toEqual(
        readPolicy(choice, log, day),
      );
    }),
    { numRuns: 400 },
  );
});
