import {
  CBI_SUBSCALES,
  CONNECTION_KINDS,
  errorBand,
  POLICIES,
  reliableChange,
  UNSEEN_WORK_KINDS,
  ZONES,
  type StandingWarning,
  type StandingWarningOf,
} from '@understory/domain';
import * as fc from 'fast-check';

/** Around two turns of a year. */
const day = fc.integer({ min: 20_400, max: 20_800 });
const amount = fc.double({ min: 0, max: 3, noNaN: true });
const signed = fc.double({ min: -1, max: 1, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const effort = fc.double({ min: 0.01, max: 200, noNaN: true });
const kind = fc.constantFrom(...CONNECTION_KINDS);
const UP_TO_THREE = { minLength: 1, maxLength: 3 };
const answer = fc.option(fc.integer({ min: 0, max: 4 }));
const count = fc.integer({ min: 1, max: 400 });
const minutes = fc.integer({ min: 0, max: 6000 });

const weekLoad = fc.record({
  from: day,
  units: amount,
  agreedUnits: amount,
  load: fc.option(amount),
});
const week = fc.record({
  from: day,
  plannedDays: fc.integer({ min: 1, max: 7 }),
  planned: fc.double({ min: 0.01, max: 12, noNaN: true }),
  held: fc.double({ min: 0, max: 12, noNaN: true }),
  shortfall: amount,
});
const unseen = fc
  .array(fc.record({ kind: fc.constantFrom(...UNSEEN_WORK_KINDS), effort, share }), {
    maxLength: 6,
  })
  .map((rows) => rows.map(({ kind, effort, share }) => ({ kind, effort, mine: effort * share })));
const finding = fc
  .record({
    subscale: fc.constantFrom(...CBI_SUBSCALES),
    on: day,
    score: fc.double({ min: 0, max: 100, noNaN: true }),
    earlierMedian: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  })
  .map((row) => ({
    ...row,
    reliableChange: reliableChange(row.subscale),
    band: errorBand(row.subscale, row.score),
  }));
const giveAndTake = fc.record({
  kind,
  giveAndTake: signed,
  balance: signed,
  raisedAt: signed,
  ratings: count,
});

/** Facts of every code, within what their types say, and somewhat beyond what can be raised. */
const FACTS = {
  W1: fc.record({
    kind,
    lastContactOn: fc.option(day),
    quietFrom: day,
    gapDays: count,
    leaveDays: fc.nat(60),
    rhythmDays: fc.integer({ min: 3, max: 120 }),
    isFlexible: fc.boolean(),
    intervals: amount,
    raisedAbove: fc.constantFrom(3, 4),
    vitality: share,
    missed: fc.nat(20),
  }),
  W2: fc.record({ weeks: fc.array(week, { maxLength: 8 }), shortfall: amount }),
  W3: fc.record({
    supportMass: amount,
    spareSupport: amount,
    strongestConnectionId: fc.option(fc.constant('a')),
    strongestKind: fc.option(kind),
    knownTies: count,
  }),
  W4: fc.record({
    supportMass: amount,
    aliveTies: fc.nat(20),
    dueTies: fc.nat(20),
    thinTies: fc.nat(20),
  }),
  W5: fc.record({
    zone: fc.constantFrom(...ZONES),
    zoneSupport: share,
    supportMass: amount,
    quietDays: count,
    zoneTies: count,
  }),
  W6: giveAndTake,
  W7: giveAndTake,
  W8: fc.record({ asymmetry: signed, kinds: unseen }).map(({ asymmetry, kinds }) => ({
    asymmetry,
    kinds,
    effort: kinds.reduce((sum, kind) => sum + kind.effort, 0),
  })),
  W9: fc.record({ weeks: fc.tuple(weekLoad, weekLoad) }),
  W10: fc.record({
    days: fc.array(fc.record({ on: day, longestRun: count }), { maxLength: 7 }),
    agreedRun: count,
  }),
  W11: fc.record({
    checkIns: fc.array(fc.record({ on: day, withheld: answer, alone: answer }), UP_TO_THREE),
  }),
  W12: fc.record({
    checkIns: fc.array(fc.record({ on: day, demands: answer, tooMuch: answer }), UP_TO_THREE),
  }),
  W13: fc.record({ kind, openedOn: day, openDays: count, raisedAbove: count }),
  W14: fc.record({
    filledInOn: day,
    subscales: fc.uniqueArray(finding, { maxLength: 3, selector: ({ subscale }) => subscale }),
    isHelpFirst: fc.boolean(),
  }),
  W15: fc
    .record({
      policy: fc.constantFrom(...POLICIES),
      status: fc.constantFrom('at-risk', 'unmet', 'unknown'),
      from: day,
      to: fc.option(fc.integer({ min: 20_801, max: 21_200 })),
      neededMinutes: fc.option(minutes),
      creditedMinutes: minutes,
      bookedMinutes: minutes,
      shortfallMinutes: minutes,
      dueOn: fc.option(day),
      gapDays: fc.option(fc.integer({ min: 3, max: 120 })),
      closedUnmet: fc.option(
        fc.record({ from: day, to: fc.integer({ min: 20_801, max: 21_200 }) }),
      ),
    })
    .map(({ policy: { id, body, role }, ...facts }) => ({ ...facts, policyId: id, body, role })),
  W17: fc.record({ kind, nourishment: share, ratings: count }),
} satisfies { [Code in StandingWarning['code']]: fc.Arbitrary<StandingWarningOf<Code>['facts']> };

export const CODES_WITH_SENTENCES = Object.keys(FACTS) as readonly StandingWarning['code'][];

/** Any warning of a code. */
export function anyWarning(code: StandingWarning['code']): fc.Arbitrary<StandingWarning> {
  const facts: fc.Arbitrary<StandingWarning['facts']> = FACTS[code];
  return facts.map(
    (given) =>
      ({
        code,
        subject: '',
        connectionId: null,
        raisedOn: 20_790,
        facts: given,
      }) as StandingWarning,
  );
}
