import type { ImportedContents, KeptRow, ShelfName } from './imported-row';

/** One column of a table as an event fills it. */
export interface ShelfColumn<Content> {
  readonly name: string;
  readonly type: string;
  /** Name within the content; left out for what an event does not say. */
  readonly key?: keyof Content & string;
  readonly of: (content: Content, loggedAt: string) => unknown;
}

/**
 * How one table keeps events: SQL with constant text, each for any number of rows. Lists are sub-selects that are joined: a
 * prepared `= ANY` would compare each row with each of twenty thousand.
 */
export interface Shelf {
  /** `$1` space, `$2` hashes, `$3` batch; locks what it finds. */
  readonly find: string;
  readonly put: string;
  /** `$1` space, `$2` ids. */
  readonly remove: string;
  /** `$1` space, `$2` ids, `$3` the batch of each; changes nothing else. */
  readonly handOn: string;
  putParams(spaceId: string, rows: readonly KeptRow[], loggedAt: string): unknown[];
}

interface ShelfShape<Name extends ShelfName> {
  table: Name;
  columns: readonly ShelfColumn<ImportedContents[Name]>[];
  /** SQL that says whether the person changed or deleted the row. */
  isByHand: string;
}

const KEPT_COLUMNS: readonly (ShelfColumn<KeptRow> & { key: keyof KeptRow })[] = [
  { name: 'id', type: 'uuid', key: 'id', of: (row) => row.id },
  { name: 'version', type: 'integer', key: 'version', of: (row) => row.version },
  { name: 'import_batch_id', type: 'uuid', key: 'batchId', of: (row) => row.batchId },
  { name: 'source_hash', type: 'text', key: 'hash', of: (row) => row.hash },
];

export function shelf<Name extends ShelfName>({
  table,
  columns,
  isByHand,
}: ShelfShape<Name>): Shelf {
  const all = [...KEPT_COLUMNS, ...columns];
  const names = all.map(({ name }) => name).join(', ');
  const arrays = all.map(({ type }, index) => `$${index + 2}::${type}[]`).join(', ');
  const written = all.slice(1).map(({ name }) => `${name} = excluded.${name}`);
  const content = columns.flatMap(({ name, key }) => (key ? [`'${key}', ${name}`] : []));
  return {
    find: `
      SELECT '${table}' AS shelf, ${KEPT_COLUMNS.map(({ name, key }) => `${name} AS "${key}"`).join(', ')},
        ${isByHand} AS "isByHand", jsonb_build_object(${content.join(', ')}) AS content
      FROM ${table}
      WHERE space_id = $1 AND (source_hash IN (SELECT unnest($2::text[])) OR import_batch_id = $3::uuid)
      ORDER BY id FOR UPDATE`,
    put: `
      INSERT INTO ${table} (space_id, ${names})
      SELECT $1::uuid, event.* FROM unnest(${arrays}) AS event (${names})
      ON CONFLICT (space_id, id) DO UPDATE SET ${written.join(', ')}, deleted_at = NULL`,
    remove: `DELETE FROM ${table} WHERE space_id = $1 AND id IN (SELECT unnest($2::uuid[]))`,
    handOn: `
      UPDATE ${table} SET import_batch_id = later.batch_id
      FROM unnest($2::uuid[], $3::uuid[]) AS later (id, batch_id)
      WHERE ${table}.space_id = $1 AND ${table}.id = later.id`,
    putParams: (spaceId, rows, loggedAt) => [
      spaceId,
      ...KEPT_COLUMNS.map((column) => rows.map((row) => column.of(row, loggedAt))),
      ...columns.map((column) =>
        rows.map((row) => column.of(row.content as ImportedContents[Name], loggedAt)),
      ),
    ],
  };
}
