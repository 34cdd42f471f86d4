import * as fc from 'fast-check';
import type { EcosystemLog } from '../ecosystem/log';
import type { ContactLog, TieLog } from '../ties/log';
import { CONNECTION_KINDS, LIMITS } from '../vocabulary';
import type { WorkDay } from '../work/log';

/** The day at which the properties read; logs reach a little beyond it. */
export const AS_OF = 120;

const day = fc.integer({ min: 0, max: AS_OF + 5 });
const balance = fc.integer({ min: -4, max: 4 }).map((quarters) => quarters / 4);

export const terms = fc.record({
  effectiveFrom: day,
  rhythmDays: fc.integer(LIMITS.rhythmDays),
  minutes: fc.integer({ min: 15, max: 120 }),
  balance,
  isFlexible: fc.boolean(),
});

export const contact: fc.Arbitrary<Omit<ContactLog, 'id'>> = fc.record({
  on: day,
  minutes: fc.integer({ min: 1, max: 180 }),
  isLive: fc.boolean(),
  isHeld: fc.boolean(),
  giveAndTake: fc.option(fc.integer(LIMITS.giveAndTake)),
  ratings: fc.array(fc.integer(LIMITS.rating), { maxLength: 5 }),
});

/** A contact that was held and carries no rating. */
export const unratedContact = contact.map((row) => ({
  ...row,
  id: 'added',
  isHeld: true,
  giveAndTake: null,
  ratings: [],
}));

const contacts = fc
  .array(contact, { maxLength: 14 })
  .map((rows) => rows.map((row, index) => ({ ...row, id: `contact-${index}` })));

export const tie: fc.Arbitrary<TieLog> = fc
  .record({
    kind: fc.constantFrom(...CONNECTION_KINDS),
    first: terms,
    later: fc.array(terms, { maxLength: 2 }),
    activeFrom: fc.integer({ min: 0, max: 60 }),
    activeDays: fc.option(fc.integer({ min: 0, max: 150 })),
    lastMetOn: fc.option(fc.integer({ min: -60, max: 60 })),
    contacts,
  })
  .map(({ first, later, activeDays, ...rest }) => ({
    ...rest,
    id: 'tie',
    terms: [
      { ...first, effectiveFrom: -1 },
      ...later.filter(
        (one, index) => later.findIndex((row) => row.effectiveFrom === one.effectiveFrom) === index,
      ),
    ],
    activeUntil: activeDays === null ? null : rest.activeFrom + activeDays,
    disconnections: [],
  }));

export const leave = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: AS_OF }), fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 3 },
);

export const workDays: fc.Arbitrary<WorkDay[]> = fc.uniqueArray(
  fc.record({ on: day, units: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4) }),
  { maxLength: 60, selector: (row) => row.on },
);

export const capacity = fc.uniqueArray(
  fc.record({ effectiveFrom: day, unitsPerWeek: fc.integer({ min: 1, max: 40 }) }),
  { minLength: 1, maxLength: 3, selector: (row) => row.effectiveFrom },
);

export const log: fc.Arbitrary<EcosystemLog> = fc.record({
  ties: fc
    .array(tie, { maxLength: 5 })
    .map((ties) => ties.map((one, index) => ({ ...one, id: `tie-${index}` }))),
  leave,
  workDays,
  capacity: fc.oneof(capacity, fc.constant([])),
  runs: fc.constant([]),
  agreedRuns: fc.constant([]),
  acting: fc.constant([]),
  unseenWork: fc.constant([]),
  checkIns: fc.constant([]),
  inventories: fc.constant([]),
  restFrom: fc.constant('check-in'),
  weekStart: fc.constantFrom(1, 6, 7),
  since: fc.integer({ min: 0, max: 40 }),
});
