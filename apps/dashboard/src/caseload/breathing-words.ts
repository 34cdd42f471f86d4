import { listed, plural, smallNumber } from '@understory/wording';
import type { CaseloadReading } from './caseload-reading';
import { weekdayName } from './heat-words';

/** The heading of the runs' chart. */
export function breathingFinding({ runWeeks, agreedRun }: CaseloadReading): string {
  const known = runWeeks.filter(({ longestRun }) => longestRun !== null);
  if (known.length === 0) return 'No run of sessions is known yet';
  const days = known.reduce((sum, { daysBeyond }) => sum + daysBeyond, 0);
  const agreed = smallNumber(agreedRun);
  if (days === 0) return `No day had more than ${agreed} in a row`;
  const count = plural(days, 'day', 'days');
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} had more than ${agreed} in a row`;
}

/** What a run is, what was agreed, and where a usual week has room. */
export function breathingNote({ agreement, agreedRun, places }: CaseloadReading): string {
  const run = 'A run ends with ten free minutes.';
  const agreed =
    agreement?.longestRun == null
      ? `Nothing is agreed, so ${smallNumber(agreedRun)} are taken.`
      : `You agreed on ${smallNumber(agreedRun)} at most.`;
  if (!places) return `${run} ${agreed}`;
  const full = places.usual.filter(({ longestRun }) => longestRun >= agreedRun);
  if (full.length === 0) return `${run} ${agreed}`;
  const names = listed(full.map(({ weekday }) => `${weekdayName(weekday)}s`));
  return `${run} ${agreed} ${names} usually have no room for one more.`;
}
