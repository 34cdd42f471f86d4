import { Injectable } from '@nestjs/common';
import type { LogUnseenWork, UnseenWork, UnseenWorkLately } from '@understory/contracts';
import { asymmetry, epochDay, isoDate, type UnseenWorkLog } from '@understory/domain';
import { asymmetrySentence } from '@understory/wording';
import { IsNull, MoreThan } from 'typeorm';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { checkDay } from '../logged-moment';
import { putRowOfDay, removeRow } from '../versioned-row';
import { UNSEEN_WORK, UnseenWorkEntity } from './unseen-work.entity';

/** Of which the last six weeks are read. */
const SHOWN_DAYS = 12 * 7;

@Injectable()
export class UnseenWorkService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async lately(me: Member): Promise<UnseenWorkLately> {
    const asOf = epochDay(this.clock.today(me.timeZone));
    const shown = await this.scope.read(me.personId, ({ manager, spaceId }) =>
      manager.find(UnseenWorkEntity, {
        where: { spaceId, deletedAt: IsNull(), on: MoreThan(isoDate(asOf - SHOWN_DAYS)) },
        order: { on: 'DESC', id: 'DESC' },
      }),
    );
    const reading = asymmetry(shown.map(logOf), asOf);
    return {
      entries: shown.map(UNSEEN_WORK.answer),
      asymmetry: reading?.asymmetry ?? null,
      sentence: asymmetrySentence(reading),
    };
  }

  save(me: Member, id: string, { version, ...said }: LogUnseenWork): Promise<UnseenWork> {
    checkDay(said.on, this.clock.today(me.timeZone), 'on');
    const loggedAt = new Date(this.clock.now().epochMilliseconds);
    const columns = { ...said, loggedAt };
    const put = { id, version, columns, said };
    return this.scope.writeDays(me.personId, (db) =>
      putRowOfDay(db, UNSEEN_WORK, put, (row) => row.on),
    );
  }

  remove(me: Member, id: string): Promise<void> {
    const deletedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.writeLog(me.personId, (db) => removeRow(db, UnseenWorkEntity, id, deletedAt));
  }
}

function logOf({ id, on, kind, effort, sharePercent }: UnseenWorkEntity): UnseenWorkLog {
  return { id, on: epochDay(on), kind, effort, share: sharePercent / 100 };
}
