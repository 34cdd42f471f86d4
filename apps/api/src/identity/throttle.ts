import { Injectable } from '@nestjs/common';
import { Problem } from '../http/problem';
import { IdentityDatabase } from './identity-database';

export interface ThrottleRule {
  readonly tries: number;
  readonly seconds: number;
}

/** One statement, so that simultaneous tries on several replicas all count; refused tries do not prolong a window. */
const COUNT_TRY = `
  INSERT INTO identity.rate_limit AS known (key, count, ends_at)
  VALUES ($1, 1, now() + make_interval(secs => $2))
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN known.ends_at <= now() THEN 1 ELSE known.count + 1 END,
    ends_at = CASE WHEN known.ends_at <= now() THEN excluded.ends_at ELSE known.ends_at END
  RETURNING count, ceil(extract(epoch FROM ends_at - now()))::integer AS "secondsLeft"`;

const FORGET = 'DELETE FROM identity.rate_limit WHERE key = $1';
/** Skips what another request holds, so that two prunings never wait for each other. */
const PRUNE = `
  DELETE FROM identity.rate_limit WHERE key IN (
    SELECT key FROM identity.rate_limit WHERE ends_at < now() LIMIT 100 FOR UPDATE SKIP LOCKED
  )`;

/** Counts tries by key in the database, so that a limit holds over all replicas and restarts. */
@Injectable()
export class Throttle {
  constructor(private readonly database: IdentityDatabase) {}

  /** Counts a try and refuses it once the window has had its fill. */
  async take(key: string, rule: ThrottleRule): Promise<void> {
    const retryAfterSeconds = await this.secondsToWait(key, rule);
    if (retryAfterSeconds !== null) throw new Problem('too-many-tries', { retryAfterSeconds });
  }

  /** Counts a try; null lets it through. */
  async secondsToWait(key: string, { tries, seconds }: ThrottleRule): Promise<number | null> {
    const [row] = await this.database.rows<{ count: number; secondsLeft: number }>(COUNT_TRY, [
      key,
      seconds,
    ]);
    if (!row) throw new Error('Counting a try returned no row.');
    if (row.count === 1) await this.database.rows(PRUNE);
    return row.count > tries ? Math.max(1, row.secondsLeft) : null;
  }

  /** Lets someone who succeeded start afresh. */
  async forget(key: string): Promise<void> {
    await this.database.rows(FORGET, [key]);
  }
}
