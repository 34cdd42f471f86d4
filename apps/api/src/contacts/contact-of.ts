import type { Contact } from '@understory/contracts';
import type { ContactEntity } from './contact.entity';

/** A contact in the words of the contract. */
export function contactOf(row: ContactEntity): Contact {
  const { id, connectionId, startsAt, zone, localDate, minutes, mode, initiator } = row;
  const { isHeld, giveAndTake, ratings, sourceHash, version } = row;
  return {
    id,
    connectionId,
    startsAt: startsAt.toISOString(),
    zone,
    localDate,
    minutes,
    mode,
    initiator,
    isHeld,
    giveAndTake,
    ratings,
    isImported: sourceHash !== null,
    version,
  };
}
