import { Injectable } from '@nestjs/common';
import type { Reminders, SaveReminders } from '@understory/contracts';
import { isoDate, plannedSince, worthSaying } from '@understory/domain';
import { digestSentences } from '@understory/wording';
import { Clock } from '../clock';
import { ONE_AT_A_TIME } from '../database/space-lock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Mailer } from '../mail/mailer';
import { Notifier } from '../push/notifier';
import { settled } from '../repeat-safe';
import { readDigestFacts } from './digest-facts';
import { failureOf } from './failure-of';
import { localHourOf, localTimeOf } from './local-hours';
import {
  LAST_MAILS,
  type LastMails,
  LOCKED_REMINDER,
  LOOK_NO_MORE,
  REMINDER,
  type ReminderRow,
  SAVE_REMINDER,
} from './reminder.queries';
import { dueAt, planOf, readStandingDigest } from './standing-digest';
import { noteNext } from './take-digest';

/** What is offered first. Off, because nobody asked for any yet; the rest is our choice. */
const OFFERED: Omit<SaveReminders, 'ways'> = {
  isOn: false,
  rhythm: 'weekly',
  weekday: 5,
  hour: 16,
  quietHours: { from: 20, to: 7 },
  mentions: ['sessions', 'check-in', 'ties'],
  version: 0,
};

@Injectable()
export class RemindersService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly notifier: Notifier,
  ) {}

  async mine(me: Member): Promise<Reminders> {
    const now = this.clock.now();
    return this.scope.read(me.personId, async (db) => {
      const [[row], [last], facts] = await Promise.all([
        db.rows<ReminderRow>(REMINDER, [db.spaceId]),
        db.rows<LastMails>(LAST_MAILS, [db.spaceId]),
        readDigestFacts(db, me, now),
      ]);
      const settings = row ? settingsOf(row) : this.offered();
      const said = worthSaying(facts, settings.mentions);
      const today = now.toZonedDateTimeISO(me.timeZone).toPlainDate().toString();
      const postponedTo = row?.postponedTo ? isoDate(row.postponedTo) : null;
      return {
        settings,
        isMailOn: this.mailer.isOn,
        isNotificationOn: this.notifier.isOn,
        email: me.email,
        next: row?.isOn ? await this.nextOf(db, row, { now, timeZone: me.timeZone }) : null,
        postponedTo: postponedTo !== null && postponedTo > today ? postponedTo : null,
        lastSentAt: last?.sentAt?.toISOString() ?? null,
        failure: last && settings.ways.includes('mail') ? failureOf(last, me.timeZone) : null,
        wouldSay: said ? digestSentences(said) : [],
      };
    });
  }

  /** Saying it again is harmless; a change begins with the next hour that was chosen. */
  save(me: Member, { version, ...said }: SaveReminders): Promise<SaveReminders> {
    const now = this.clock.now();
    return this.scope.write(me.personId, async (db) => {
      // Before the first choice there is no row that two devices could take turns for.
      await db.rows(ONE_AT_A_TIME, [db.spaceId]);
      const [row] = await db.rows<ReminderRow>(LOCKED_REMINDER, [db.spaceId]);
      if ((row?.version ?? 0) !== version) {
        return settled({ current: row && settingsOf(row), isDeleted: false }, said);
      }
      const changed = { ...rowOf(said), since: this.sinceOf(said, row, { now, ...me }) };
      const postponedTo = said.isOn && row?.isOn ? row.postponedTo : null;
      const saved = { ...changed, postponedTo, version: version + 1 };
      await db.rows(SAVE_REMINDER, paramsOf(db.spaceId, saved));
      if (saved.isOn) await noteNext(db, saved, { now, timeZone: me.timeZone });
      else await db.rows(LOOK_NO_MORE, [db.spaceId]);
      return settingsOf(saved);
    });
  }

  /** By mail, unless notifications are all that this server sends. */
  private offered(): SaveReminders {
    const isByMail = this.mailer.isOn || !this.notifier.isOn;
    return { ...OFFERED, ways: [isByMail ? 'mail' : 'notification'] };
  }

  /** What was due already is not sent for an hour that was chosen after it. */
  private sinceOf(
    said: Omit<SaveReminders, 'version'>,
    row: ReminderRow | undefined,
    { now, timeZone }: { now: Temporal.Instant; timeZone: string },
  ): number {
    const isSame =
      row?.isOn &&
      row.rhythm === said.rhythm &&
      row.weekday === said.weekday &&
      row.hour === said.hour;
    if (isSame) return row.since;
    return plannedSince(said, row?.isOn ? planOf(row) : null, localHourOf(now, timeZone));
  }

  private async nextOf(
    db: SpaceDatabase,
    row: ReminderRow,
    { now, timeZone }: { now: Temporal.Instant; timeZone: string },
  ) {
    const standing = await readStandingDigest(db, row, localHourOf(now, timeZone));
    return localTimeOf(dueAt(standing, now, timeZone), timeZone);
  }
}

export function settingsOf(row: ReminderRow): SaveReminders {
  const { isOn, rhythm, weekday, hour, mentions, ways, version } = row;
  const { quietHours } = planOf(row);
  return { isOn, rhythm, weekday, hour, quietHours, mentions, ways, version };
}

function rowOf({ quietHours, ...said }: Omit<SaveReminders, 'version'>) {
  return { ...said, quietFrom: quietHours?.from ?? null, quietTo: quietHours?.to ?? null };
}

function paramsOf(spaceId: string, row: ReminderRow): unknown[] {
  const { isOn, rhythm, weekday, hour, quietFrom, quietTo, mentions, ways } = row;
  const { since, postponedTo } = row;
  const days = [isoDate(since), postponedTo === null ? null : isoDate(postponedTo)];
  return [spaceId, isOn, rhythm, weekday, hour, quietFrom, quietTo, mentions, ...days, ways];
}
