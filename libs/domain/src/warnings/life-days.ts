import type { EpochDay } from '../days/day';
import type { EcosystemLog } from '../ecosystem/log';
import { readEcosystem } from '../ecosystem/read-ecosystem';
import { knownBefore } from '../supervision/known-before';
import type { TieLog } from '../ties/log';
import type { StandingWarning } from './standing-warning';

/** What stood on each day, as the log now tells it. */
export interface WarningDays {
  readonly log: EcosystemLog;
  /** When the day began: by the log of the days before it. */
  opening(day: EpochDay): readonly StandingWarning[];
  /** With all that is logged of the day. */
  closing(day: EpochDay): readonly StandingWarning[];
}

/**
 * Reads the days of a log, each once however often it is asked for.
 *
 * @param log All rows, any order; not changed.
 * @returns The days; asking for one throws as `readEcosystem` does.
 * @example warningDays(log).closing(100)
 */
export function warningDays(log: EcosystemLog): WarningDays {
  const openings = new Map<EpochDay, readonly StandingWarning[]>();
  const closings = new Map<EpochDay, readonly StandingWarning[]>();
  return {
    log,
    opening: (day) => once(openings, day, () => readEcosystem(asBegun(log, day), day).warnings),
    closing: (day) => once(closings, day, () => readEcosystem(log, day).warnings),
  };
}

function once<Value>(known: Map<EpochDay, Value>, day: EpochDay, read: () => Value): Value {
  const found = known.get(day) ?? read();
  known.set(day, found);
  return found;
}

/**
 * A log as it was when a day began.
 *
 * @param log All rows; not changed.
 * @param day The day: what is logged of it and of later days is left out.
 * @returns A log without those rows; an agreement that is the only one stays, for it also speaks for the days before it.
 * @example asBegun(log, 100).checkIns // those of days up to 99
 */
export function asBegun(log: EcosystemLog, day: EpochDay): EcosystemLog {
  const earlier = <Row extends { on: EpochDay }>(rows: readonly Row[]) =>
    rows.filter(({ on }) => on < day);
  return {
    ...log,
    ties: log.ties.filter((tie) => tie.activeFrom < day).map((tie) => tieAsBegun(tie, day)),
    workDays: earlier(log.workDays),
    runs: earlier(log.runs),
    acting: earlier(log.acting),
    unseenWork: earlier(log.unseenWork),
    checkIns: earlier(log.checkIns),
    inventories: earlier(log.inventories),
    capacity: agreedBefore(log.capacity, day),
    agreedRuns: agreedBefore(log.agreedRuns, day),
    supervision: knownBefore(log.supervision, day),
  };
}

function tieAsBegun(tie: TieLog, day: EpochDay): TieLog {
  const known = (on: EpochDay | null) => (on !== null && on < day ? on : null);
  return {
    ...tie,
    terms: agreedBefore(tie.terms, day),
    activeUntil: known(tie.activeUntil),
    lastMetOn: known(tie.lastMetOn),
    contacts: tie.contacts.filter(({ on }) => on < day),
    disconnections: tie.disconnections
      .filter(({ openedOn }) => openedOn < day)
      .map((one) =>
        known(one.closedOn) === null ? { ...one, closedOn: null, closedAs: null } : one,
      ),
  };
}

function agreedBefore<Terms extends { effectiveFrom: EpochDay }>(
  terms: readonly Terms[],
  day: EpochDay,
): Terms[] {
  const inTime = terms.toSorted((a, b) => a.effectiveFrom - b.effectiveFrom);
  return inTime.filter(({ effectiveFrom }, index) => index === 0 || effectiveFrom < day);
}
