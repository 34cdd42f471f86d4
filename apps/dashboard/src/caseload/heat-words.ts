import type { WeekdayMinutes } from '@understory/domain';
import { HEAT_FINDINGS } from '@understory/wording';

/** Weekdays closer than this carry alike. */
const ALIKE = 1.05;

/**
 * What the calendar shows, in one heading.
 *
 * @param heldMinutes Of all days that are shown, also of those that no weekday is compared by.
 */
export function heatFinding(byWeekday: readonly WeekdayMinutes[], heldMinutes: number): string {
  const [most] = byWeekday;
  if (!most) return heldMinutes > 0 ? HEAT_FINDINGS.soFar(heldMinutes) : HEAT_FINDINGS.none;
  if (byWeekday.length === 1) return HEAT_FINDINGS.all(inOrder(byWeekday));
  const alike = byWeekday.filter(({ minutes }) => minutes * ALIKE >= most.minutes);
  const rest = byWeekday.slice(alike.length);
  if (rest.length === 0) return HEAT_FINDINGS.even;
  if (rest.length === 1 && alike.length > 1) return HEAT_FINDINGS.fewest(inOrder(rest));
  return HEAT_FINDINGS.most(inOrder(alike));
}

function inOrder(weekdays: readonly WeekdayMinutes[]): number[] {
  return weekdays.map(({ weekday }) => weekday).sort((a, b) => a - b);
}
