/** Columns of a row that may have come in with a batch. */
export const IMPORTED_COLUMNS = `
        import_batch_id uuid,
        source_hash text,
        FOREIGN KEY (space_id, import_batch_id) REFERENCES import_batch`;

/** An event of a calendar is in a space at most once. */
export function importedOnce(table: string): string {
  return `
      CREATE UNIQUE INDEX ${table}_by_source ON ${table} (space_id, source_hash)
        WHERE source_hash IS NOT NULL;`;
}
