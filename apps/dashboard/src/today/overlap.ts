import type { LogSession } from '@understory/contracts';

/** When a session was, and whether it was held. */
type Held = Pick<LogSession, 'startsAt' | 'minutes' | 'outcome'>;

/** Whether two sessions take some of the same time; one that begins as the other ends does not. */
export function doOverlap(
  a: Pick<LogSession, 'startsAt' | 'minutes'>,
  b: Pick<LogSession, 'startsAt' | 'minutes'>,
): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

/**
 * When the last of those ended that were held over a session.
 *
 * @returns Null where none was.
 */
export function endOfHeldOver(said: Held, others: readonly Held[]): Temporal.Instant | null {
  const ends = others
    .filter((other) => other.outcome === 'held' && doOverlap(said, other))
    .map((other) => endOf(other));
  return ends.length === 0 ? null : Temporal.Instant.fromEpochMilliseconds(Math.max(...ends));
}

function startOf({ startsAt }: Pick<LogSession, 'startsAt'>): number {
  return Date.parse(startsAt);
}

function endOf({ startsAt, minutes }: Pick<LogSession, 'startsAt' | 'minutes'>): number {
  return Date.parse(startsAt) + minutes * 60_000;
}
