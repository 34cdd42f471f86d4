import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { enterSpace } from './space-id';

/** Rows of one space within one transaction. */
export interface SpaceDatabase {
  readonly spaceId: string;
  /** Ordinary reads and writes; every statement also says `space_id`. */
  readonly manager: EntityManager;
  /** Named, parameterised SQL on hot paths; the text is a constant, never built from input. */
  rows<Row>(sql: string, params: unknown[]): Promise<Row[]>;
}

export type SpaceWork<T> = (db: SpaceDatabase) => Promise<T>;

const ignore = () => undefined;

/** Opens transactions that see one space, with the rights of the data source's role. */
export class SpaceDoor {
  constructor(private readonly source: () => DataSource | Promise<DataSource>) {}

  /** Runs work in a READ ONLY transaction of one space: all of it sees one moment. */
  read<T>(spaceId: string, work: SpaceWork<T>): Promise<T> {
    return this.run(spaceId, true, work);
  }

  /** Runs work in a transaction of one space: commits it, or rolls it back if the work throws. */
  write<T>(spaceId: string, work: SpaceWork<T>): Promise<T> {
    return this.run(spaceId, false, work);
  }

  /** A space lasts as long as its transaction; both begin in one go. */
  protected opening(spaceId: string, isReadOnly: boolean): string {
    const begin = isReadOnly ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN';
    return `${begin}; ${enterSpace(spaceId)}`;
  }

  /**
   * @param last Statements, sent at once, that travel with the commit, so that they cost no round trip.
   */
  protected async run<T>(
    spaceId: string,
    isReadOnly: boolean,
    work: SpaceWork<T>,
    last?: (db: SpaceDatabase, value: T) => Promise<unknown>,
  ): Promise<T> {
    const opening = this.opening(spaceId, isReadOnly);
    const source = await this.source();
    const client: PoolClient = await poolOf(source).connect();
    const space = new OpenSpace(spaceId, source, client);
    const value = await this.work(space, client, opening, work).catch(async (error: unknown) => {
      space.close();
      await end(client, 'ROLLBACK').catch(ignore);
      throw error;
    });
    const lastAnswer = last?.(space, value);
    space.close();
    const ended = end(client, 'COMMIT');
    if (lastAnswer) {
      ended.catch(ignore);
      await lastAnswer;
    }
    // A read has what it came for: nobody waits for its end.
    if (isReadOnly) ended.catch(ignore);
    else if ((await ended) !== 'COMMIT')
      throw new Error('A statement failed unnoticed; nothing was kept.');
    return value;
  }

  /** The opening is on its way when the work sends its first statement, so both share a round trip. */
  private async work<T>(
    space: SpaceDatabase,
    client: PoolClient,
    opening: string,
    work: SpaceWork<T>,
  ): Promise<T> {
    const opened = client.query(opening);
    opened.catch(ignore);
    const [value] = await Promise.all([work(space), opened]);
    return value;
  }
}

/** What a caller's work holds; it stops working when the transaction ends, so a forgotten promise reaches no other space. */
class OpenSpace implements SpaceDatabase {
  private runner: QueryRunner | undefined;
  private isClosed = false;

  constructor(
    readonly spaceId: string,
    private readonly source: DataSource,
    private readonly client: PoolClient,
  ) {}

  get manager(): EntityManager {
    this.runner ??= this.runnerInside();
    return this.runner.manager;
  }

  async rows<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    if (this.isClosed) throw new Error('This transaction has ended; await every statement in it.');
    const query = { name: statementName(sql), text: sql, values: params };
    return (await this.client.query(query)).rows as Row[];
  }

  close(): void {
    this.isClosed = true;
    void this.runner?.release();
  }

  /** TypeORM on our connection, told that a transaction runs, so that a nested one is a savepoint and never commits ours. */
  private runnerInside(): QueryRunner {
    if (this.isClosed) throw new Error('This transaction has ended; await every statement in it.');
    const ours = {
      databaseConnection: this.client,
      isTransactionActive: true,
      transactionDepth: 1,
    };
    return Object.assign(this.source.createQueryRunner(), ours);
  }
}

function poolOf(source: DataSource): Pool {
  return (source.driver as PostgresDriver).master as Pool;
}

/** Ends a transaction and gives its connection back, broken ones to be closed. */
async function end(client: PoolClient, statement: 'COMMIT' | 'ROLLBACK'): Promise<string> {
  try {
    const { command } = await client.query(statement);
    client.release();
    return command;
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}

/** Names of prepared statements by their text; a process has as many as its source has hot queries. */
const statementNames = new Map<string, string>();

function statementName(sql: string): string {
  const known = statementNames.get(sql);
  if (known) return known;
  const name = `space_${statementNames.size + 1}`;
  statementNames.set(sql, name);
  return name;
}
