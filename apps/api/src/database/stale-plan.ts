import { sqlState } from './sql-state';

const NOT_SUPPORTED = '0A000';
/** Where PostgreSQL finds that a prepared statement would answer otherwise than it said; its message may be in any language. */
const FOUND_BY = 'RevalidateCachedQuery';

/** Whether a statement failed because a migration changed, under the running process, what it answers with. */
export function isStalePlan(error: unknown): boolean {
  return sqlState(error) === NOT_SUPPORTED && routineOf(error) === FOUND_BY;
}

/**
 * Runs a transaction, and once more where it failed at a stale statement: nothing of it was kept, and every
 * statement is prepared afresh.
 */
export async function againIfStale<T>(transaction: () => Promise<T>): Promise<T> {
  try {
    return await transaction();
  } catch (error) {
    if (!isStalePlan(error)) throw error;
    return transaction();
  }
}

function routineOf(error: unknown): unknown {
  const { routine, driverError } = error as { routine?: unknown; driverError?: unknown };
  return driverError ? routineOf(driverError) : routine;
}
