import type { ComponentReadings } from '../components/component-reading';
import type { OverFunctioningParts } from '../components/over-functioning';
import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { oneOf } from '../one-of';
import { effectiveNumber } from '../support/effective-number';
import { knownBefore } from '../supervision/known-before';
import { spareSupport } from '../support/spare-support';
import { supportMass } from '../support/support-mass';
import { tieReading, type TieReading } from '../ties/read-tie';
import { REST_SOURCES, type RestSource, type StateWord } from '../vocabulary';
import { standingRequirements } from '../warnings/requirement';
import type { StandingWarning } from '../warnings/standing-warning';
import { within } from '../within';
import { EcosystemWalk } from './ecosystem-walk';
import { gravestFirst } from './gravest-first';
import { isListed, type ListedTie } from './listed-tie';
import type { EcosystemLog } from './log';
import { personWarnings } from './person-warnings';
import { overFunctioningParts, readComponents } from './read-components';
import type { EcosystemState } from './state';
import { stateWord } from './state-word';
import { supportByZone, supportWarnings } from './support-warnings';
import { tieWarnings } from './tie-warnings';

/** A person's ecosystem as it stands on a day. There is no total score. */
export interface EcosystemReading {
  asOf: EpochDay;
  word: StateWord;
  /** Ties that are listed, longest past their rhythm first, new ones last. */
  ties: TieReading[];
  /** T, 0 or more; null while no tie is known. */
  supportMass: number | null;
  /** T1, 0 or more; null while no tie is known. */
  spareSupport: number | null;
  /** D, 1 or more; null while nothing carries. */
  effectiveNumber: number | null;
  /** ρ, 0 or more; null without a capacity or a week of log. */
  load: number | null;
  components: ComponentReadings;
  /** What Evenness is made of. */
  overFunctioning: OverFunctioningParts;
  /** What Rest is read from, as chosen. */
  restFrom: RestSource;
  /** Gravest first. */
  warnings: StandingWarning[];
}

/**
 * Reads an ecosystem on a day, from its whole log or from what was kept of its earlier days. Both are one walk: what stands
 * follows from the log alone, whenever and however often it is read.
 *
 * @param log All rows, any order; not changed. A repeated id counts once. With `from`: the rows dated after its day, and the
 *   settings whole.
 * @param asOf Day to read at; later rows are ignored.
 * @param from From `keepEcosystem`, of a day up to `asOf`; null to replay the whole log.
 * @returns Ties, sums, six components and standing warnings; an empty log gives nulls, no warnings and
 *   `not-enough-yet`.
 * @throws {RangeError} On anything outside its range, naming the field; with `from`, on a row that is not newer, on settings that
 *   reach back (see `mayContinue`), and on a day before it.
 * @see docs/adr/0020 to 0027 for where this refines the model.
 * @example readEcosystem(log, epochDay('2026-11-24')).word // 'stretched'
 */
export function readEcosystem(
  log: EcosystemLog,
  asOf: EpochDay,
  from: EcosystemState | null = null,
): EcosystemReading {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  oneOf('restFrom', log.restFrom, REST_SOURCES);
  const walk = new EcosystemWalk(log, from);
  walk.moveTo(asOf);
  return readWalk(walk, log);
}

/**
 * Reads an ecosystem on the day at which its walk stands.
 *
 * @param walk Moved to the day.
 * @param log What Rest is read from, supervision, which has no walk of its own, and the first day.
 * @returns As `readEcosystem`.
 * @example readWalk(walk, log).asOf // 100
 */
export function readWalk(
  walk: EcosystemWalk,
  { restFrom, supervision, since }: Pick<EcosystemLog, 'restFrom' | 'supervision' | 'since'>,
): EcosystemReading {
  const { day: asOf } = walk;
  const listed = walk.ties.all.filter((tie) => isListed(tie, asOf)).sort(longestPastRhythmFirst);
  const ties = listed.map(({ log, course }) => tieReading(log.id, log.kind, course));
  const supports = ties.map((tie) => tie.support);
  const sums = { supportMass: supportMass(supports), spareSupport: spareSupport(supports) };
  const support = { ...sums, byZone: supportByZone(ties) };
  const parts = overFunctioningParts(walk, listed);
  const components = readComponents(walk, parts, support, restFrom);
  const warnings = gravestFirst([
    ...supportWarnings(walk.ties, ties, support),
    ...tieWarnings(listed, walk.clock),
    ...personWarnings(walk),
    ...standingRequirements(knownBefore(supervision, asOf + 1), asOf, since),
  ]);
  const codes = warnings.map((warning) => warning.code);
  return {
    asOf,
    word: stateWord(components, codes),
    ties,
    ...sums,
    effectiveNumber: effectiveNumber(supports),
    load: walk.work.load,
    components,
    overFunctioning: parts,
    restFrom,
    warnings,
  };
}

/** By intervals of silence, new ties last; those alike stay by id, as they are walked. */
function longestPastRhythmFirst(a: ListedTie, b: ListedTie): number {
  return pastRhythm(b) - pastRhythm(a);
}

function pastRhythm({ course }: ListedTie): number {
  return course.vitality === null ? -1 : course.intervals;
}
