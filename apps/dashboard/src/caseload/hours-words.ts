import { HOURS_FINDINGS } from '@understory/wording';
import type { CaseloadReading } from './caseload-reading';

/** Hours closer than this are the same: the smallest step in which they are said. */
const STEP = 0.25;

/** Hours of a week against the contract, in one heading. */
export function hoursFinding({ hoursAWeek, agreement }: CaseloadReading): string {
  const contracted = agreement?.contractedHours ?? null;
  if (contracted === null) return HOURS_FINDINGS.unagreed;
  if (hoursAWeek === null) return HOURS_FINDINGS.unknown;
  const distance = Math.round((hoursAWeek - contracted) / STEP) * STEP;
  if (distance > 0) return HOURS_FINDINGS.over(hoursAWeek, contracted, distance);
  return distance < 0
    ? HOURS_FINDINGS.below(hoursAWeek, contracted)
    : HOURS_FINDINGS.asAgreed(hoursAWeek, contracted);
}
