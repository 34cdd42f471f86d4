import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { OpenSpace, type SpaceDatabase } from './open-space';
import { enterSpace } from './space-id';
import { sqlState } from './sql-state';
import { againIfStale } from './stale-plan';
import { type Answer, type Statement, statement, travel } from './trip';

export type { SpaceDatabase } from './open-space';

export type SpaceWork<T> = (db: SpaceDatabase) => Promise<T>;

const READING = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const WRITING = 'BEGIN';
/** What PostgreSQL answers to any statement after one that failed. */
const FAILED_BEFORE = '25P02';

/** SQL and its parameters. */
export type Asked = readonly [sql: string, params: unknown[]];

const ignore = () => undefined;

/** Opens transactions that see one space, with the rights of the data source's role. */
export class SpaceDoor {
  constructor(private readonly source: () => DataSource | Promise<DataSource>) {}

  /**
   * Runs work in a READ ONLY transaction of one space: all of it sees one moment. Like every transaction of this door, it is run once
   * more where a migration came in between.
   */
  async read<T>(spaceId: string, work: SpaceWork<T>): Promise<T> {
    const { space, value } = await againIfStale(async () =>
      run(await this.enterToRead(spaceId), work),
    );
    // A read has what it came for: nobody waits for its end.
    space.commit().catch(ignore);
    return value;
  }

  /**
   * The same in a single round trip: work that asks for all it reads before it waits for any of it. What it asks for later is
   * refused.
   */
  async readAtOnce<T>(spaceId: string, work: SpaceWork<T>): Promise<T> {
    return againIfStale(async () => {
      const space = await this.enterToRead(spaceId);
      const value = (async () => work(space))();
      value.catch(ignore);
      await space.commit();
      return value;
    });
  }

  /** Runs work in a transaction of one space: commits it, or rolls it back if the work throws. */
  write<T>(spaceId: string, work: SpaceWork<T>): Promise<T> {
    return this.writeAnd(spaceId, work, () => null);
  }

  /** The same with a statement that travels with the commit, so that it costs no round trip. */
  protected async writeAnd<T>(
    spaceId: string,
    work: SpaceWork<T>,
    last: (space: OpenSpace, value: T) => Asked | null,
  ): Promise<T> {
    return againIfStale(async () => {
      const { space, value } = await run(await this.enter(spaceId, WRITING), work);
      const also = last(space, value);
      await finish(space, also ? [also] : []);
      return value;
    });
  }

  /** A write whose statements need none of each other's answers: all of it is a single round trip. */
  protected async writeAtOnce(
    spaceId: string,
    asked: readonly Asked[],
    last: (space: OpenSpace) => Asked,
  ): Promise<readonly object[][]> {
    return againIfStale(async () => {
      const space = await this.enter(spaceId, WRITING);
      return finish(space, [...asked, last(space)]);
    });
  }

  /** A space lasts as long as its transaction; both begin in one go. */
  protected opening(spaceId: string, begin: string): readonly Statement[] {
    return [statement(begin), enterSpace(spaceId)];
  }

  protected enterToRead(spaceId: string): Promise<OpenSpace> {
    return this.enter(spaceId, READING);
  }

  /** A statement on what belongs to no space, in a transaction of its own. */
  protected async alone<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    const asked = statement(sql, params);
    const rows = await againIfStale(async () => {
      const client = await poolOf(await this.source()).connect();
      return alone(client, asked);
    });
    return rows as Row[];
  }

  private async enter(spaceId: string, begin: string): Promise<OpenSpace> {
    const opening = this.opening(spaceId, begin);
    const source = await this.source();
    const client: PoolClient = await poolOf(source).connect();
    return new OpenSpace(spaceId, source, client, opening);
  }
}

async function run<T>(space: OpenSpace, work: SpaceWork<T>) {
  try {
    return { space, value: await work(space) };
  } catch (error) {
    await space.rollBack();
    throw error;
  }
}

/** A connection on which something failed is closed instead of given back. */
function alone(client: PoolClient, asked: Statement): Promise<readonly object[]> {
  return new Promise((done, failed) => {
    const passenger = {
      ...asked,
      done: ({ rows }: Answer) => {
        client.release();
        done(rows);
      },
      failed: (error: Error) => {
        client.release(error);
        failed(error);
      },
    };
    travel(client, [passenger]);
  });
}

/** Runs the last statements and commits, all in one go. */
async function finish(space: OpenSpace, asked: readonly Asked[]): Promise<object[][]> {
  const answers = Promise.all(asked.map(([sql, params]) => space.rows<object>(sql, params)));
  answers.catch(ignore);
  const ended = await space.commit().catch((error: unknown) => {
    if (sqlState(error) === FAILED_BEFORE) return 'ROLLBACK';
    throw error;
  });
  if (ended !== 'COMMIT') throw new Error('A statement failed unnoticed; nothing was kept.');
  return answers;
}

function poolOf(source: DataSource): Pool {
  return (source.driver as PostgresDriver).master as Pool;
}
