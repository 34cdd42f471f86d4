/** The table in which TypeORM notes which migrations ran; it makes it before the first one. */
export const MIGRATIONS_TABLE = 'schema_migration';
