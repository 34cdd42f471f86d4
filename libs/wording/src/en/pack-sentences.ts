import { capital } from './capital';
import { epochDay } from '@understory/domain';
import type { PackFigures, PackSentences, PackWeek } from '../wording';
import { duration } from './duration';
import { listed } from './listed';
import { KIND_NAMES } from './names';
import { period } from './period';
import { monthName } from './plain-date';
import { plural } from './plural';
import { smallNumber } from './small-number';
import { unitCount } from './unit-count';
import { units } from './units';
import { NOT_ENOUGH_DAYS } from './unlogged';

const WEEK_DAYS = 7;

/**
 * What a pack is called: by its month where it lies within one.
 *
 * @param from First day, `YYYY-MM-DD`.
 * @param to Last day, included.
 * @returns `November pack`, else `Supervision pack`.
 * @throws {RangeError} On days that do not exist or the wrong way round.
 * @example packName('2026-11-01', '2026-11-24') // 'November pack'
 */
export function packName(from: string, to: string): string {
  period(from, to);
  return from.slice(0, 7) === to.slice(0, 7) ? `${monthName(from)} pack` : 'Supervision pack';
}

/**
 * What each section of a pack comes to.
 *
 * @param figures The content of a pack.
 * @returns Sentences without a full stop, as they stand beside a tick or above a chart.
 * @throws {RangeError} On negative or unknown numbers.
 * @example packSentences(content).support // '1 h 10 of supervision, eleven contacts'
 */
export function packSentences({ to, load, support, thinTies }: PackFigures): PackSentences {
  return {
    load: load && loadSentence(load, to),
    support: support && supportSentence(support),
    thinTies: thinTies && thinTiesSentence(thinTies),
  };
}

/** A mean over the weeks that are known whole: one that still runs, or began before the log, would look light. */
function loadSentence(
  { weeks, heldSessions, isEnough = true }: NonNullable<PackFigures['load']>,
  to: string,
): string {
  const compared = weeks.flatMap((week) =>
    week.units !== null && isCompared(week, to) ? [week.units] : [],
  );
  const agreed = weeks.at(-1)?.capacityUnits ?? null;
  const beside = agreed === null ? 'nothing agreed' : `${units(agreed)} agreed`;
  if (!isEnough && compared.every((held) => held === 0)) {
    return weeks.length === 0 ? NOT_ENOUGH_DAYS : `${NOT_ENOUGH_DAYS}, ${beside}`;
  }
  if (heldSessions === 0 && weeks.every((week) => !week.units)) return 'No session held';
  if (compared.length === 0) {
    return capital(`${plural(heldSessions, 'session', 'sessions')} held, ${beside}`);
  }
  const mean = compared.reduce((sum, held) => sum + held, 0) / compared.length;
  return `${capital(unitCount(mean))} a week, ${beside}`;
}

/** A pack that was frozen before it told stays as it was: up to its last day. */
function isCompared({ from, isCompared }: PackWeek, to: string): boolean {
  return isCompared ?? epochDay(from) + WEEK_DAYS - 1 <= epochDay(to);
}

function supportSentence(support: NonNullable<PackFigures['support']>): string {
  const held = support.contacts.filter(({ isHeld }) => isHeld).length;
  const missed = support.contacts.length - held;
  const supervision =
    support.supervisionMinutes === 0
      ? 'No supervision held'
      : `${duration(support.supervisionMinutes)} of supervision`;
  const beside = missed === 0 ? '' : `, ${smallNumber(missed)} missed`;
  return `${supervision}, ${plural(held, 'contact', 'contacts')}${beside}`;
}

function thinTiesSentence(ties: NonNullable<PackFigures['thinTies']>): string {
  if (ties.length === 0) return 'None';
  const count = capital(smallNumber(ties.length));
  const kinds = ties.map(({ kind }) => KIND_NAMES[kind].toLowerCase());
  return `${count}: ${listed(kinds)}`;
}
