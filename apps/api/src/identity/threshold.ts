import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { IDENTITY_POOL } from '../database/identity-pool';
import { enterSpace } from '../database/space-id';
import { CHANGE_STAMP, CHANGE_STAMP_AND_ASK, stampParams } from '../database/space-stamp';
import { SessionMemory } from './session-memory';

/** A failed query says what happened to its connection; the event would end the process. */
const ignore = () => undefined;

/** A transaction that sees the sign-in tables and one space at a time; tables of a space are named `public.…`. */
export interface Crossing {
  /** Steps into a space and out of the one before. */
  enter(spaceId: string): Promise<void>;
  /** Parameterised SQL; the text is a constant, never built from input. */
  rows<Row>(sql: string, params: unknown[]): Promise<Row[]>;
  /** Has the person of a space be evaluated, once this is done. */
  askToEvaluate(personId: string): void;
}

/**
 * Where someone comes in or leaves: founding, joining and ending write the sign-in tables, a personal and a practice space, all or
 * none of it. Whoever was remembered as signed in is forgotten. Everything else goes through `SpaceScope`, which sees a single space.
 */
@Injectable()
export class Threshold {
  constructor(
    @Inject(IDENTITY_POOL) private readonly pool: Pool,
    private readonly memory: SessionMemory,
  ) {}

  async cross<T>(work: (crossing: Crossing) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    client.on('error', ignore);
    let fault: Error | undefined;
    try {
      await client.query('BEGIN');
      const crossing = new OpenCrossing(client);
      const value = await work(crossing);
      await crossing.changeStamps();
      await client.query('COMMIT');
      return value;
    } catch (error) {
      fault = await rollBack(client);
      throw error;
    } finally {
      this.memory.forget();
      client.off('error', ignore);
      client.release(fault);
    }
  }
}

class OpenCrossing implements Crossing {
  /** Spaces that it stepped into, and whether their person is to be evaluated. */
  private readonly entered = new Map<string, boolean>();

  constructor(private readonly client: PoolClient) {}

  async enter(spaceId: string): Promise<void> {
    await this.stepInto(spaceId);
    this.entered.set(spaceId, this.entered.get(spaceId) ?? false);
  }

  askToEvaluate(personId: string): void {
    this.entered.set(personId, true);
  }

  /** Last of all and always in one order, since others wait for it. */
  async changeStamps(): Promise<void> {
    for (const [spaceId, asks] of [...this.entered].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const sql = asks ? CHANGE_STAMP_AND_ASK : CHANGE_STAMP;
      await this.stepInto(spaceId);
      await this.client.query(sql, stampParams(spaceId, this.client));
    }
  }

  private async stepInto(spaceId: string): Promise<void> {
    const { text, values } = enterSpace(spaceId);
    await this.client.query(text, [...values]);
  }

  async rows<Row>(text: string, values: unknown[]): Promise<Row[]> {
    return (await this.client.query({ text, values })).rows as Row[];
  }
}

/** A connection that cannot even roll back is closed instead of given back. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
