import type { Connection } from '@understory/contracts';
import {
  type ContactLog,
  type DisconnectionLog,
  epochDay,
  type TieLog,
  type TieTerms,
} from '@understory/domain';
import {
  type ConnectionAgreementRow,
  connectionOf,
  type ConnectionRow,
} from '../connections/connection.queries';
import type { DisconnectionLogRow } from '../disconnections/disconnection.queries';
import type { ContactLogRow } from './ecosystem.queries';

interface TieRows {
  readonly agreements: readonly ConnectionAgreementRow[];
  readonly contacts: readonly ContactLogRow[];
  readonly disconnections: readonly DisconnectionLogRow[];
}

/** Connections as the domain reads them, and in the words of the contract by their id. */
export function tiesOf(
  rows: readonly ConnectionRow[],
  { agreements, contacts, disconnections }: TieRows,
) {
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
  return { ties, connections };
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
