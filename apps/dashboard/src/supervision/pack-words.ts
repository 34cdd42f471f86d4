import type { PackContent } from '@understory/contracts';
import { duration, KIND_NAMES, plainDate, plural } from '@understory/wording';
import { monthOfPeriod, type Period } from './pack-periods';

/** The finding at the head of the page. */
export function headingOf(content: PackContent): string {
  const month = monthOfPeriod(content);
  const where = month ? `in ${month}` : 'in this period';
  const minutes = content.support?.supervisionMinutes ?? 0;
  if (minutes === 0) return `No supervision ${where} yet`;
  return `${inWords(minutes)} of supervision ${where}`;
}

/** Whole hours are written out at the head of a page: "Two hours", else "1 h 10". */
function inWords(minutes: number): string {
  if (minutes % 60 !== 0 || minutes > 12 * 60) return duration(minutes);
  const hours = plural(minutes / 60, 'hour', 'hours');
  return hours.charAt(0).toUpperCase() + hours.slice(1);
}

/** True where a period holds nothing that a pack could say. */
export function isEmpty({ load, support, thinTies }: PackContent): boolean {
  const worked = load && (load.heldSessions > 0 || load.weeks.some(({ units }) => units > 0));
  return !worked && !support?.contacts.length && !thinTies?.length;
}

/** Contacts as rows in words. */
export function contactRows(content: PackContent) {
  return (content.support?.contacts ?? []).map(({ on, kind, minutes, isHeld }) => ({
    on: plainDate(on),
    with: KIND_NAMES[kind],
    length: isHeld ? duration(minutes) : 'missed',
    isHeld,
  }));
}

/** Thin ties in words. */
export function thinRows(content: PackContent) {
  return (content.thinTies ?? []).map(({ kind, gapDays, rhythmDays }) => ({
    kind: KIND_NAMES[kind],
    fact:
      gapDays === null
        ? `Agreed every ${rhythmDays} days, and not met yet.`
        : `${gapDays} days since the last contact, agreed every ${rhythmDays}.`,
  }));
}

/** What is shown: the preview where it is ticked, everything else beside it. */
export function shownContent(whole: PackContent, preview: PackContent | null): PackContent {
  if (!preview || !isSamePeriod(whole, preview)) return whole;
  return {
    ...whole,
    load: preview.load ?? whole.load,
    support: preview.support ?? whole.support,
    thinTies: preview.thinTies ?? whole.thinTies,
  };
}

function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
