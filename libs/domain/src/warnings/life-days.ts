import type { EpochDay } from '../days/day';
import type { EcosystemLog } from '../ecosystem/log';
import { readEcosystem } from '../ecosystem/read-ecosystem';
import type { SupervisionLog } from '../supervision/policy';
import type { TieLog } from '../ties/log';
import type { LivingWarning } from './life';
import { standingRequirements } from './requirement';

/** What stood on each day, as the log now tells it. */
export interface WarningDays {
  readonly log: EcosystemLog;
  /** When the day began: by the log of the days before it. */
  opening(day: EpochDay): readonly LivingWarning[];
  /** With all that is logged of the day. */
  closing(day: EpochDay): readonly LivingWarning[];
}

/**
 * Reads the days of a log, each once however often it is asked for.
 *
 * @param log All rows, any order; not changed.
 * @param supervision What was chosen and what counts for it; nothing where it is left out.
 * @returns The days; asking for one throws as `readEcosystem` does.
 * @example warningDays(log).closing(100)
 */
export function warningDays(
  log: EcosystemLog,
  supervision: SupervisionLog = NOTHING_CHOSEN,
): WarningDays {
  const openings = new Map<EpochDay, readonly LivingWarning[]>();
  const closings = new Map<EpochDay, readonly LivingWarning[]>();
  return {
    log,
    opening: (day) =>
      once(openings, day, () => standing(asBegun(log, day), chosenBefore(supervision, day), day)),
    closing: (day) =>
      once(closings, day, () => standing(log, chosenBefore(supervision, day + 1), day)),
  };
}

const NOTHING_CHOSEN: SupervisionLog = { choices: [], contacts: [], clientDays: [] };

function standing(log: EcosystemLog, supervision: SupervisionLog, day: EpochDay): LivingWarning[] {
  return [...readEcosystem(log, day).warnings, ...standingRequirements(supervision, day)];
}

/** What was known of supervision before a day began: a later contact that was held counts from its own day on, one that is booked always. */
function chosenBefore(supervision: SupervisionLog, day: EpochDay): SupervisionLog {
  const { choices, contacts, clientDays } = supervision;
  return {
    choices: choices.flatMap(({ terms, ...choice }) => {
      const earlier = terms.filter(({ effectiveFrom }) => effectiveFrom < day);
      return earlier.length > 0 ? [{ ...choice, terms: earlier }] : [];
    }),
    contacts: contacts.filter(({ on, state }) => on < day || state === 'booked'),
    clientDays: clientDays.filter(({ on }) => on < day),
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
