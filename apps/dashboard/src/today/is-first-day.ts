import type { Today } from '@understory/contracts';

/** Nothing was ever logged or named: the page then offers two ways to begin. */
export function isFirstDay(today: Today): boolean {
  const isWeekEmpty = today.week.every(
    (day) => day.heldUnits + day.plannedUnits + day.supportMinutes === 0,
  );
  return today.lastLogAt === null && today.ties.length === 0 && isWeekEmpty;
}
