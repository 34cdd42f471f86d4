import {
  type DigestPlan,
  epochDay,
  isoDate,
  type LeaveSpan,
  type LocalHour,
  type NextDigest,
  nextDigestAt,
} from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { LEAVE } from '../ecosystem/ecosystem.queries';
import { instantOf, localHourOf } from './local-hours';
import { DIGEST_OF, type DigestRow, DONE_ON, LOOK_AT, type ReminderRow } from './reminder.queries';

/** Whoever is sending for longer than this was cut off. Mail servers are given up long before. */
export const SENDING_MINUTES = 10;

/** Everybody is looked at once a day, since leave may change at any time. */
const LOOK_HOURS = 24;

/** The next digest of a person, and what became of it so far. */
export interface StandingDigest {
  readonly next: NextDigest;
  /** Null before its first try. */
  readonly row: DigestRow | null;
}

export function planOf(row: ReminderRow): DigestPlan {
  const { rhythm, weekday, hour, quietFrom, quietTo, since } = row;
  const keepsQuiet = quietFrom !== null && quietTo !== null;
  const quietHours = keepsQuiet ? { from: quietFrom, to: quietTo } : null;
  return { rhythm, weekday, hour, quietHours, since };
}

export async function readStandingDigest(
  db: SpaceDatabase,
  reminder: ReminderRow,
  now: LocalHour,
): Promise<StandingDigest> {
  const [leave, [done]] = await Promise.all([
    db.rows<LeaveSpan>(LEAVE, [db.spaceId]),
    db.rows<{ doneOn: number | null }>(DONE_ON, [db.spaceId]),
  ]);
  const past = { doneOn: done?.doneOn ?? null, postponedTo: reminder.postponedTo, leave };
  const next = nextDigestAt(planOf(reminder), past, now);
  const [row = null] = await db.rows<DigestRow>(DIGEST_OF, [db.spaceId, isoDate(next.slot)]);
  return { next, row };
}

/** When there will be something to do about it; not after `now` where there is already. */
export function dueAt(
  { next, row }: StandingDigest,
  now: Temporal.Instant,
  timeZone: string,
): Temporal.Instant {
  if (row?.state === 'sending') return instantFrom(row.triedAt).add({ minutes: SENDING_MINUTES });
  const isNow = isSameHour(next.at, localHourOf(now, timeZone));
  const free = isNow ? now : instantOf(next.at, timeZone);
  return row?.tryAt ? later(free, instantFrom(row.tryAt)) : free;
}

/** Notes, outside every space, when to look at a person again. */
export async function lookAgain(
  db: SpaceDatabase,
  due: Temporal.Instant,
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): Promise<void> {
  const at = earlier(due, now.add({ hours: LOOK_HOURS }));
  await db.rows(LOOK_AT, [db.spaceId, at.toString(), timeZone]);
}

export function instantFrom(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

/** So many days from a person's today. */
export function daysAhead(days: number, now: Temporal.Instant, timeZone: string): string {
  return isoDate(epochDay(now.toZonedDateTimeISO(timeZone).toPlainDate().toString()) + days);
}

function isSameHour(a: LocalHour, b: LocalHour): boolean {
  return a.day === b.day && a.hour === b.hour;
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}
