import { randomInt } from 'node:crypto';
import type { ClientBase } from 'pg';

/** Writers of one space whose connections share a lane wait for each other's commit: our choice. */
const LANES = 8;
const STAMPS = 2 ** 48 - 1;

const lanes = new WeakMap<ClientBase, number>();
/** Processes begin anywhere, so that their first connections do not share one. */
let latest = randomInt(LANES);

/**
 * SQL that changes the stamp of space `$1` in lane `$2` to `$3`. The last statement of a transaction, since whoever comes next in
 * that lane waits for its end. Within that space: a space that is not entered, or was erased meanwhile, keeps none.
 *
 * @param asks Whether its person is to be evaluated.
 */
function changeStamp(asks: boolean): string {
  return `
  INSERT INTO identity.space_stamp (space_id, lane, stamp, is_due)
  SELECT space_id, $2::smallint, $3::bigint, ${asks} FROM public.space WHERE space_id = $1
  ON CONFLICT (space_id, lane) DO UPDATE SET stamp = excluded.stamp${asks ? ', is_due = true' : ''}`;
}

export const CHANGE_STAMP = changeStamp(false);

/** The same, and its person is to be evaluated: once this is committed, whoever looks for work finds it. */
export const CHANGE_STAMP_AND_ASK = changeStamp(true);

/** How space `$1` stands. Two that are alike saw the same of it; what is not committed yet has no part in it. */
export const STAMP = `
  SELECT coalesce(bit_xor(stamp), 0)::text AS stamp FROM identity.space_stamp WHERE space_id = $1`;

/** Random and not counted: a number never comes again, not even in a database that was put back from a backup. */
export function stampParams(spaceId: string, client: ClientBase): unknown[] {
  return [spaceId, laneOf(client), randomInt(STAMPS)];
}

function laneOf(client: ClientBase): number {
  const known = lanes.get(client);
  if (known !== undefined) return known;
  latest = (latest + 1) % LANES;
  lanes.set(client, latest);
  return latest;
}
