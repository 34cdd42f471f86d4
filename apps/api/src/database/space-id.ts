import { type Statement, statement } from './trip';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** The same as `SET LOCAL`, which takes no parameter: it lasts until the transaction ends. */
const ENTER_SPACE = `SELECT set_config('app.space_id', $1, true)`;

/**
 * Steps into a space until the transaction ends.
 *
 * @throws {RangeError} Where the id is no UUID.
 */
export function enterSpace(spaceId: string): Statement {
  if (!UUID.test(spaceId)) throw new RangeError('A space id is a UUID.');
  return statement(ENTER_SPACE, [spaceId]);
}
