import type { EpochDay } from '../days/day';
import type { LeaveClock } from '../days/leave-clock';
import type { TieReading } from '../ties/read-tie';
import type { StandingWarning } from '../warnings/standing-warning';
import { fadesAbove, type ListedTie } from './listed-tie';
import type { Walked } from './walk-days';

/**
 * The warnings about ties that stand after a walk, with what each rests on, gravest first.
 *
 * @param walked How W3 and W4 stand.
 * @param ties Listed ties at the day of reading, longest past their rhythm first.
 * @param readings Their readings, in the same order.
 * @param sums T and T1; null while no tie is known.
 * @param clock The clock that leave pauses.
 * @returns W4, W3, then W1 for each fading tie; empty where none stands.
 * @example tieWarnings(walked, listed, readings, { supportMass: 0.6, spareSupport: 0.2 }, clock)
 */
export function tieWarnings(
  walked: Walked,
  ties: readonly ListedTie[],
  readings: readonly TieReading[],
  sums: { readonly supportMass: number | null; readonly spareSupport: number | null },
  clock: LeaveClock,
): StandingWarning[] {
  const { supportMass, spareSupport } = sums;
  const standing: StandingWarning[] = [];
  if (walked.thinSoil.raisedOn !== null && supportMass !== null) {
    standing.push(thinSoil(walked.thinSoil.raisedOn, readings, supportMass));
  }
  if (walked.oneTrunk.raisedOn !== null && supportMass !== null && spareSupport !== null) {
    standing.push(oneTrunk(walked.oneTrunk.raisedOn, readings, supportMass, spareSupport));
  }
  for (const tie of ties) {
    if (tie.fadingSince !== null) standing.push(fading(tie, tie.fadingSince, clock));
  }
  return standing;
}

function thinSoil(
  raisedOn: EpochDay,
  readings: readonly TieReading[],
  supportMass: number,
): StandingWarning {
  const count = (word: TieReading['word']) => readings.filter((tie) => tie.word === word).length;
  const facts = {
    supportMass,
    aliveTies: count('alive'),
    dueTies: count('due'),
    thinTies: count('thin'),
  };
  return { code: 'W4', subject: '', connectionId: null, raisedOn, facts };
}

function oneTrunk(
  raisedOn: EpochDay,
  readings: readonly TieReading[],
  supportMass: number,
  spareSupport: number,
): StandingWarning {
  const known = readings.filter((tie) => tie.support !== null);
  const strongest = known
    .filter((tie) => (tie.support ?? 0) > 0)
    .sort((a, b) => (b.support ?? 0) - (a.support ?? 0) || (a.id < b.id ? -1 : 1))[0];
  const facts = {
    supportMass,
    spareSupport,
    strongestConnectionId: strongest?.id ?? null,
    strongestKind: strongest?.kind ?? null,
    knownTies: known.length,
  };
  return { code: 'W3', subject: '', connectionId: null, raisedOn, facts };
}

function fading(tie: ListedTie, raisedOn: EpochDay, clock: LeaveClock): StandingWarning {
  const { course } = tie;
  const gapDays = course.quietDays;
  const facts = {
    kind: tie.log.kind,
    lastContactOn: course.lastContactOn,
    quietFrom: course.quietFrom,
    gapDays,
    leaveDays: course.day - course.quietFrom - (clock.at(course.day) - clock.at(course.quietFrom)),
    rhythmDays: course.terms.rhythmDays,
    isFlexible: course.terms.isFlexible,
    intervals: course.intervals,
    raisedAbove: fadesAbove(course.terms.isFlexible),
    vitality: course.vitality ?? 0,
    missed: course.missed,
  };
  return { code: 'W1', subject: tie.log.id, connectionId: tie.log.id, raisedOn, facts };
}
