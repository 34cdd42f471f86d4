import { LOG_DAYS_AT_MOST } from '@understory/contracts';
import { THRESHOLDS } from '@understory/domain';
import {
  decimal,
  duration,
  plainDate,
  plural,
  sentence,
  smallNumber,
  units,
} from '@understory/wording';
import { isLightest, type Finding, fullestOf, isSameUnits, workingWeeks } from './compared-weeks';
import type { CaseloadReading, ShownWeek } from './caseload-reading';

/** From here on load is said to be a little over, or right at what was agreed: our choice. */
const RIGHT_WITHIN = 0.03;
/** Below, there is plenty of room. */
const WELL_WITHIN = 0.75;
const PERCENT = 100;

/** The page's title: how work stands against what was agreed, in a few words. */
export function caseloadTitle({ load, agreement, usual }: CaseloadReading): string {
  if (agreement === null) return 'What I carry';
  if (load === null) return usual.units === null ? 'Not enough yet' : 'What I carry';
  if (load >= THRESHOLDS.W9.raiseFrom) return 'Well over what I agreed';
  if (load > 1 + RIGHT_WITHIN) return 'A little over what I agreed';
  if (load >= 1 - RIGHT_WITHIN) return 'Right at what I agreed';
  return load >= WELL_WITHIN ? 'Within what I agreed' : 'Well within what I agreed';
}

/** What is so, and what puts it in its place. */
export function caseloadSentence(reading: CaseloadReading): Finding {
  const { leaveUntil, weeks, usual } = reading;
  if (leaveUntil !== null) {
    return {
      finding: `On leave until ${plainDate(leaveUntil)},`,
      relief: 'and its days are taken out of what you agreed.',
    };
  }
  const compared = workingWeeks(weeks);
  if (compared.length === 0) {
    return usual.units === null
      ? { finding: 'A week of days is needed first.', relief: 'That is unknown, not light.' }
      : { finding: 'No whole week is known yet,', relief: 'so there is nothing to compare.' };
  }
  const last = weeks.findLast(({ isClosed }) => isClosed);
  if (compared.length === 1) {
    return {
      finding: `One whole week is known: ${unitsWords(compared[0])},`,
      relief: 'with nothing yet to compare it to.',
    };
  }
  if (last?.isLeave)
    return { finding: 'Last week was leave.', relief: `${fullestWords(compared)}.` };
  return lastWeekSentence(compared);
}

function lastWeekSentence(compared: readonly ShownWeek[]): Finding {
  const last = compared.at(-1);
  const fullest = fullestOf(compared);
  if (!last || !fullest) return { finding: '', relief: '' };
  const isFullest = isSameUnits(last.heldUnits, fullest.heldUnits);
  const isThinnest = isLightest(last, compared);
  if (isFullest && isThinnest) {
    return { finding: 'Last week was the fullest,', relief: 'and the one with least support.' };
  }
  if (isFullest) {
    const count = smallNumber(compared.length);
    return {
      finding: `Last week was the fullest of ${count},`,
      relief: `with ${supportWords(last)}.`,
    };
  }
  if (isThinnest) {
    return {
      finding: 'Last week had the least support,',
      relief: `beside ${unitsWords(last)} of work.`,
    };
  }
  return { finding: `Last week held ${unitsWords(last)}.`, relief: `${fullestWords(compared)}.` };
}

function fullestWords(compared: readonly ShownWeek[]): string {
  const fullest = fullestOf(compared);
  if (!fullest) return '';
  return `The fullest was the week of ${plainDate(fullest.on)}, with ${units(fullest.heldUnits)}`;
}

function supportWords({ supportMinutes }: ShownWeek): string {
  if (supportMinutes === 0) return 'no support logged beside it';
  return `${duration(supportMinutes)} of support beside it`;
}

/** "20½ units", "one unit", "¾ of a unit". */
function unitsWords(week: ShownWeek | undefined): string {
  return counted(week?.heldUnits ?? 0);
}

/** Units as they are said in a sentence. */
export function counted(value: number): string {
  const written = units(value);
  if (written === '1') return 'one unit';
  return value > 0 && value < 1 && written !== '0' ? `${written} of a unit` : `${written} units`;
}

/** The heading of the weeks' chart. */
export function weeksFinding({ weeks, agreement }: CaseloadReading, over: number): string {
  const closed = workingWeeks(weeks);
  if (closed.length === 0) return 'No whole week yet';
  const all = plural(closed.length, 'week', 'weeks');
  const isPair = closed.length === 2;
  if (agreement === null) return `Work of ${all}, nothing agreed`;
  if (over === 0) {
    if (closed.length === 1) return 'One week, not over';
    return `${isPair ? 'Neither' : 'None'} of ${all} was over`;
  }
  if (over === closed.length) {
    if (over === 1) return 'One week, and over';
    return isPair ? 'Both weeks were over' : `All ${all} were over`;
  }
  const count = smallNumber(over);
  const capital = count.charAt(0).toUpperCase() + count.slice(1);
  return `${capital} of ${all} ${over === 1 ? 'was' : 'were'} over`;
}

/** What load is, in words with its number. */
export function loadSentence({ load, usual, agreement }: CaseloadReading): string {
  const one = 'A usual 50-minute session counts one.';
  if (usual.units === null) {
    return `Six weeks are weighed together once a week of days is known. ${one}`;
  }
  const carried = `Weighed over six weeks, the last two in full, you carry ${fixedUnits(usual.units)} units a week`;
  if (load === null || agreement === null) return `${carried}. ${one}`;
  return `${carried}, ${Math.round(load * PERCENT)}\u00a0% of what was agreed for them. ${one}`;
}

/** What is over and still planned; empty where nothing is. As far back as it can be confirmed at once. */
export function unconfirmedWords({ caseload }: CaseloadReading): string {
  const { today, days } = caseload;
  const from = Temporal.PlainDate.from(today).subtract({ days: LOG_DAYS_AT_MOST }).toString();
  const count = days
    .filter(({ on }) => from <= on && on < today)
    .reduce((sum, day) => sum + day.plannedSessions, 0);
  if (count === 0) return '';
  const waits = `${plural(count, 'session', 'sessions')} before today`;
  return sentence(
    `${waits} ${count === 1 ? 'counts once it is' : 'count once they are'} confirmed`,
  );
}

/** One decimal, as in "20.9": for an average, a quarter would pretend to be a count. */
export function fixedUnits(value: number): string {
  return decimal(Math.round(value * 10) / 10);
}
