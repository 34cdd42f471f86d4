import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { IDENTITY_POOL } from '../database/identity-pool';
import { SessionMemory } from './session-memory';

const READS = /^\s*SELECT\b/;

/** Single statements on the tables of schema `identity`, prepared once per connection. */
@Injectable()
export class IdentityDatabase {
  private readonly names = new Map<string, string>();

  constructor(
    @Inject(IDENTITY_POOL) private readonly pool: Pool,
    private readonly memory: SessionMemory,
  ) {}

  /** Whoever is remembered is forgotten after anything but a SELECT. The text is a constant, never built from input. */
  async rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const name = this.names.get(text) ?? `identity_${this.names.size + 1}`;
    this.names.set(text, name);
    try {
      return (await this.pool.query({ name, text, values })).rows as Row[];
    } finally {
      if (!READS.test(text)) this.memory.forget();
    }
  }
}
