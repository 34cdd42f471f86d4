import { Injectable } from '@nestjs/common';
import type { LaterAnswer } from '@understory/contracts';
import { isoDate, plannedSince } from '@understory/domain';
import { Clock } from '../clock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { IdentityDatabase } from '../identity/identity-database';
import { LaterLinks } from './later-links';
import { localHourOf, localTimeOf } from './local-hours';
import {
  LOCKED_REMINDER,
  LOOK_NO_MORE,
  POSTPONE,
  RECIPIENT,
  type Recipient,
  REMINDER,
  type ReminderRow,
  SWITCH,
} from './reminder.queries';
import { daysAhead, dueAt, readStandingDigest } from './standing-digest';
import { noteNext } from './take-digest';

/** How reminders stand, as far as the page behind a mail's link says it. */
export interface LaterState {
  readonly isOn: boolean;
  readonly isPostponed: boolean;
  /** Null while none comes. */
  readonly next: { readonly on: string; readonly time: string } | null;
}

type Doing = Exclude<LaterAnswer['do'], undefined>;

/** Postpones, stops and starts reminders, and nothing else: also for whoever holds the link of a mail alone. */
@Injectable()
export class LaterService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly identity: IdentityDatabase,
    private readonly clock: Clock,
    private readonly links: LaterLinks,
  ) {}

  /** Changes nothing; null where the link is none, or too old. */
  async read(token: string): Promise<LaterState | null> {
    const person = await this.personOf(token);
    if (!person) return null;
    return this.scope.read(person.id, (db) => this.stateOf(db, person));
  }

  /** Doing the same again is harmless; null where the link is none, or too old. */
  async do(token: string, answer: LaterAnswer): Promise<LaterState | null> {
    const person = await this.personOf(token);
    return person && this.doFor(person, answer.do ?? 'stop');
  }

  /** The next digest comes when it usually does. */
  async comeAsUsual(person: Pick<Recipient, 'id' | 'timeZone'>): Promise<void> {
    await this.doFor(person, 'as-usual');
  }

  /** None before so many days from today, and one then. */
  async postpone(person: Pick<Recipient, 'id' | 'timeZone'>, days: 1 | 3 | 7): Promise<void> {
    await this.doFor(person, `${days}`);
  }

  private doFor(person: Pick<Recipient, 'id' | 'timeZone'>, doing: Doing): Promise<LaterState> {
    const now = this.clock.now();
    return this.scope.write(person.id, async (db) => {
      const [row] = await db.rows<ReminderRow>(LOCKED_REMINDER, [db.spaceId]);
      if (row) await change(db, row, { doing, now, timeZone: person.timeZone });
      return this.stateOf(db, person);
    });
  }

  private async personOf(token: string): Promise<Recipient | null> {
    const id = this.links.open(token, this.clock.now());
    if (id === null) return null;
    const [person] = await this.identity.rows<Recipient>(RECIPIENT, [id]);
    return person ?? null;
  }

  private async stateOf(
    db: SpaceDatabase,
    { timeZone }: Pick<Recipient, 'timeZone'>,
  ): Promise<LaterState> {
    const [row] = await db.rows<ReminderRow>(REMINDER, [db.spaceId]);
    if (!row?.isOn) return { isOn: false, isPostponed: false, next: null };
    const now = this.clock.now();
    const standing = await readStandingDigest(db, row, localHourOf(now, timeZone));
    const today = daysAhead(0, now, timeZone);
    const isPostponed = row.postponedTo !== null && isoDate(row.postponedTo) > today;
    return { isOn: true, isPostponed, next: localTimeOf(dueAt(standing, now, timeZone), timeZone) };
  }
}

async function change(
  db: SpaceDatabase,
  row: ReminderRow,
  { doing, now, timeZone }: { doing: Doing; now: Temporal.Instant; timeZone: string },
): Promise<void> {
  const when = { now, timeZone };
  if (doing === 'stop') {
    await db.rows(SWITCH, [db.spaceId, false, isoDate(row.since)]);
    await db.rows(LOOK_NO_MORE, [db.spaceId]);
  } else if (doing === 'start') {
    const since = row.isOn ? row.since : plannedSince(row, null, localHourOf(now, timeZone));
    await db.rows(SWITCH, [db.spaceId, true, isoDate(since)]);
    await noteNext(db, { ...row, since, postponedTo: null }, when);
  } else if (row.isOn) {
    const to = doing === 'as-usual' ? null : daysAhead(Number(doing), now, timeZone);
    await db.rows(POSTPONE, [db.spaceId, to]);
    const [postponed = row] = await db.rows<ReminderRow>(REMINDER, [db.spaceId]);
    await noteNext(db, postponed, when);
  }
}
