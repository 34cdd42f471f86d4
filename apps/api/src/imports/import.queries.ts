import type { ImportChange } from './import-plan';

/** The planner knows nothing of rows that came a moment ago, and a nested loop over twenty thousand takes minutes. */
export const JOIN_MANY_ROWS = 'SET LOCAL enable_nestloop = off';

/** Those that stand; nobody removes one until the writer is done. */
export const KNOWN_CONNECTIONS = `
  SELECT id FROM connection
  WHERE space_id = $1 AND id IN (SELECT unnest($2::uuid[])) AND deleted_at IS NULL
  FOR SHARE`;

/** `$2` batches, `$3` hashes, `$4` versions, `$5` rows as JSON. */
export const RECORD_CHANGES = `
  INSERT INTO import_change (space_id, import_batch_id, source_hash, from_version, before)
  SELECT $1::uuid, change.*
  FROM unnest($2::uuid[], $3::text[], $4::integer[], $5::jsonb[])
    AS change (import_batch_id, source_hash, from_version, before)
  ON CONFLICT (space_id, import_batch_id, source_hash) DO UPDATE SET
    from_version = excluded.from_version, before = excluded.before`;

export function changeParams(spaceId: string, changes: readonly ImportChange[]): unknown[] {
  return [
    spaceId,
    changes.map((change) => change.batchId),
    changes.map((change) => change.hash),
    changes.map((change) => change.fromVersion),
    changes.map((change) => JSON.stringify(change.before)),
  ];
}

export const CHANGES_OF_BATCH = `
  SELECT import_batch_id AS "batchId", source_hash AS hash, from_version AS "fromVersion", before
  FROM import_change WHERE space_id = $1 AND import_batch_id = $2`;

export const CHANGES_OF_EVENTS = `
  SELECT import_batch_id AS "batchId", source_hash AS hash, from_version AS "fromVersion", before
  FROM import_change WHERE space_id = $1 AND source_hash IN (SELECT unnest($2::text[]))`;

export const FORGET_CHANGES_OF_BATCH = `
  DELETE FROM import_change WHERE space_id = $1 AND import_batch_id = $2`;

/** `$2` batches, `$3` hashes, in pairs. */
export const FORGET_CHANGES = `
  DELETE FROM import_change
  USING unnest($2::uuid[], $3::text[]) AS change (batch_id, hash)
  WHERE space_id = $1 AND import_batch_id = change.batch_id AND source_hash = change.hash`;
