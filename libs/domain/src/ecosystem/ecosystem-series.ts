import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { oneOf } from '../one-of';
import { REST_SOURCES } from '../vocabulary';
import { within } from '../within';
import { EcosystemWalk } from './ecosystem-walk';
import type { EcosystemLog } from './log';
import { type EcosystemReading, readWalk } from './read-ecosystem';
import type { EcosystemState } from './state';

/** Which days a series reads. */
interface SeriesDays {
  /** First day read. */
  readonly from: EpochDay;
  /** Last day that may be read; not before `from`. */
  readonly to: EpochDay;
  /** Days from one reading to the next, whole, 1 or more; 7 for a series by weeks. */
  readonly step: number;
}

/**
 * Reads an ecosystem again and again along its days, by one walk through the log however many readings there are.
 *
 * @param log All rows, any order; not changed. With `kept`: the rows dated after its day, and the settings whole.
 * @param days Which days to read.
 * @param kept From `keepEcosystem`, of a day before or at the first one read; null to replay the whole log.
 * @returns One reading per step, oldest first, each what `readEcosystem` gives on that day.
 * @throws {RangeError} As `readEcosystem`, and on days out of range or in the wrong order.
 * @example ecosystemSeries(log, { from: 100, to: 128, step: 7 }).map(({ load }) => load) // five loads
 */
export function ecosystemSeries(
  log: EcosystemLog,
  days: SeriesDays,
  kept: EcosystemState | null = null,
): EcosystemReading[] {
  const from = within('from', days.from, EPOCH_DAYS, 'whole');
  const to = within('to', days.to, { min: from, max: EPOCH_DAYS.max }, 'whole');
  const step = within('step', days.step, { min: 1, max: EPOCH_DAYS.max }, 'whole');
  oneOf('restFrom', log.restFrom, REST_SOURCES);
  const walk = new EcosystemWalk(log, kept);
  const series: EcosystemReading[] = [];
  for (let day = from; day <= to; day += step) {
    walk.moveTo(day);
    series.push(readWalk(walk, log));
  }
  return series;
}
