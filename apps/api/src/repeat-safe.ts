import { isDeepStrictEqual } from 'node:util';
import { Problem } from './http/problem';

/** What is there under the id of a PUT that wrote nothing. */
export interface Standing<Row> {
  readonly current: Row | undefined;
  readonly isDeleted: boolean;
}

/**
 * What a PUT means that wrote nothing because its version is not the current one.
 *
 * @param sent What the PUT would have written, in the words of the contract.
 * @returns The current row, where it already says what was sent: the very same PUT, once more.
 * @throws {Problem} `not-found`, or `changed-elsewhere` with the current row, null for a tombstone.
 */
export function settled<Row extends object>(
  { current, isDeleted }: Standing<Row>,
  sent: object,
): Row {
  if (current && saysTheSame(current, sent)) return current;
  if (!current && !isDeleted) throw new Problem('not-found');
  throw new Problem('changed-elsewhere', { current: current ?? null });
}

function saysTheSame(row: object, sent: object): boolean {
  const kept = Object.fromEntries(Object.keys(sent).map((key) => [key, Reflect.get(row, key)]));
  return isDeepStrictEqual(withoutVersion(kept), withoutVersion(sent));
}

/** As JSON carries it, so that -0 is 0. */
function withoutVersion(content: object): unknown {
  return JSON.parse(JSON.stringify({ ...content, version: null }));
}
