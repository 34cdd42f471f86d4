import { Client } from 'pg';
import type { DatabaseServer } from '../database/database-server';

/** A database of its own in the same cluster, so that nothing made up ever lies beside what is real. */
export class MadeUpDatabase {
  constructor(private readonly server: DatabaseServer) {}

  get address() {
    return this.server.admin(this.name);
  }

  /** When it was filled; null where it is missing or was left half filled. */
  async filledAt(): Promise<Temporal.Instant | null> {
    const [row] = await this.query<{ note: string | null }>(
      `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`,
      [this.name],
    );
    return row?.note ? Temporal.Instant.from(row.note) : null;
  }

  /** An empty one, whatever was there. */
  async makeAnew(): Promise<void> {
    await this.query(`DROP DATABASE IF EXISTS "${this.name}" WITH (FORCE)`);
    await this.query(`CREATE DATABASE "${this.name}" TEMPLATE template0`);
  }

  /** Notes that it is complete; without this note the next visitor gets a fresh one. */
  async noteFilled(at: Temporal.Instant): Promise<void> {
    await this.query(`COMMENT ON DATABASE "${this.name}" IS '${at.toString()}'`);
  }

  private get name(): string {
    return `${this.server.databaseName}_made_up`;
  }

  private async query<Row>(sql: string, params?: unknown[]): Promise<Row[]> {
    const client = new Client(this.server.admin('postgres'));
    await client.connect();
    try {
      return (await client.query(sql, params)).rows as Row[];
    } finally {
      await client.end();
    }
  }
}
