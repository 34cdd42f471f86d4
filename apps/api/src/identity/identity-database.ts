import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { IDENTITY_POOL } from '../database/identity-pool';
import { againIfStale, isStalePlan } from '../database/stale-plan';
import { StatementNames } from '../database/statement-names';
import { SessionMemory } from './session-memory';

const READS = /^\s*SELECT\b/;

/** Single statements on the tables of schema `identity`, prepared once per connection. */
@Injectable()
export class IdentityDatabase {
  private readonly names = new StatementNames('identity');

  constructor(
    @Inject(IDENTITY_POOL) private readonly pool: Pool,
    private readonly memory: SessionMemory,
  ) {}

  /** Whoever is remembered is forgotten after anything but a SELECT. The text is a constant, never built from input. */
  async rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    try {
      return (await againIfStale(() => this.ask(text, values))) as Row[];
    } finally {
      if (!READS.test(text)) this.memory.forget();
    }
  }

  private async ask(text: string, values: unknown[]): Promise<unknown[]> {
    try {
      return (await this.pool.query({ name: this.names.of(text), text, values })).rows;
    } catch (error) {
      if (isStalePlan(error)) this.names.forget();
      throw error;
    }
  }
}
