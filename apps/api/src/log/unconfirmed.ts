import { LOG_DAYS_AT_MOST, type Session, type Unconfirmed } from '@understory/contracts';
import { type EpochDay, isoDate } from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { readExpected } from '../series/expected';
import { joinSessions } from '../series/join-sessions';
import { type NamedSessionRow, UNCONFIRMED_SESSIONS } from '../sessions/session.queries';

/** Sessions of the last six weeks that are over and still planned, written or expected of a series. */
export async function readUnconfirmed(
  db: SpaceDatabase,
  { today, now }: { today: EpochDay; now: Temporal.Instant },
): Promise<Unconfirmed> {
  const from = today - LOG_DAYS_AT_MOST;
  const [rows, expected] = await Promise.all([
    db.rows<NamedSessionRow>(UNCONFIRMED_SESSIONS, [db.spaceId, isoDate(from), now.toString()]),
    // Somewhere it may be tomorrow already, and over.
    readExpected(db, { from, to: today + 1 }),
  ]);
  const isOver = ({ startsAt, minutes }: Session) =>
    Date.parse(startsAt) + minutes * 60_000 <= now.epochMilliseconds;
  return joinSessions(rows, expected, isOver);
}
