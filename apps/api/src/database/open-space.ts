import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type Answer, type Passenger, type Statement, statement, travel } from './trip';

/** Rows of one space within one transaction. */
export interface SpaceDatabase {
  readonly spaceId: string;
  /** Ordinary reads and writes; every statement also says `space_id`. */
  readonly manager: EntityManager;
  /** Named, parameterised SQL on hot paths; the text is a constant, never built from input. */
  rows<Row>(sql: string, params: unknown[]): Promise<Row[]>;
  /** The same for what is in no hurry: it leaves with whatever is asked for next. */
  rowsBeside<Row>(sql: string, params: unknown[]): Promise<Row[]>;
}

const HAS_ENDED = 'This transaction has ended; await every statement in it.';

const ignore = () => undefined;

/**
 * What a caller's work holds; it stops working when the transaction ends, so a forgotten promise reaches no other space.
 * Statements of one moment travel together, the opening with the first of them.
 */
export class OpenSpace implements SpaceDatabase {
  private runner: QueryRunner | undefined;
  private isClosed = false;
  private hasBegun = false;
  private isAboutToGo = false;
  private waiting: Passenger[];

  constructor(
    readonly spaceId: string,
    private readonly source: DataSource,
    readonly client: PoolClient,
    opening: readonly Statement[],
  ) {
    this.waiting = opening.map((one) => ({ ...one, done: ignore, failed: ignore }));
  }

  get manager(): EntityManager {
    this.runner ??= this.runnerInside();
    return this.runner.manager;
  }

  /** Where nobody waits for it, a failure is told by the end of the transaction, and must not end the process besides. */
  rows<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    if (this.isClosed) return Promise.reject(new Error(HAS_ENDED));
    return this.rowsOf<Row>(this.send(statement(sql, params)));
  }

  rowsBeside<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    if (this.isClosed) return Promise.reject(new Error(HAS_ENDED));
    return this.rowsOf<Row>(this.wait(statement(sql, params)));
  }

  /** Lets nothing more in. */
  close(): void {
    this.isClosed = true;
    void this.runner?.release();
  }

  /** Commits, in one go with what is still waiting; tells how it ended: `ROLLBACK` where a statement had failed before. */
  async commit(): Promise<string> {
    this.close();
    const ended = this.send(statement('COMMIT'));
    this.flush();
    try {
      const { command } = await ended;
      this.client.release();
      return command;
    } catch (error) {
      await this.rollBack();
      throw error;
    }
  }

  /** Gives the connection back as it was, or closes it where it is broken. What never left is forgotten. */
  async rollBack(): Promise<void> {
    this.close();
    this.waiting = [];
    if (!this.hasBegun) return this.client.release();
    const ended = this.send(statement('ROLLBACK'));
    this.flush();
    await ended.then(
      () => this.client.release(),
      (error: Error) => this.client.release(error),
    );
  }

  private rowsOf<Row>(answer: Promise<Answer>): Promise<Row[]> {
    const rows = answer.then((it) => it.rows as Row[]);
    rows.catch(ignore);
    return rows;
  }

  private wait(one: Statement): Promise<Answer> {
    return new Promise((done, failed) => this.waiting.push({ ...one, done, failed }));
  }

  private send(one: Statement): Promise<Answer> {
    const answer = this.wait(one);
    if (!this.isAboutToGo) {
      this.isAboutToGo = true;
      process.nextTick(() => this.flush());
    }
    return answer;
  }

  private flush(): void {
    this.isAboutToGo = false;
    if (this.waiting.length === 0) return;
    this.hasBegun = true;
    travel(this.client, this.waiting);
    this.waiting = [];
  }

  /**
   * TypeORM on our connection, told that a transaction runs, so that a nested one is a savepoint and never commits ours. Its
   * queries let those go first that are waiting.
   */
  private runnerInside(): QueryRunner {
    this.requireOpen();
    const query = (...asked: unknown[]) => {
      this.flush();
      return Reflect.apply(this.client.query, this.client, asked);
    };
    const ours = {
      databaseConnection: Object.create(this.client, { query: { value: query } }),
      isTransactionActive: true,
      transactionDepth: 1,
    };
    return Object.assign(this.source.createQueryRunner(), ours);
  }

  private requireOpen(): void {
    if (this.isClosed) throw new Error(HAS_ENDED);
  }
}
