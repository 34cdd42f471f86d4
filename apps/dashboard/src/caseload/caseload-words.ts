import { LOG_DAYS_AT_MOST } from '@understory/contracts';
import { PLENTY_BELOW, RIGHT_WITHIN, THRESHOLDS } from '@understory/domain';
import {
  CASELOAD_SENTENCES,
  CASELOAD_TITLES,
  loadSentence,
  unconfirmedSentence,
  weeksOverFinding,
  weeksUnagreedFinding,
} from '@understory/wording';
import { isLightest, type Finding, fullestOf, isSameUnits, workingWeeks } from './compared-weeks';
import type { CaseloadReading, ShownWeek } from './caseload-reading';

/** The page's title: how work stands against what was agreed, in a few words. */
export function caseloadTitle({ load, agreement, usual }: CaseloadReading): string {
  const titles = CASELOAD_TITLES;
  if (agreement === null) return titles.unagreed;
  if (load === null) return usual.units === null ? titles.unknown : titles.unagreed;
  if (load >= THRESHOLDS.W9.raiseFrom) return titles.wellOver;
  if (load > 1 + RIGHT_WITHIN) return titles.over;
  if (load >= 1 - RIGHT_WITHIN) return titles.rightAt;
  return load >= PLENTY_BELOW ? titles.within : titles.wellWithin;
}

/** What is so, and what puts it in its place. */
export function caseloadSentence({ leaveUntil, weeks, usual }: CaseloadReading): Finding {
  const sentences = CASELOAD_SENTENCES;
  if (leaveUntil !== null) return sentences.onLeave(leaveUntil);
  const compared = workingWeeks(weeks);
  const [latest, fullest] = [compared.at(-1), fullestOf(compared)];
  if (!latest || !fullest) return usual.units === null ? sentences.noDays : sentences.noWholeWeek;
  if (compared.length === 1) return sentences.oneWeek(latest);
  const last = weeks.findLast(({ isClosed }) => isClosed);
  if (last?.isLeave) return sentences.lastWasLeave(fullest);
  return lastWeekSentence(latest, fullest, compared);
}

function lastWeekSentence(
  last: ShownWeek,
  fullest: ShownWeek,
  compared: readonly ShownWeek[],
): Finding {
  const sentences = CASELOAD_SENTENCES;
  const isFullest = isSameUnits(last.heldUnits, fullest.heldUnits);
  const isThinnest = isLightest(last, compared);
  if (isFullest && isThinnest) return sentences.fullestAndLeastSupport;
  if (isFullest) return sentences.fullest(last, compared.length);
  return isThinnest ? sentences.leastSupport(last) : sentences.lastWeek(last, fullest);
}

/** The heading of the weeks' chart. */
export function weeksFinding({ weeks, agreement }: CaseloadReading, over: number): string {
  const count = workingWeeks(weeks).length;
  return agreement === null ? weeksUnagreedFinding(count) : weeksOverFinding(count, over);
}

/** What load is, in words with its number. */
export function loadNote({ load, usual, agreement }: CaseloadReading): string {
  return loadSentence(usual.units, agreement === null ? null : load);
}

/** What is over and still planned; empty where nothing is. As far back as it can be confirmed at once. */
export function unconfirmedWords({ caseload }: CaseloadReading): string {
  const { today, days } = caseload;
  const from = Temporal.PlainDate.from(today).subtract({ days: LOG_DAYS_AT_MOST }).toString();
  const count = days
    .filter(({ on }) => from <= on && on < today)
    .reduce((sum, day) => sum + day.plannedSessions, 0);
  return count === 0 ? '' : unconfirmedSentence(count);
}
