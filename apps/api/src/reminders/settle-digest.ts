import {
  digestFate,
  fateOf,
  minutesToNextTry,
  outsideQuietHours,
  type QuietHours,
  type SendTrouble,
} from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { END_DEVICE, type LiveDevice } from './device.queries';
import { instantOf, localHourOf } from './local-hours';
import { MAILBOX, SETTLE_DELIVERY, SETTLE_DIGEST, WAS_TAKEN } from './reminder.queries';
import { planOf } from './standing-digest';
import { lockReminder, noteNext, type TakenDigest } from './take-digest';

/** What became of a digest on one of its ways. */
export interface Outcome {
  /** Null for the mailbox. */
  readonly device: LiveDevice | null;
  /** Null where it was taken. */
  readonly trouble: SendTrouble | null;
  /** Seconds that whoever was asked wants to be left alone. */
  readonly waitSeconds: number | null;
}

/** Notes what became of a digest that was taken, and when to look again. */
export async function settleDigest(
  db: SpaceDatabase,
  { slot, tries }: Pick<TakenDigest, 'slot' | 'tries'>,
  {
    outcomes,
    now,
    timeZone,
  }: { outcomes: readonly Outcome[]; now: Temporal.Instant; timeZone: string },
): Promise<void> {
  const reminder = await lockReminder(db);
  const wasTaken = (await db.rows(WAS_TAKEN, [db.spaceId, slot])).length > 0;
  const fate = digestFate(
    outcomes.map(({ trouble }) => trouble),
    wasTaken,
  );
  const wait = fate === 'try-again' ? secondsToWait(outcomes, tries) : null;
  const quietHours = reminder && planOf(reminder).quietHours;
  const tryAt =
    wait === null ? null : afterQuiet(now.add({ seconds: wait }), quietHours, timeZone).toString();
  for (const { device, trouble } of outcomes) {
    const isTriedAgain = trouble !== null && fateOf(trouble) === 'try-again' && tryAt !== null;
    const state = trouble === null ? 'sent' : isTriedAgain ? 'waiting' : 'failed';
    const delivery = [db.spaceId, slot, device?.id ?? MAILBOX, state, trouble, now.toString()];
    await db.rows(SETTLE_DELIVERY, delivery);
    if (trouble === 'device-gone' && device) await endDevice(db, device, now);
  }
  const state = tryAt === null ? (fate === 'sent' ? 'sent' : 'failed') : 'waiting';
  await db.rows(SETTLE_DIGEST, [db.spaceId, slot, tries, state, now.toString(), tryAt]);
  if (reminder) await noteNext(db, reminder, { now, timeZone });
}

/** The browser of a device takes no notifications any more. */
export async function endDevice(
  db: SpaceDatabase,
  { id, sealed }: LiveDevice,
  now: Temporal.Instant,
): Promise<void> {
  await db.rows(END_DEVICE, [db.spaceId, id, sealed, now.toString()]);
}

/** As long as whoever wants to be left alone the longest; null where it was tried often enough. */
function secondsToWait(outcomes: readonly Outcome[], tries: number): number | null {
  const minutes = minutesToNextTry(tries);
  if (minutes === null) return null;
  return Math.max(minutes * 60, ...outcomes.map(({ waitSeconds }) => waitSeconds ?? 0));
}

function afterQuiet(
  wanted: Temporal.Instant,
  quietHours: QuietHours | null,
  timeZone: string,
): Temporal.Instant {
  const hour = localHourOf(wanted, timeZone);
  const free = outsideQuietHours(hour, quietHours);
  return free.day === hour.day && free.hour === hour.hour ? wanted : instantOf(free, timeZone);
}
