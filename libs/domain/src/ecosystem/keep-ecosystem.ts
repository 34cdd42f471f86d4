import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { within } from '../within';
import { EcosystemWalk } from './ecosystem-walk';
import type { EcosystemLog } from './log';
import type { EcosystemState } from './state';

/**
 * What is to be kept of an ecosystem at the close of a day, so that later days are read without its older rows.
 *
 * Keep it of a day on which nothing more will be logged as a rule, such as one of two weeks ago. It holds as long as no row dated on or before
 * that day is added, edited or deleted and `mayContinue` says so; else replay: `keepEcosystem(whole, day)`.
 *
 * @param log All rows, any order; not changed. With `from`: the rows dated after its day, and the settings whole.
 * @param day The day whose close is kept; later rows are ignored.
 * @param from What was kept of an earlier day; null to replay the whole log.
 * @returns Plain data that JSON keeps without loss; its size does not grow with the length of the log.
 * @throws {RangeError} As `readEcosystem`.
 * @see docs/adr/0026-what-is-kept-at-the-close-of-a-day.md
 * @example readEcosystem(newer, today, keepEcosystem(whole, today - 1))
 */
export function keepEcosystem(
  log: EcosystemLog,
  day: EpochDay,
  from: EcosystemState | null = null,
): EcosystemState {
  const walk = new EcosystemWalk(log, from);
  walk.moveTo(within('day', day, EPOCH_DAYS, 'whole'));
  return walk.state;
}
