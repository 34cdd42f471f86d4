import { Client, type QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import { ownerDataSource, prepareDatabase } from '../../src/database/prepare-database';
import { catalogueFaults } from '../catalogue';
import { createTestDatabase, type TestDatabase } from '../test-database';

/** A database that every migration ran on, and can be undone on. */
export interface MigratedDatabase {
  /** Asks as PostgreSQL's superuser, past every policy. */
  query(sql: string, values?: unknown[]): Promise<QueryResult>;
  /** Undoes the latest migrations until there is no such table, or column of it. */
  undoUntilGone(table: string, column?: string): Promise<void>;
  /** Runs whatever was undone. */
  migrate(): Promise<void>;
  /** What the catalogue should not say; empty where every door is closed. */
  faults(): Promise<string[]>;
}

/** Makes it before the tests of a block and drops it after them. */
export function aMigratedDatabase(): MigratedDatabase {
  let test: TestDatabase;
  let admin: Client;
  let owner: DataSource;
  beforeAll(async () => {
    test = await createTestDatabase({ template: 'template0' });
    await prepareDatabase(test.admin, test.secret);
    admin = new Client(test.admin);
    await admin.connect();
    owner = await ownerDataSource(test.admin);
  });
  afterAll(async () => {
    await owner.destroy();
    await admin.end();
    await test.close();
  });
  return {
    query: (sql, values) => admin.query(sql, values),
    undoUntilGone: async (table, column) => {
      while (await has(admin, table, column)) {
        await owner.undoLastMigration({ transaction: 'each' });
      }
    },
    migrate: async () => {
      await owner.runMigrations({ transaction: 'each' });
    },
    faults: () => catalogueFaults(admin),
  };
}

/** Whether there is a table, or a column of it. */
async function has(admin: Client, table: string, column?: string): Promise<boolean> {
  const { rows } = await admin.query(
    `SELECT FROM information_schema.columns
     WHERE table_name = $1 AND column_name = coalesce($2, column_name)`,
    [table, column ?? null],
  );
  return rows.length > 0;
}
