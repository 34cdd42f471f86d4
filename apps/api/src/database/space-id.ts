const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * SQL that steps into a space until the transaction ends: SET takes no parameters, hence the literal after a strict check.
 *
 * @throws {RangeError} Where the id is no UUID.
 */
export function enterSpace(spaceId: string): string {
  if (!UUID.test(spaceId)) throw new RangeError('A space id is a UUID.');
  return `SET LOCAL app.space_id = '${spaceId}'`;
}
