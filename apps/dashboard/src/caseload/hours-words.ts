import { units } from '@understory/wording';
import type { CaseloadReading } from './caseload-reading';

/** Hours closer than this are the same: the smallest step in which they are said. */
const STEP = 0.25;

/** Hours of a week against the contract, in one heading. */
export function hoursFinding({ hoursAWeek, agreement }: CaseloadReading): string {
  const contracted = agreement?.contractedHours ?? null;
  if (contracted === null) return 'No contracted hours are agreed';
  if (hoursAWeek === null) return 'Hours need a week of days first';
  const distance = Math.round((hoursAWeek - contracted) / STEP) * STEP;
  const of = `${units(hoursAWeek)} of ${units(contracted)} contracted hours`;
  if (distance > 0) return `${of}, ${units(distance)} over`;
  return distance < 0 ? `${of} logged a week` : `${of}, as agreed`;
}
