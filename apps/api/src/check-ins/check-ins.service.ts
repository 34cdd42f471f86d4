import { Injectable } from '@nestjs/common';
import type { CheckIn, CheckIns, CheckInSettings, SaveCheckIn } from '@understory/contracts';
import { CHECK_IN_ANSWERS, epochDay, isoDate, weekStartOn } from '@understory/domain';
import { CHECK_IN_REFUSALS } from '@understory/wording';
import { IsNull } from 'typeorm';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import { sqlState } from '../database/sql-state';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { checkDay, refused } from '../logged-moment';
import { putRowOfDay, removeRow } from '../versioned-row';
import { CHECK_IN, CheckInEntity } from './check-in.entity';

const SETTINGS = `
  SELECT rest_from AS "restFrom", client_word AS "clientWord"
  FROM check_in_settings WHERE space_id = $1`;

const SAVE_SETTINGS = `
  INSERT INTO check_in_settings (space_id, rest_from, client_word) VALUES ($1, $2, $3)
  ON CONFLICT (space_id) DO UPDATE SET rest_from = $2, client_word = $3`;

const DEFAULT_SETTINGS: CheckInSettings = { restFrom: 'check-in', clientWord: 'clients' };

const UNIQUE_VIOLATION = '23505';

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
    return { today, weekFrom: weekFrom(today, me), checkIns: rows.map(CHECK_IN.answer) };
  }

  save(me: Member, id: string, { version, ...sent }: SaveCheckIn): Promise<CheckIn> {
    checkDay(sent.on, this.clock.today(me.timeZone), 'on');
    if (sent.isSkipped && holdsAnswers(sent)) {
      throw refused('isSkipped', CHECK_IN_REFUSALS.skippedWithAnswers);
    }
    const said = { ...sent, weekFrom: weekFrom(sent.on, me) };
    const columns = { ...said, loggedAt: this.now() };
    const saved = this.scope.writeDays(me.personId, (db) =>
      putRowOfDay(db, CHECK_IN, { id, version, columns, said }, (row) => row.on),
    );
    return saved.catch((error: unknown) => {
      throw isWeekTaken(error, version) ? weekTaken() : error;
    });
  }

  remove(me: Member, id: string): Promise<void> {
    const deletedAt = this.now();
    return this.scope.writeLog(me.personId, (db) => removeRow(db, CheckInEntity, id, deletedAt));
  }

  async settings(me: Member): Promise<CheckInSettings> {
    const [settings] = await this.scope.read(me.personId, (db) =>
      db.rows<CheckInSettings>(SETTINGS, [db.spaceId]),
    );
    return settings ?? DEFAULT_SETTINGS;
  }

  /** Saying it again is harmless. */
  async saveSettings(me: Member, settings: CheckInSettings): Promise<CheckInSettings> {
    const { restFrom, clientWord } = settings;
    await this.scope.writeLog(me.personId, (db) =>
      db.rows(SAVE_SETTINGS, [db.spaceId, restFrom, clientWord]),
    );
    return settings;
  }

  private now(): Date {
    return new Date(this.clock.now().epochMilliseconds);
  }
}

/** A new one that was not added although nothing has its id, or an old one that came upon another of its week. */
function isWeekTaken(error: unknown, version: number): boolean {
  if (error instanceof Problem) return version === 0 && error.code === 'not-found';
  return sqlState(error) === UNIQUE_VIOLATION;
}

/** Which of both is meant, nobody else can know. */
function weekTaken(): Problem {
  return refused('on', CHECK_IN_REFUSALS.weekIsTaken);
}

function holdsAnswers(sent: Omit<SaveCheckIn, 'version'>): boolean {
  return sent.note !== null || CHECK_IN_ANSWERS.some((name) => sent[name] !== null);
}

function weekFrom(date: string, { weekStart }: Member): string {
  return isoDate(weekStartOn(epochDay(date), weekStart));
}
