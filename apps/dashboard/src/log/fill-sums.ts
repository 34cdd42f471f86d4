import type { LogSession, LoggedDay, Session } from '@understory/contracts';
import { sessionUnits } from '@understory/domain';
import type { Totals } from './totals';

/** A day's totals once these are marked as held and those are added. */
export function filledTotals(
  day: LoggedDay,
  ticked: readonly Session[],
  added: readonly LogSession[],
): Totals {
  let totals: Totals = { ...day };
  for (const session of ticked) {
    totals = moved(totals, { ...session, outcome: 'planned' }, -1);
    totals = moved(totals, { ...session, outcome: 'held' }, 1);
  }
  for (const session of added) totals = moved(totals, session, 1);
  return totals;
}

/** Whether so many minutes fit a day, which has 23 or 25 hours when the clocks change. */
export function fitsDay(minutes: number, date: string, timeZone: string): boolean {
  return minutes <= hoursOf(date, timeZone) * 60;
}

export function hoursOf(date: string, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).hoursInDay;
}

function moved(totals: Totals, session: LogSession, sign: 1 | -1): Totals {
  const units = sign * sessionUnits({ ...session, outcome: 'held' });
  const minutes = sign * session.minutes;
  return session.outcome === 'held'
    ? {
        ...totals,
        heldSessions: totals.heldSessions + sign,
        heldMinutes: totals.heldMinutes + minutes,
        heldUnits: totals.heldUnits + units,
      }
    : {
        ...totals,
        plannedSessions: totals.plannedSessions + sign,
        plannedMinutes: totals.plannedMinutes + minutes,
        plannedUnits: totals.plannedUnits + units,
      };
}
