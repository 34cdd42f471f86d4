import {
  type DigestFacts,
  fateOf,
  isoDate,
  minutesToNextTry,
  outsideQuietHours,
  type QuietHours,
  worthSaying,
} from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import type { Sent } from '../mail/mailer';
import { readDigestFacts } from './digest-facts';
import { instantOf, localHourOf } from './local-hours';
import {
  GIVE_UP_CUT_OFF,
  GIVE_UP_OLD,
  LEAVE_DIGEST,
  LOCKED_REMINDER,
  LOOK_NO_MORE,
  type Recipient,
  type ReminderRow,
  SETTLE_DIGEST,
  TAKE_DIGEST,
} from './reminder.queries';
import {
  dueAt,
  lookAgain,
  planOf,
  readStandingDigest,
  SENDING_MINUTES,
  type StandingDigest,
} from './standing-digest';

/** A digest that is this process's to send, once. */
export interface TakenDigest {
  /** The day that names it. */
  readonly slot: string;
  readonly tries: number;
  readonly facts: DigestFacts;
}

/**
 * Takes the digest of a person that is due, so that nobody else sends it, and notes when to look at them again.
 *
 * @returns Null where none is due.
 */
export async function takeDigest(
  db: SpaceDatabase,
  person: Recipient,
  now: Temporal.Instant,
): Promise<TakenDigest | null> {
  const reminder = await lockReminder(db);
  if (!reminder) return null;
  for (;;) {
    const standing = await readUnsettled(db, reminder, { now, timeZone: person.timeZone });
    const due = dueAt(standing, now, person.timeZone);
    if (Temporal.Instant.compare(due, now) > 0) {
      await lookAgain(db, due, { now, timeZone: person.timeZone });
      return null;
    }
    const slot = isoDate(standing.next.slot);
    const facts = worthSaying(await readDigestFacts(db, person, now), reminder.mentions);
    if (facts) return { slot, facts, tries: await take(db, slot, { now, ...person }) };
    await db.rows(LEAVE_DIGEST, [db.spaceId, slot, now.toString()]);
  }
}

/** Notes what became of a digest that was taken, and when to look again. */
export async function settleDigest(
  db: SpaceDatabase,
  { slot, tries }: TakenDigest,
  { trouble, now, timeZone }: { trouble: Sent; now: Temporal.Instant; timeZone: string },
): Promise<void> {
  const reminder = await lockReminder(db);
  const minutes = trouble && fateOf(trouble) === 'try-again' ? minutesToNextTry(tries) : null;
  const quietHours = reminder && planOf(reminder).quietHours;
  const tryAt =
    minutes === null ? null : afterQuiet(now.add({ minutes }), quietHours, timeZone).toString();
  const state = trouble === null ? 'sent' : tryAt ? 'waiting' : 'failed';
  const settled = [db.spaceId, slot, tries, state, trouble, now.toString(), tryAt];
  await db.rows(SETTLE_DIGEST, settled);
  if (reminder) await noteNext(db, reminder, { now, timeZone });
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

/** Notes when to look at a person whose reminders are on. */
export async function noteNext(
  db: SpaceDatabase,
  reminder: ReminderRow,
  when: { now: Temporal.Instant; timeZone: string },
): Promise<void> {
  const standing = await readUnsettled(db, reminder, when);
  await lookAgain(db, dueAt(standing, when.now, when.timeZone), when);
}

/** Null where no digest is wanted: then nobody looks any more. */
async function lockReminder(db: SpaceDatabase): Promise<ReminderRow | null> {
  const [reminder] = await db.rows<ReminderRow>(LOCKED_REMINDER, [db.spaceId]);
  if (reminder?.isOn) return reminder;
  await db.rows(LOOK_NO_MORE, [db.spaceId]);
  return null;
}

async function readUnsettled(
  db: SpaceDatabase,
  reminder: ReminderRow,
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): Promise<StandingDigest> {
  const cutOff = now.subtract({ minutes: SENDING_MINUTES }).toString();
  await db.rows(GIVE_UP_CUT_OFF, [db.spaceId, cutOff]);
  const standing = await readStandingDigest(db, reminder, localHourOf(now, timeZone));
  await db.rows(GIVE_UP_OLD, [db.spaceId, isoDate(standing.next.slot)]);
  return standing;
}

async function take(
  db: SpaceDatabase,
  slot: string,
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): Promise<number> {
  const [taken] = await db.rows<{ tries: number }>(TAKE_DIGEST, [db.spaceId, slot, now.toString()]);
  if (!taken) throw new Error('A digest that is due was taken by somebody who holds no lock.');
  await lookAgain(db, now.add({ minutes: SENDING_MINUTES }), { now, timeZone });
  return taken.tries;
}
