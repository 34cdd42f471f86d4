import { isDeepStrictEqual } from 'node:util';
import { Problem } from './http/problem';

/**
 * What a PUT means that wrote nothing because its version is not the current one.
 *
 * @param current The row as it stands, null for a tombstone, undefined where there never was one.
 * @param sent What the PUT would have written, in the words of the contract.
 * @returns The current row, where it already says what was sent: the very same PUT, once more.
 * @throws {Problem} `not-found`, or `changed-elsewhere` with the current row.
 */
export function settled<Row extends object>(current: Row | null | undefined, sent: object): Row {
  if (current === undefined) throw new Problem('not-found');
  if (current !== null && saysTheSame(current, sent)) return current;
  throw new Problem('changed-elsewhere', { current });
}

function saysTheSame(row: object, sent: object): boolean {
  const kept = Object.fromEntries(Object.keys(sent).map((key) => [key, Reflect.get(row, key)]));
  return isDeepStrictEqual(withoutVersion(kept), withoutVersion(sent));
}

/** As JSON carries it, so that -0 is 0. */
function withoutVersion(content: object): unknown {
  return JSON.parse(JSON.stringify({ ...content, version: null }));
}
