import type { Connection } from '@understory/contracts';
import {
  type ContactLog,
  type DisconnectionLog,
  type EcosystemLog,
  epochDay,
  type TieLog,
  type TieTerms,
  type WorkDay,
} from '@understory/domain';
import { readCheckInLog } from '../check-ins/check-in-log';
import {
  CONNECTION_AGREEMENTS,
  CONNECTIONS,
  type ConnectionAgreementRow,
  connectionOf,
  type ConnectionRow,
} from '../connections/connection.queries';
import type { SpaceDatabase } from '../database/space-scope';
import { DISCONNECTIONS, type DisconnectionLogRow } from '../disconnections/disconnection.queries';
import { readSupervision } from '../supervision/supervision-log';
import { CONTACT_LOG, type ContactLogRow, LAST_LOG } from './ecosystem.queries';
import { readWorkLog } from './work-log';

/** What a space holds of a person's ecosystem. */
export interface KeptEcosystem {
  readonly log: EcosystemLog;
  /** By id, in the order in which they were made; also those that were let go. */
  readonly connections: ReadonlyMap<string, Connection>;
  readonly lastLogAt: string | null;
}

/** When and how a log is read. */
export interface LogDay {
  readonly weekStart: 1 | 6 | 7;
  /** The day on the person's own calendar, `YYYY-MM-DD`. */
  readonly today: string;
  /** Supervision that is ahead of it and not held is booked. */
  readonly now: Temporal.Instant;
}

/** Reads the log of a space; its statements travel together. */
export async function readEcosystemLog(
  db: SpaceDatabase,
  { weekStart, today, now }: LogDay,
): Promise<KeptEcosystem> {
  const space = [db.spaceId];
  const [rows, agreements, contacts, disconnections, { work, clientDays }, own, asked, [last]] =
    await Promise.all([
      db.rows<ConnectionRow>(CONNECTIONS, space),
      db.rows<ConnectionAgreementRow>(CONNECTION_AGREEMENTS, space),
      db.rows<ContactLogRow>(CONTACT_LOG, space),
      db.rows<DisconnectionLogRow>(DISCONNECTIONS, space),
      readWorkLog(db, today),
      readCheckInLog(db),
      readSupervision(db, { today, now }),
      db.rows<{ at: Date | null }>(LAST_LOG, space),
    ]);
  const agreed = Map.groupBy(agreements, (row) => row.connectionId);
  const met = Map.groupBy(contacts, (row) => row.connectionId);
  const apart = Map.groupBy(disconnections, (row) => row.connectionId);
  const ties: TieLog[] = [];
  const connections = new Map<string, Connection>();
  for (const row of rows) {
    const terms = agreed.get(row.id) ?? [];
    const inForce = terms.at(-1);
    if (!inForce) continue;
    connections.set(row.id, connectionOf(row, inForce));
    ties.push(tieLog(row, terms, met.get(row.id) ?? [], apart.get(row.id) ?? []));
  }
  const since = firstDay(ties, work.workDays, epochDay(today));
  const log: EcosystemLog = {
    ...work,
    ...own,
    supervision: { choices: asked.choices, contacts: asked.contacts, clientDays },
    ties,
    weekStart,
    since,
  };
  return { log, connections, lastLogAt: last?.at?.toISOString() ?? null };
}

/**
 * The day from which silence means something: the first connection or the first day of work, whichever was earlier. A
 * contact that was only remembered says nothing of the days around it.
 */
function firstDay(ties: readonly TieLog[], workDays: readonly WorkDay[], today: number): number {
  let first = today;
  for (const tie of ties) first = Math.min(first, tie.activeFrom);
  for (const { on } of workDays) first = Math.min(first, on);
  return first;
}

function tieLog(
  row: ConnectionRow,
  agreements: readonly ConnectionAgreementRow[],
  contacts: readonly ContactLogRow[],
  disconnections: readonly DisconnectionLogRow[],
): TieLog {
  return {
    id: row.id,
    kind: row.kind,
    terms: agreements.map(termsOf),
    activeFrom: epochDay(row.createdOn),
    activeUntil: row.letGoOn === null ? null : epochDay(row.letGoOn),
    lastMetOn: row.lastMetOn === null ? null : epochDay(row.lastMetOn),
    contacts: contacts.map(contactLog),
    disconnections: disconnections.map(disconnectionLog),
  };
}

function termsOf({ effectiveFrom, ...terms }: ConnectionAgreementRow): TieTerms {
  return { ...terms, effectiveFrom: epochDay(effectiveFrom) };
}

function contactLog({ ratings, ...contact }: ContactLogRow): ContactLog {
  return { ...contact, ratings: Object.values(ratings) };
}

function disconnectionLog(row: DisconnectionLogRow): DisconnectionLog {
  const { id, openedOn, closedOn, closedAs } = row;
  return { id, openedOn, closedOn, closedAs };
}
