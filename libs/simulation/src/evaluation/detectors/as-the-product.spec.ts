import {
  isoDate,
  NO_SUPERVISION,
  readEcosystem,
  type EcosystemLog,
  type EpochDay,
  type TieLog,
} from '@understory/domain';
import { ARMS, STEADY } from '../arms';
import { USUAL, type Conditions } from '../conditions';
import { people } from '../people';
import type { PersonLog } from '../simulate-person';
import type { LoggedTie } from '../simulate-tie';
import { either, type Alarm } from './alarm';
import { shippedThinning } from './shortfall';
import { shippedFading } from './silence-of-ties';

/** The log as the product keeps it. */
function ecosystemLog({ firstDay, ties, leave }: PersonLog): EcosystemLog {
  return {
    ties: ties.map((tie) => tieLog(tie, firstDay)),
    leave,
    workDays: [],
    capacity: [],
    runs: [],
    agreedRuns: [],
    acting: [],
    unseenWork: [],
    checkIns: [],
    inventories: [],
    supervision: NO_SUPERVISION,
    restFrom: 'check-in',
    weekStart: 1,
    since: firstDay,
  };
}

function tieLog(tie: LoggedTie, firstDay: EpochDay): TieLog {
  const { id, kind, rhythmDays, isFlexible, lastMetOn } = tie;
  return {
    id,
    kind,
    terms: [{ effectiveFrom: lastMetOn, rhythmDays, minutes: 50, balance: 0, isFlexible }],
    activeFrom: firstDay,
    activeUntil: null,
    lastMetOn,
    disconnections: [],
    contacts: tie.contacts.map((on, index) => ({
      id: `${isoDate(on)} ${index}`,
      on,
      minutes: 50,
      isLive: true,
      isHeld: true,
      giveAndTake: null,
      ratings: [],
    })),
  };
}

const CASES: [string, Partial<Conditions>][] = [
  ['usual', {}],
  ['irregular', { gapSpread: 0.75 }],
  ['irregular, marked flexible', { gapSpread: 1, isFlexible: true }],
  ['leave logged', { isLeaveLogged: true, absencesAYear: 6 }],
  ['half not logged', { missingLogs: 0.5 }],
];

/** The days on which anything changes, their eves, and every fifth week. */
function daysToRead(alarms: readonly Alarm[], days: number): number[] {
  const changes = alarms.flatMap(({ raisedOn, clearedOn }) => [raisedOn, clearedOn]);
  const between = Array.from({ length: Math.ceil(days / 35) }, (_, index) => 35 * index);
  const read = new Set([...changes.flatMap((day) => [day - 1, day]), ...between]);
  return [...read].filter((day) => day >= 0 && day < days).sort((a, b) => a - b);
}

describe('W1 and W2 of the evaluation', () => {
  const detector = either(shippedFading, shippedThinning);

  it.each(CASES)('stand on the days on which the product shows them: %s', (_name, changes) => {
    const conditions = { ...USUAL, weeks: 72, ...changes };
    let raised = 0;
    for (const arm of [STEADY, ARMS[2]]) {
      for (const { person, seen } of people('tuning', 2, conditions, arm)) {
        const log = ecosystemLog(person.log);
        const alarms = detector(seen);
        raised += alarms.length;
        for (const day of daysToRead(alarms, seen.days)) {
          const shown = readEcosystem(log, person.log.firstDay + day)
            .warnings.filter(({ code }) => code === 'W1' || code === 'W2')
            .map(
              ({ connectionId, raisedOn }) => `${connectionId} ${raisedOn - person.log.firstDay}`,
            );
          const standing = alarms
            .filter(({ raisedOn, clearedOn }) => raisedOn <= day && day < clearedOn)
            .map(({ subject, raisedOn }) => `${subject} ${raisedOn}`);
          expect(shown.sort()).toEqual(standing.sort());
        }
      }
    }
    expect(raised).toBeGreaterThan(0);
  });
});
