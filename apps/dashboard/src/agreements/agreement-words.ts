import type { Agreement } from '@understory/contracts';
import { THRESHOLDS } from '@understory/domain';
import { decimal, smallNumber, units } from '@understory/wording';

/** Sessions in a row that are taken where nothing is agreed. */
export const USUAL_RUN = THRESHOLDS.W10.agreedRun;

/** The agreement that holds on a day; the first one also speaks for the days before it. Null without any. */
export function inForceOn(agreements: readonly Agreement[], day: string): Agreement | null {
  const begun = agreements.filter(({ effectiveFrom }) => effectiveFrom <= day);
  return begun.at(-1) ?? agreements[0] ?? null;
}

/** "20 units a week, three sessions in a row at most." */
export function agreementSentence({ capacityUnits, longestRun }: Agreement): string {
  const week = `${units(capacityUnits)} units a week`;
  if (longestRun === null) return `${week}.`;
  return `${week}, ${smallNumber(longestRun)} ${longestRun === 1 ? 'session' : 'sessions'} in a row at most.`;
}

/** "30.5 h", or a dash where nothing is agreed. */
export function hoursWords(hours: number | null): string {
  return hours === null ? '–' : `${decimal(hours)}\u00a0h`;
}
