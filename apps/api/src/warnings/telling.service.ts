import { Injectable } from '@nestjs/common';
import type { SaveTelling, Telling } from '@understory/contracts';
import { TOLD_AS_USUAL } from '@understory/domain';
import { Clock } from '../clock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { settled } from '../repeat-safe';
import { SAVE_TELLING, TELLING } from './telling.queries';
import { PASS_TURN } from './warning.queries';

/** How much of their warnings a person wants to be told. */
@Injectable()
export class TellingService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  mine(me: Member): Promise<Telling> {
    return this.scope.read(me.personId, readTelling);
  }

  /** What may be told now is looked at again at once. */
  save(me: Member, sent: SaveTelling): Promise<Telling> {
    const days = [this.clock.today(me.timeZone)];
    return this.scope.writeDays(me.personId, async (db) => {
      const { newAWeek, quietCodes, version } = sent;
      const values = [db.spaceId, newAWeek, quietCodes, version];
      const [, [saved]] = await Promise.all([
        db.rows(PASS_TURN, [db.spaceId]),
        db.rows<Telling>(SAVE_TELLING, values),
      ]);
      if (saved) return { value: saved, days };
      const current = await readTelling(db);
      return { value: settled({ current, isDeleted: false }, sent), days };
    });
  }
}

/** As usual, with version 0, where nothing was asked for. */
export async function readTelling(db: SpaceDatabase): Promise<Telling> {
  const [row] = await db.rows<Telling>(TELLING, [db.spaceId]);
  return row ?? { ...TOLD_AS_USUAL, quietCodes: [], version: 0 };
}
