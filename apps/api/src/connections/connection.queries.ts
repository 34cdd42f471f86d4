import type { Connection, RhythmAgreement } from '@understory/contracts';
import type { ConnectionKind } from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';

export interface ConnectionRow {
  id: string;
  alias: string;
  kind: ConnectionKind;
  lastMetOn: string | null;
  isEvaluative: boolean;
  createdOn: string;
  /** First day on which it rests. */
  letGoOn: string | null;
  version: number;
}

/** A tie as it is kept; one that was removed too. */
type KeptConnectionRow = ConnectionRow & { deletedAt: Date | null };

export interface ConnectionAgreementRow extends RhythmAgreement {
  connectionId: string;
  effectiveFrom: string;
}

const CONNECTION_COLUMNS = `
  id, alias, kind, last_met_on::text AS "lastMetOn", is_evaluative AS "isEvaluative",
  created_on::text AS "createdOn", let_go_on::text AS "letGoOn", version`;

const AGREEMENT_COLUMNS = `
  connection_id AS "connectionId", effective_from::text AS "effectiveFrom",
  rhythm_days AS "rhythmDays", minutes, balance, is_flexible AS "isFlexible"`;

/** In the order in which they were made. */
export const CONNECTIONS = `
  SELECT ${CONNECTION_COLUMNS} FROM connection
  WHERE space_id = $1 AND deleted_at IS NULL ORDER BY created_on, id`;

/** Oldest first, so that the last one of a connection is in force. */
export const CONNECTION_AGREEMENTS = `
  SELECT ${AGREEMENT_COLUMNS} FROM connection_agreement
  WHERE space_id = $1 ORDER BY effective_from`;

const CONNECTION = `
  SELECT ${CONNECTION_COLUMNS}, deleted_at AS "deletedAt"
  FROM connection WHERE space_id = $1 AND id = $2`;

const NEWEST_AGREEMENT = `
  SELECT ${AGREEMENT_COLUMNS} FROM connection_agreement
  WHERE space_id = $1 AND connection_id = $2 ORDER BY effective_from DESC LIMIT 1`;

/** A connection in the words of the contract, with the agreement in force. */
export function connectionOf(row: ConnectionRow, agreed: RhythmAgreement): Connection {
  const { letGoOn, ...connection } = row;
  const { rhythmDays, minutes, balance, isFlexible } = agreed;
  return {
    ...connection,
    agreement: { rhythmDays, minutes, balance, isFlexible },
    isActive: letGoOn === null,
  };
}

/** All connections of a space, also those that were let go; without those that were removed. */
export async function readConnections(db: SpaceDatabase): Promise<Connection[]> {
  const [connections, agreements] = await Promise.all([
    db.rows<ConnectionRow>(CONNECTIONS, [db.spaceId]),
    db.rows<ConnectionAgreementRow>(CONNECTION_AGREEMENTS, [db.spaceId]),
  ]);
  const inForce = new Map(agreements.map((row) => [row.connectionId, row]));
  return connections.flatMap((row) => {
    const agreed = inForce.get(row.id);
    return agreed ? [connectionOf(row, agreed)] : [];
  });
}

/** One connection with its newest agreement, and when it was removed; undefined where this space has none of that id. */
export async function readConnection(
  db: SpaceDatabase,
  id: string,
): Promise<
  { row: ConnectionRow; agreed: ConnectionAgreementRow; removedAt: Date | null } | undefined
> {
  const [[kept], [agreed]] = await Promise.all([
    db.rows<KeptConnectionRow>(CONNECTION, [db.spaceId, id]),
    db.rows<ConnectionAgreementRow>(NEWEST_AGREEMENT, [db.spaceId, id]),
  ]);
  if (!kept || !agreed) return undefined;
  const { deletedAt, ...row } = kept;
  return { row, agreed, removedAt: deletedAt };
}
