import type { Connection, Tie } from '@understory/contracts';
import { isoDate, type TieReading } from '@understory/domain';

/** One connection as it stands, in the words of the contract. */
export function tieOf(reading: TieReading, connection: Connection): Tie {
  const { word, vitality, nourishment, mutuality, giveAndTake, support } = reading;
  const { gapDays, lastContactOn, recentContacts } = reading;
  return {
    connection,
    word,
    vitality,
    nourishment,
    mutuality,
    giveAndTake,
    support,
    gapDays,
    lastContactOn: lastContactOn === null ? null : isoDate(lastContactOn),
    recentContacts,
  };
}

/** The ties of a reading, in its order. */
export function tiesOf(
  readings: readonly TieReading[],
  connections: ReadonlyMap<string, Connection>,
): Tie[] {
  return readings.flatMap((reading) => {
    const connection = connections.get(reading.id);
    return connection ? [tieOf(reading, connection)] : [];
  });
}
