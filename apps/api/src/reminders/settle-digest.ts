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
  { slot, tries, triesOf }: Pick<TakenDigest, 'slot' | 'tries' | 'triesOf'>,
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
  const quietHours = reminder && planOf(reminder).quietHours;
  for (const outcome of outcomes) {
    const { device, trouble } = outcome;
    const receiver = device?.id ?? MAILBOX;
    const wait = secondsToWait(outcome, triesOf.get(receiver) ?? 1);
    const wanted = wait === null ? null : now.add({ seconds: wait });
    const tryAt = wanted && afterQuiet(wanted, quietHours, timeZone).toString();
    const state = trouble === null ? 'sent' : tryAt === null ? 'failed' : 'waiting';
    const became = [state, trouble, now.toString(), tryAt];
    await db.rows(SETTLE_DELIVERY, [db.spaceId, slot, receiver, ...became]);
    if (trouble === 'device-gone' && device) await endDevice(db, device, now);
  }
  const done = fate === 'sent' ? 'sent' : 'failed';
  await db.rows(SETTLE_DIGEST, [db.spaceId, slot, tries, done, now.toString()]);
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

/** At least as long as whoever was asked wants to be left alone; null where they are not tried again. */
function secondsToWait({ trouble, waitSeconds }: Outcome, tries: number): number | null {
  if (trouble === null || fateOf(trouble) !== 'try-again') return null;
  const minutes = minutesToNextTry(tries);
  return minutes === null ? null : Math.max(minutes * 60, waitSeconds ?? 0);
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
