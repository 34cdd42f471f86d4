import type { EpochDay } from '../days/day';
import type { SupervisionLog } from './policy';

/** Where nothing was chosen yet. */
export const NO_SUPERVISION: SupervisionLog = { choices: [], contacts: [], clientDays: [] };

/**
 * What was known of supervision when a day began. A later contact was booked since it is in the log, whatever became of it.
 *
 * @param log Choices, contacts and client work, any order; not changed.
 * @param day The day: what is logged of it and of later days is left out.
 * @returns A log without those rows, and without policies that were not chosen yet.
 * @example knownBefore(log, 100).clientDays // those of days up to 99
 */
export function knownBefore(log: SupervisionLog, day: EpochDay): SupervisionLog {
  const { choices, contacts, clientDays } = log;
  return {
    choices: choices.flatMap(({ terms, ...choice }) => {
      const earlier = terms.filter(({ effectiveFrom }) => effectiveFrom < day);
      return earlier.length > 0 ? [{ ...choice, terms: earlier }] : [];
    }),
    contacts: contacts.flatMap((contact) => {
      if (contact.on < day) return [contact];
      return contact.knownOn < day ? [{ ...contact, state: 'booked' as const }] : [];
    }),
    clientDays: clientDays.filter(({ on }) => on < day),
  };
}
