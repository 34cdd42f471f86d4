import { EPOCH_DAYS } from '../days/day';
import { once } from '../once';
import { within } from '../within';
import type { LastAppointmentTerms, SessionStart } from './log';
import { termsInForce } from './terms-in-force';

const CLOCK_MINUTES = { min: 0, max: 1439 };

/**
 * The sessions that began after the last appointment agreed for their day. One that begins at that very minute is the last
 * appointment, however long it lasts.
 *
 * @param starts Sessions in any order; a repeated id counts once; not changed.
 * @param terms Agreements in any order; a repeated day counts once. The first one also speaks for the days before it, as
 *   everywhere.
 * @returns Those that began later, in the order given; empty where none did, and where nothing is agreed for their days.
 * @throws {RangeError} On a day or a minute outside its range, or a session or a day told in two ways.
 * @example beganLate([{ id: 'a', on: 9, startMinute: 1145 }], [{ effectiveFrom: 0, lastStartMinute: 1110 }]).length // 1
 */
export function beganLate<Start extends SessionStart>(
  starts: readonly Start[],
  terms: readonly LastAppointmentTerms[],
): Start[] {
  const inForce = termsInForce('lastAppointments', terms);
  for (const { lastStartMinute } of terms) {
    if (lastStartMinute !== null) {
      within('lastStartMinute', lastStartMinute, CLOCK_MINUTES, 'whole');
    }
  }
  return once('starts', starts, (start) => start.id).filter(({ on, startMinute }) => {
    within('on', on, EPOCH_DAYS, 'whole');
    within('startMinute', startMinute, CLOCK_MINUTES, 'whole');
    const latest = inForce(on)?.lastStartMinute ?? null;
    return latest !== null && startMinute > latest;
  });
}
