import { Injectable } from '@nestjs/common';
import type { Leave, Leaves, SaveLeave } from '@understory/contracts';
import { DAY_REFUSALS } from '@understory/wording';
import { IsNull } from 'typeorm';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { checkDay, refused, yearsAfter } from '../logged-moment';
import { putRow, removeRow } from '../versioned-row';
import { LEAVE, LeaveEntity } from './leave.entity';

/** Leave can be long, and is known long before. */
const YEARS_AHEAD = 3;

@Injectable()
export class LeaveService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async all(me: Member): Promise<Leaves> {
    const spans = await this.scope.read(me.personId, ({ manager, spaceId }) =>
      manager.find(LeaveEntity, {
        where: { spaceId, deletedAt: IsNull() },
        order: { firstDay: 'DESC', id: 'DESC' },
      }),
    );
    return { leave: spans.map(LEAVE.answer) };
  }

  save(me: Member, id: string, { version, ...said }: SaveLeave): Promise<Leave> {
    const latest = yearsAfter(this.clock.today(me.timeZone), YEARS_AHEAD);
    checkDay(said.firstDay, latest, 'firstDay');
    checkDay(said.lastDay, latest, 'lastDay');
    if (said.lastDay < said.firstDay) {
      throw refused('lastDay', DAY_REFUSALS.lastBeforeFirst);
    }
    const columns = { ...said, isHandEdited: true };
    return this.scope.writeLog(me.personId, (db) =>
      putRow(db, LEAVE, { id, version, columns, said }),
    );
  }

  remove(me: Member, id: string): Promise<void> {
    const deletedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.writeLog(me.personId, (db) => removeRow(db, LeaveEntity, id, deletedAt));
  }
}
