import type { SpaceDatabase } from '../database/space-scope';
import { Problem } from '../http/problem';
import { settled } from '../repeat-safe';

/** A column, or one that holds a calendar day. */
type Column = string | { readonly day: string };

/** A row as its person knows it. */
export type Logged<Content> = Content & { readonly id: string; readonly version: number };

/**
 * A table of rows that a person logs by `PUT` and takes back by `DELETE`: key, version, time of logging and tombstone are its
 * own, the rest is what was said. Its statements are made of names alone, once, when the process starts.
 */
export class LoggedTable<Content extends object> {
  private readonly keys: readonly string[];
  private readonly sql: Readonly<
    Record<'all' | 'one' | 'tombstone' | 'insert' | 'update' | 'remove', string>
  >;

  constructor(table: string, columns: Readonly<Record<keyof Content & string, Column>>) {
    this.keys = Object.keys(columns);
    const said = Object.entries<Column>(columns);
    const names = said.map(([, column]) => nameOf(column));
    const read = said.map(([key, column]) => `${readOf(column)} AS "${key}"`);
    const selected = ['id', 'version', ...read].join(', ');
    const mine = `space_id = $1 AND id = $2`;
    const values = names.map((_, index) => `$${index + 4}`);
    const set = names.map((name, index) => `${name} = ${values[index]}`).join(', ');
    this.sql = {
      all: `SELECT ${selected} FROM ${table} WHERE space_id = $1 AND deleted_at IS NULL
        ORDER BY local_date, id`,
      one: `SELECT ${selected} FROM ${table} WHERE ${mine} AND deleted_at IS NULL`,
      tombstone: `SELECT id FROM ${table} WHERE ${mine} AND deleted_at IS NOT NULL`,
      insert: `INSERT INTO ${table} (space_id, id, logged_at, ${names.join(', ')}, version)
        VALUES ($1, $2, $3, ${values.join(', ')}, 1)
        ON CONFLICT (space_id, id) DO NOTHING RETURNING ${selected}`,
      update: `UPDATE ${table} SET ${set}, logged_at = $3, deleted_at = NULL, version = version + 1
        WHERE ${mine} AND version = $${names.length + 4} RETURNING ${selected}`,
      remove: `UPDATE ${table} SET deleted_at = $3, version = version + 1
        WHERE ${mine} AND deleted_at IS NULL RETURNING id`,
    };
  }

  /** Oldest first. */
  all(db: SpaceDatabase): Promise<Logged<Content>[]> {
    return db.rows(this.sql.all, [db.spaceId]);
  }

  /**
   * Writes a row where its version is the one that the writer saw.
   *
   * @throws {Problem} `not-found` or `changed-elsewhere`, as `settled` says.
   */
  async save(
    db: SpaceDatabase,
    { id, version, at }: { id: string; version: number; at: Temporal.Instant },
    said: Content,
  ): Promise<Logged<Content>> {
    const params = [
      db.spaceId,
      id,
      timestamp(at),
      ...this.keys.map((key) => Reflect.get(said, key)),
    ];
    const [saved] =
      version === 0
        ? await db.rows<Logged<Content>>(this.sql.insert, params)
        : await db.rows<Logged<Content>>(this.sql.update, [...params, version]);
    if (saved) return saved;
    const [current] = await db.rows<Logged<Content>>(this.sql.one, [db.spaceId, id]);
    const deleted = await db.rows(this.sql.tombstone, [db.spaceId, id]);
    return settled({ current, isDeleted: deleted.length > 0 }, said);
  }

  /**
   * Leaves a tombstone; once more is harmless.
   *
   * @throws {Problem} `not-found` where there never was such a row.
   */
  async remove(db: SpaceDatabase, id: string, at: Temporal.Instant): Promise<void> {
    const removed = await db.rows(this.sql.remove, [db.spaceId, id, timestamp(at)]);
    if (removed.length > 0) return;
    const deleted = await db.rows(this.sql.tombstone, [db.spaceId, id]);
    if (deleted.length === 0) throw new Problem('not-found');
  }
}

function nameOf(column: Column): string {
  return typeof column === 'string' ? column : column.day;
}

function readOf(column: Column): string {
  return typeof column === 'string' ? column : `${column.day}::text`;
}

function timestamp(at: Temporal.Instant): Date {
  return new Date(at.epochMilliseconds);
}
