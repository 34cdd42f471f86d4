import * as fc from 'fast-check';
import type { CheckInLog } from '../check-ins/log';
import { isoDate } from '../days/iso-date';
import type { EcosystemLog } from '../ecosystem/log';
import { CBI_ANSWERS, CBI_ITEM_IDS, type InventoryLog } from '../inventory/log';
import { NO_SUPERVISION } from '../supervision/known-before';
import { NO_DETAIL } from '../supervision/log';
import { BACP_ACCREDITED, BACP_STUDENT } from '../supervision/policies/bacp';
import type { SupervisionLog } from '../supervision/policy';
import type { ContactLog, DisconnectionLog, TieLog } from '../ties/log';
import { CONNECTION_KINDS, LIMITS, REST_SOURCES } from '../vocabulary';
import type { ActingLog, RunDay, WorkDay } from '../work/log';
import { chosen, USUALLY_ALONE } from './supervision';
import { arbitraryUnseenWork } from './unseen-work';

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

const disconnections: fc.Arbitrary<DisconnectionLog[]> = fc
  .array(
    fc.record({
      openedOn: day,
      length: fc.option(fc.integer({ min: 0, max: 90 })),
      isRepaired: fc.boolean(),
    }),
    { maxLength: 2 },
  )
  .map((rows) =>
    rows.map(({ openedOn, length, isRepaired }, index) => ({
      id: `disconnection-${index}`,
      openedOn,
      closedOn: length === null ? null : openedOn + length,
      closedAs: length === null ? null : isRepaired ? 'repaired' : 'let-go',
    })),
  );

export const tie: fc.Arbitrary<TieLog> = fc
  .record({
    kind: fc.constantFrom(...CONNECTION_KINDS),
    first: terms,
    later: fc.array(terms, { maxLength: 2 }),
    activeFrom: fc.integer({ min: 0, max: 60 }),
    activeDays: fc.option(fc.integer({ min: 0, max: 150 })),
    lastMetOn: fc.option(fc.integer({ min: -60, max: 60 })),
    contacts,
    disconnections,
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

const answer = fc.option(fc.integer(LIMITS.rating));

/** Rows of one kind, each with an id of its own. */
function rows<Row>(prefix: string, row: fc.Arbitrary<Row>, maxLength: number) {
  return fc
    .array(row, { maxLength })
    .map((all) => all.map((one, index) => ({ ...one, id: `${prefix}-${index}` })));
}

export const runs: fc.Arbitrary<RunDay[]> = fc.uniqueArray(
  fc.record({ on: day, longestRun: fc.integer({ min: 1, max: 8 }) }),
  { maxLength: 30, selector: (row) => row.on },
);

export const agreedRuns = fc.uniqueArray(
  fc.record({ effectiveFrom: day, longestRun: fc.integer({ min: 1, max: 6 }) }),
  { maxLength: 2, selector: (row) => row.effectiveFrom },
);

export const acting: fc.Arbitrary<ActingLog[]> = rows(
  'acting',
  fc.record({ on: day, surface: answer, deep: answer }),
  20,
);

export const checkIns: fc.Arbitrary<CheckInLog[]> = rows(
  'check-in',
  fc.record({
    on: day,
    energy: answer,
    withheld: answer,
    alone: answer,
    demands: answer,
    tooMuch: answer,
  }),
  16,
);

/** As of answers that are alike, so that subscales have a score and high ones are not rare. */
const answers = fc
  .tuple(fc.constantFrom(...CBI_ANSWERS), fc.subarray([...CBI_ITEM_IDS], { minLength: 4 }))
  .map(([value, items]): InventoryLog['answers'] =>
    Object.fromEntries(items.map((item) => [item, value])),
  );

export const inventories: fc.Arbitrary<InventoryLog[]> = rows(
  'inventory',
  fc.record({ on: day, answers }),
  5,
);

/** A policy by the month and one by days between contacts, each from some day on. */
const supervision: fc.Arbitrary<SupervisionLog> = fc.record({
  choices: fc
    .subarray([BACP_ACCREDITED, BACP_STUDENT], { minLength: 1 })
    .chain((policies) =>
      fc.tuple(
        ...policies.map((policy) => day.map((on) => chosen(policy, USUALLY_ALONE, isoDate(on)))),
      ),
    ),
  contacts: rows(
    'supervised',
    fc.record({
      on: day,
      minutes: fc.integer({ min: 15, max: 120 }),
      kind: fc.constant('supervision' as const),
      isHeld: fc.boolean(),
      knownOn: day,
    }),
    8,
  ).map((contacts) =>
    contacts.map(({ knownOn, isHeld, ...contact }) => ({
      ...NO_DETAIL,
      ...contact,
      state: isHeld ? 'held' : contact.on > AS_OF ? 'booked' : 'missed',
      knownOn: Math.min(knownOn, contact.on),
    })),
  ),
  clientDays: fc.array(
    fc.record({ on: day, minutes: fc.integer({ min: 0, max: 400 }), setting: fc.constant(null) }),
    { maxLength: 6 },
  ),
});

/** An id of its own for a tie and for each of its disconnections. */
function named(tie: TieLog, index: number): TieLog {
  const disconnections = tie.disconnections.map((row) => ({ ...row, id: `${row.id}-${index}` }));
  return { ...tie, id: `tie-${index}`, disconnections };
}

export const log: fc.Arbitrary<EcosystemLog> = fc.record({
  ties: fc.array(tie, { maxLength: 5 }).map((ties) => ties.map(named)),
  leave,
  workDays,
  capacity: fc.oneof(capacity, fc.constant([])),
  runs,
  agreedRuns,
  acting,
  unseenWork: arbitraryUnseenWork,
  checkIns,
  inventories,
  supervision: fc.oneof(fc.constant(NO_SUPERVISION), supervision),
  restFrom: fc.constantFrom(...REST_SOURCES),
  weekStart: fc.constantFrom(1, 6, 7),
  since: fc.integer({ min: 0, max: 40 }),
});
