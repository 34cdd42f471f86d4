import { type DigestFacts, isoDate, type ReminderWay, worthSaying } from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { LIVE_DEVICES, type LiveDevice } from './device.queries';
import { readDigestFacts } from './digest-facts';
import { localHourOf } from './local-hours';
import {
  GIVE_UP_CUT_OFF,
  GIVE_UP_OLD,
  LEAVE_DIGEST,
  LOCKED_REMINDER,
  LOOK_NO_MORE,
  MAILBOX,
  PASS_OVER_DELIVERIES,
  type Recipient,
  type ReminderRow,
  TAKE_DELIVERIES,
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
  /** How many turns it had, this one included. */
  readonly tries: number;
  /** How often each of those whose turn it is was tried, this time included: `mail`, or the id of a device. */
  readonly triesOf: ReadonlyMap<string, number>;
  readonly facts: DigestFacts;
  /** When a device that is off does not want it any more. */
  readonly quietHours: ReturnType<typeof planOf>['quietHours'];
  /** Whether it goes out by mail. */
  readonly isMailed: boolean;
  /** To which devices it goes. */
  readonly devices: readonly LiveDevice[];
}

type SentTo = { readonly receiver: string; readonly tries: number };

type When = { readonly now: Temporal.Instant; readonly timeZone: string };

/**
 * Takes the digest of a person that is due, so that nobody else sends it, and notes when to look at them again.
 *
 * @param open The ways that this installation can send by.
 * @returns Null where none is due.
 */
export async function takeDigest(
  db: SpaceDatabase,
  person: Recipient,
  { now, open }: { now: Temporal.Instant; open: readonly ReminderWay[] },
): Promise<TakenDigest | null> {
  const reminder = await lockReminder(db);
  if (!reminder) return null;
  const ways = reminder.ways.filter((way) => open.includes(way));
  const when = { now, timeZone: person.timeZone };
  for (;;) {
    const standing = await readUnsettled(db, reminder, when);
    const due = dueAt(standing, now, person.timeZone);
    if (Temporal.Instant.compare(due, now) > 0) {
      await lookAgain(db, due, when);
      return null;
    }
    const slot = isoDate(standing.next.slot);
    const facts = worthSaying(await readDigestFacts(db, person, now), reminder.mentions);
    const devices = ways.includes('notification')
      ? await db.rows<LiveDevice>(LIVE_DEVICES, [db.spaceId])
      : [];
    const mailbox = ways.includes('mail') ? [MAILBOX] : [];
    const receivers = [...mailbox, ...devices.map(({ id }) => id)];
    if (facts && receivers.length > 0) {
      const { tries, triesOf } = await take(db, slot, receivers, when);
      const { quietHours } = planOf(reminder);
      const isMailed = triesOf.has(MAILBOX);
      return {
        slot,
        tries,
        triesOf,
        facts,
        quietHours,
        isMailed,
        devices: devices.filter(({ id }) => triesOf.has(id)),
      };
    }
    await db.rows(LEAVE_DIGEST, [db.spaceId, slot, now.toString()]);
  }
}

/** Notes when to look at a person whose reminders are on. */
export async function noteNext(
  db: SpaceDatabase,
  reminder: ReminderRow,
  when: When,
): Promise<void> {
  const standing = await readUnsettled(db, reminder, when);
  await lookAgain(db, dueAt(standing, when.now, when.timeZone), when);
}

/** Null where no digest is wanted: then nobody looks any more. */
export async function lockReminder(db: SpaceDatabase): Promise<ReminderRow | null> {
  const [reminder] = await db.rows<ReminderRow>(LOCKED_REMINDER, [db.spaceId]);
  if (reminder?.isOn) return reminder;
  await db.rows(LOOK_NO_MORE, [db.spaceId]);
  return null;
}

async function readUnsettled(
  db: SpaceDatabase,
  reminder: ReminderRow,
  { now, timeZone }: When,
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
  receivers: readonly string[],
  when: When,
): Promise<Pick<TakenDigest, 'tries' | 'triesOf'>> {
  const digest = [db.spaceId, slot, when.now.toString()];
  const [taken] = await db.rows<{ tries: number }>(TAKE_DIGEST, digest);
  if (!taken) throw new Error('A digest that is due was taken by somebody who holds no lock.');
  await db.rows(PASS_OVER_DELIVERIES, [...digest, receivers]);
  const sending = await db.rows<SentTo>(TAKE_DELIVERIES, [...digest, receivers]);
  await lookAgain(db, when.now.add({ minutes: SENDING_MINUTES }), when);
  const triesOf = new Map(sending.map(({ receiver, tries }) => [receiver, tries]));
  return { tries: taken.tries, triesOf };
}
