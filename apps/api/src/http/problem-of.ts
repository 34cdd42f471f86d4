import { HttpException } from '@nestjs/common';
import type { ProblemCode } from '@understory/contracts';
import { isDatabaseAway } from '../database/database-away';
import { sqlState } from '../database/sql-state';
import { Problem } from './problem';

const RETRY_AFTER_OUTAGE_SECONDS = 5;

/** What the framework itself refuses, by status: unknown routes, unreadable JSON, bodies over the limit. */
const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-input',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  413: 'too-large',
  414: 'too-large',
  415: 'invalid-input',
  429: 'too-many-tries',
  431: 'too-large',
  503: 'unavailable',
};

/** A text that PostgreSQL cannot hold or read as what the column is: a zero character, an id that is none, a number too large. */
const UNREADABLE_STATES = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05']);

/** The refusal behind anything thrown; `unexpected` for what nobody foresaw. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (isDatabaseAway(thrown)) {
    return new Problem('unavailable', { retryAfterSeconds: RETRY_AFTER_OUTAGE_SECONDS });
  }
  if (UNREADABLE_STATES.has(sqlState(thrown) ?? '')) return new Problem('invalid-input');
  if (thrown instanceof HttpException) return problemOfStatus(thrown.getStatus());
  return new Problem('unexpected');
}

/** The refusal behind a status that the framework chose. */
export function problemOfStatus(status: number): Problem {
  const code = CODE_OF_STATUS[status] ?? 'unexpected';
  if (code !== 'unavailable') return new Problem(code);
  return new Problem(code, { retryAfterSeconds: RETRY_AFTER_OUTAGE_SECONDS });
}
