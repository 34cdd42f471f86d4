import { plainDate, units, whole } from '@understory/wording';
import type { ShownWeek } from './caseload-reading';

/** One week of the chart for whoever hears it. */
export function weekLabel(week: ShownWeek): string {
  const day = plainDate(week.on);
  const parts = [
    ...(week.isLeave ? ['leave'] : []),
    ...(week.heldUnits > 0 ? [`${units(week.heldUnits)} units held`] : []),
    ...(week.plannedUnits > 0 ? [`${units(week.plannedUnits)} booked`] : []),
    ...(week.supportMinutes > 0 ? [`${whole(week.supportMinutes)} minutes of support`] : []),
    ...(week.bookedSupportMinutes > 0
      ? [`${whole(week.bookedSupportMinutes)} minutes of support booked`]
      : []),
  ];
  return `${day}: ${parts.join(', ') || 'nothing logged'}.`;
}
