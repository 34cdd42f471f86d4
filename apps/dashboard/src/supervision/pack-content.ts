import type { PackContent } from '@understory/contracts';
import {
  KIND_NAMES,
  SUPERVISION_TEXTS,
  duration,
  plainDate,
  thinTieFact,
} from '@understory/wording';
import type { Period } from './pack-periods';

/** True where a period holds nothing that a pack could say. */
export function isEmpty({ load, support, thinTies }: PackContent): boolean {
  const worked = load && (load.heldSessions > 0 || load.weeks.some(({ units }) => units));
  return !worked && !support?.contacts.length && !thinTies?.length;
}

/** Contacts as rows in words. */
export function contactRows(content: PackContent) {
  return (content.support?.contacts ?? []).map(({ on, kind, minutes, isHeld }) => ({
    on: plainDate(on),
    with: KIND_NAMES[kind],
    length: isHeld ? duration(minutes) : SUPERVISION_TEXTS.contacts.missed,
    isHeld,
  }));
}

/** Thin ties in words. */
export function thinRows(content: PackContent) {
  return (content.thinTies ?? []).map(({ kind, gapDays, rhythmDays }) => ({
    kind: KIND_NAMES[kind],
    fact: thinTieFact(gapDays, rhythmDays),
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
