import { Injectable } from '@nestjs/common';
import type { CheckIn, CheckIns, CheckInSettings, SaveCheckIn } from '@understory/contracts';
import { CHECK_IN_ANSWERS, epochDay, isoDate, weekStartOn } from '@understory/domain';
import { CHECK_IN_REFUSALS } from '@understory/wording';
import { IsNull } from 'typeorm';
import { Clock } from '../clock';
import { ONE_AT_A_TIME } from '../database/space-lock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { checkDay, refused } from '../logged-moment';
import { settled } from '../repeat-safe';
import { putRowOfDay, removeRow } from '../versioned-row';
import { CHECK_IN, CheckInEntity } from './check-in.entity';
import { CHOICES, SAVE_CHOICES } from './choices.queries';

const NOTHING_CHOSEN: CheckInSettings = {
  restFrom: 'check-in',
  clientWord: 'clients',
  version: 0,
};

const LAST_OF_WEEK = 6;

@Injectable()
export class CheckInsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async all(me: Member): Promise<CheckIns> {
    const today = this.clock.today(me.timeZone);
    const rows = await this.scope.read(me.personId, ({ manager, spaceId }) =>
      manager.find(CheckInEntity, {
        where: { spaceId, deletedAt: IsNull() },
        order: { on: 'ASC', id: 'ASC' },
      }),
    );
    return { today, weekFrom: weekFromOf(today, me), checkIns: rows.map(CHECK_IN.answer) };
  }

  /** Those who begin the same week at once take turns, so that the second is shown what the first made. */
  save(me: Member, id: string, { version, ...said }: SaveCheckIn): Promise<CheckIn> {
    checkDay(said.on, this.clock.today(me.timeZone), 'on');
    if (said.isSkipped && holdsAnswers(said)) {
      throw refused('isSkipped', CHECK_IN_REFUSALS.skippedWithAnswers);
    }
    return this.scope.writeDays(me.personId, async (db) => {
      await db.rows(ONE_AT_A_TIME, [db.spaceId]);
      const weekFrom = (await ownWeek(db, id, said.on)) ?? weekFromOf(said.on, me);
      await checkWeek(db, id, weekFrom);
      const columns = { ...said, weekFrom, loggedAt: this.now() };
      return putRowOfDay(db, CHECK_IN, { id, version, columns, said }, (row) => row.on);
    });
  }

  remove(me: Member, id: string): Promise<void> {
    const deletedAt = this.now();
    return this.scope.writeLog(me.personId, (db) => removeRow(db, CheckInEntity, id, deletedAt));
  }

  settings(me: Member): Promise<CheckInSettings> {
    return this.scope.read(me.personId, readChoices);
  }

  saveSettings(me: Member, sent: CheckInSettings): Promise<CheckInSettings> {
    const { restFrom, clientWord, version } = sent;
    return this.scope.writeLog(me.personId, async (db) => {
      const values = [db.spaceId, restFrom, clientWord, version];
      const [saved] = await db.rows<CheckInSettings>(SAVE_CHOICES, values);
      return saved ?? settled({ current: await readChoices(db), isDeleted: false }, sent);
    });
  }

  private now(): Date {
    return new Date(this.clock.now().epochMilliseconds);
  }
}

async function readChoices(db: SpaceDatabase): Promise<CheckInSettings> {
  const [chosen] = await db.rows<CheckInSettings>(CHOICES, [db.spaceId]);
  return chosen ?? NOTHING_CHOSEN;
}

/** The week for which it was given, while its day stays in it: another first day of the week moves none. */
async function ownWeek(
  { manager, spaceId }: SpaceDatabase,
  id: string,
  on: string,
): Promise<string | null> {
  const row = await manager.findOneBy(CheckInEntity, { spaceId, id });
  const days = row ? epochDay(on) - epochDay(row.weekFrom) : -1;
  return row && days >= 0 && days <= LAST_OF_WEEK ? row.weekFrom : null;
}

/**
 * A week holds one check-in: whoever meant another is shown the one that stands, and writes over that.
 *
 * @throws {Problem} `changed-elsewhere` with it, whose id is another one.
 */
async function checkWeek(
  { manager, spaceId }: SpaceDatabase,
  id: string,
  weekFrom: string,
): Promise<void> {
  const where = { spaceId, weekFrom, deletedAt: IsNull() };
  const standing = await manager.findOneBy(CheckInEntity, where);
  if (!standing || standing.id === id) return;
  throw new Problem('changed-elsewhere', { current: CHECK_IN.answer(standing) });
}

function holdsAnswers(sent: Omit<SaveCheckIn, 'version'>): boolean {
  return sent.note !== null || CHECK_IN_ANSWERS.some((name) => sent[name] !== null);
}

function weekFromOf(date: string, { weekStart }: Member): string {
  return isoDate(weekStartOn(epochDay(date), weekStart));
}
