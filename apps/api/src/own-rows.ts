import { NOT_YOURS } from '@understory/wording';
import { sqlState } from './database/sql-state';
import { refused } from './logged-moment';

const UNKNOWN_REFERENCE = '23503';

/** What a row may name, by the column that names it, and what to do where the space holds no such row. */
const NAMED: Readonly<Record<string, { path: string; message: string }>> = {
  case_id: { path: 'caseId', message: NOT_YOURS.case },
  series_id: { path: 'series.id', message: NOT_YOURS.series },
};

/**
 * Lets work name rows of its own space only: the keys of the database refuse every other, and this says so.
 *
 * @throws {Problem} `invalid-input` by its field.
 */
export function ownRowsOnly<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw strangerNamed(error) ?? error;
  });
}

function strangerNamed(error: unknown) {
  if (sqlState(error) !== UNKNOWN_REFERENCE) return null;
  const constraint = constraintOf(error);
  const column = Object.keys(NAMED).find((name) => constraint.includes(name));
  const named = column && NAMED[column];
  return named ? refused(named.path, named.message) : null;
}

/** The name of the rule that a statement broke; empty where PostgreSQL names none. */
function constraintOf(error: unknown): string {
  const { constraint, driverError } = (error ?? {}) as {
    constraint?: unknown;
    driverError?: unknown;
  };
  if (driverError) return constraintOf(driverError);
  return typeof constraint === 'string' ? constraint : '';
}
