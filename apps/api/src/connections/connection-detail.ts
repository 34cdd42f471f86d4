import type { ConnectionDetail } from '@understory/contracts';
import { epochDay, isoDate, readTie, vitalitySeries } from '@understory/domain';
import { CONTACTS_OF_CONNECTION, contactOf, type ContactRow } from '../contacts/contact.queries';
import type { SpaceDatabase } from '../database/space-scope';
import { type LogDay, readEcosystemLog } from '../ecosystem/ecosystem-log';
import { tieOf } from '../ecosystem/tie-of';
import { Problem } from '../http/problem';

const SHOWN_DAYS = 26 * 7;

/** One connection as it stands, with its last 26 weeks. */
export async function readDetail(
  db: SpaceDatabase,
  id: string,
  day: LogDay,
): Promise<ConnectionDetail> {
  const [{ log, connections, lastLogAt }, contacts] = await Promise.all([
    readEcosystemLog(db, day),
    db.rows<ContactRow>(CONTACTS_OF_CONNECTION, [db.spaceId, id]),
  ]);
  const tie = log.ties.find((row) => row.id === id);
  const connection = connections.get(id);
  if (!tie || !connection) throw new Problem('not-found');
  const asOf = epochDay(day.today);
  const first = asOf - SHOWN_DAYS + 1;
  return {
    asOf: day.today,
    tie: tieOf(readTie(tie, log.leave, asOf), connection),
    vitality: vitalitySeries(tie, log.leave, first, asOf).map((value, index) => ({
      on: isoDate(first + index),
      value,
    })),
    leave: log.leave
      .filter(({ from, to }) => to >= first && from <= asOf)
      .map(({ from, to }) => ({ from: isoDate(from), to: isoDate(to) })),
    contacts: contacts.map(contactOf),
    disconnections: tie.disconnections.length,
    lastLogAt,
  };
}
