import {
  type DigestFacts,
  epochDay,
  isoDate,
  isSnoozed,
  readEcosystem,
  weekStartOn,
} from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { readEcosystemToday } from '../ecosystem/ecosystem-log';
import { readUnconfirmed } from '../log/unconfirmed';
import { readStandingLives } from '../warnings/warning-lives';
import { CHECKED_IN, TIES_WITH_PLANS } from './reminder.queries';

/** On whose calendar. */
interface Calendar {
  readonly timeZone: string;
  readonly weekStart: 1 | 6 | 7;
}

/** What waits for a person, from their log as it is. */
export async function readDigestFacts(
  db: SpaceDatabase,
  { timeZone, weekStart }: Calendar,
  now: Temporal.Instant,
): Promise<DigestFacts> {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const asOf = epochDay(today);
  const week = [db.spaceId, isoDate(weekStartOn(asOf, weekStart))];
  const [unconfirmed, checkedIn, kept, lives, planned] = await Promise.all([
    readUnconfirmed(db, { today: asOf, now }),
    db.rows(CHECKED_IN, week),
    readEcosystemToday(db, { weekStart, today, now }),
    readStandingLives(db),
    db.rows<{ id: string }>(TIES_WITH_PLANS, [db.spaceId, now.toString()]),
  ]);
  const { ties } = readEcosystem(kept.log, asOf, kept.from);
  const resting = lives.filter((life) => isSnoozed(life, asOf)).map(({ subject }) => subject);
  const settled = new Set([...resting, ...planned.map(({ id }) => id)]);
  const due = ties.filter(({ id, word }) => isDue(word) && !settled.has(id));
  return {
    unconfirmedSessions: unconfirmed.sessions.length,
    isCheckInOpen: checkedIn.length === 0,
    tiesDue: due.length,
  };
}

function isDue(word: string): boolean {
  return word === 'due' || word === 'thin';
}
