import { breathingFinding, breathingNote } from '@understory/wording';
import type { CaseloadReading } from './caseload-reading';

/** The heading of the runs' chart. */
export function runsFinding({ runWeeks, agreedRun }: CaseloadReading): string {
  const known = runWeeks.filter(({ longestRun }) => longestRun !== null);
  const days = known.reduce((sum, { daysBeyond }) => sum + daysBeyond, 0);
  return breathingFinding(known.length === 0 ? null : days, agreedRun);
}

/** What a run is, what was agreed, and where a usual week has room. */
export function runsNote({ agreement, agreedRun, places }: CaseloadReading): string {
  const full = (places?.usual ?? []).filter(({ longestRun }) => longestRun >= agreedRun);
  const isAgreed = agreement?.longestRun != null;
  return breathingNote(
    agreedRun,
    isAgreed,
    full.map(({ weekday }) => weekday),
  );
}
