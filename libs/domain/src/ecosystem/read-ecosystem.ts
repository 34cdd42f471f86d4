import { componentReading, type ComponentReadings } from '../components/component-reading';
import { cover } from '../components/cover';
import { evenness } from '../components/evenness';
import { headroom } from '../components/headroom';
import { overFunctioning } from '../components/over-functioning';
import { overGiving } from '../components/over-giving';
import { roots } from '../components/roots';
import { spare } from '../components/spare';
import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock } from '../days/leave-clock';
import { effectiveNumber } from '../support/effective-number';
import { spareSupport } from '../support/spare-support';
import { supportMass } from '../support/support-mass';
import { tieReading, type TieReading } from '../ties/read-tie';
import type { StateWord, Zone } from '../vocabulary';
import { aboveLoad } from '../warnings/above-load';
import type { StandingWarning } from '../warnings/standing-warning';
import { within } from '../within';
import { loadOf } from '../work/load-of';
import { workBook } from '../work/work-book';
import { isListed, listTies, type ListedTie } from './listed-tie';
import type { EcosystemLog } from './log';
import { stateWord } from './state-word';
import { tieWarnings } from './tie-warnings';
import { walkDays } from './walk-days';

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
  /** Gravest first. */
  warnings: StandingWarning[];
}

/**
 * Reads an ecosystem on a day by replaying its log, so that the log alone decides what stands.
 *
 * @param log All rows, any order; not changed. A repeated id counts once.
 * @param asOf Day to read at; later rows are ignored.
 * @returns Ties, sums, six components and standing warnings; an empty log gives nulls, no warnings and
 *   `not-enough-yet`.
 * @throws {RangeError} On anything outside its range, naming the field.
 * @see docs/adr/0020 to 0024 for where this refines the model.
 * @example readEcosystem(log, epochDay('2026-11-24')).word // 'stretched'
 */
export function readEcosystem(log: EcosystemLog, asOf: EpochDay): EcosystemReading {
  within('asOf', asOf, EPOCH_DAYS, 'whole');
  const book = workBook(log);
  const clock = leaveClock(log.leave);
  const all = listTies(log.ties, clock);
  const walked = walkDays(all, clock, book.since, asOf);
  const listed = all.filter((tie) => isListed(tie, asOf)).sort(longestPastRhythmFirst);
  const ties = listed.map((tie) => tieReading(tie.log.kind, tie.sorted, tie.course));
  const supports = ties.map((tie) => tie.support);
  const sums = { supportMass: supportMass(supports), spareSupport: spareSupport(supports) };
  const load = loadOf(book, asOf);
  const components = readComponents(listed, ties, { ...sums, load });
  const warnings = tieWarnings(walked, listed, ties, sums, clock);
  const overload = aboveLoad(book, log.weekStart, asOf);
  if (overload !== null) warnings.push(overload);
  const codes = warnings.map((warning) => warning.code);
  return {
    asOf,
    word: stateWord(components, codes),
    ties,
    ...sums,
    effectiveNumber: effectiveNumber(supports),
    load,
    components,
    warnings,
  };
}

function readComponents(
  listed: readonly ListedTie[],
  ties: readonly TieReading[],
  sums: {
    readonly supportMass: number | null;
    readonly spareSupport: number | null;
    readonly load: number | null;
  },
): ComponentReadings {
  const balances = listed.map(({ course }) => ({
    giveAndTake: course.giveAndTake,
    balance: course.terms.balance,
  }));
  const give = overGiving(balances);
  const byZone: Record<Zone, number> = { held: 0, alongside: 0, beyond: 0 };
  for (const tie of ties) byZone[tie.zone] += tie.support ?? 0;
  return {
    roots: componentReading(roots(sums.supportMass)),
    spare: componentReading(spare(sums.spareSupport)),
    cover: componentReading(cover(sums.supportMass === null ? null : byZone)),
    headroom: componentReading(headroom(sums.load)),
    evenness: componentReading(evenness(overFunctioning({ give, hide: null, carry: null }))),
    rest: componentReading(null),
  };
}

/** By intervals of silence, new ties last, then by id. */
function longestPastRhythmFirst(a: ListedTie, b: ListedTie): number {
  return pastRhythm(b) - pastRhythm(a) || (a.log.id < b.log.id ? -1 : 1);
}

function pastRhythm({ course }: ListedTie): number {
  return course.vitality === null ? -1 : course.intervals;
}
