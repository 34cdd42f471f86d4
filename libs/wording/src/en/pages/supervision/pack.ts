import { capital } from '../../capital';
import { duration } from '../../duration';
import { monthName } from '../../plain-date';
import { plural } from '../../plural';

/** Said of a pack wherever one can be frozen. */
export const NOTHING_LEAVES = 'Nothing leaves until you freeze it.';

/** The longest time whose hours are written out. */
const MOST_MINUTES_IN_WORDS = 12 * 60;

/** What heads the page: how much supervision there was, first and last day `YYYY-MM-DD`. */
export function packHeading(from: string, to: string, supervisionMinutes: number): string {
  const isMonth = from.slice(0, 7) === to.slice(0, 7);
  const where = isMonth ? `in ${monthName(from)}` : 'in this period';
  if (supervisionMinutes === 0) return `No supervision ${where} yet`;
  return `${inWords(supervisionMinutes)} of supervision ${where}`;
}

/** Whole hours are written out at the head of a page: "Two hours", else "1 h 10". */
function inWords(minutes: number): string {
  if (minutes % 60 !== 0 || minutes > MOST_MINUTES_IN_WORDS) return duration(minutes);
  return capital(plural(minutes / 60, 'hour', 'hours'));
}

/** How long a thin tie has been without a contact; `gapDays` is null where there was none yet. */
export function thinTieFact(gapDays: number | null, rhythmDays: number): string {
  return gapDays === null
    ? `Agreed every ${rhythmDays} days, and not met yet.`
    : `${gapDays} days since the last contact, agreed every ${rhythmDays}.`;
}
