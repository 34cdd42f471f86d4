import { Injectable } from '@nestjs/common';
import type { Disconnection, Disconnections, SaveDisconnection } from '@understory/contracts';
import { DAY_REFUSALS, NOT_YOURS } from '@understory/wording';
import { IsNull } from 'typeorm';
import { Clock } from '../clock';
import { STANDING_CONNECTION, stayRemoved } from '../connections/connection-removal';
import { ConnectionEntity } from '../connections/connection.entity';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { checkDay, refused } from '../logged-moment';
import { putRow, removeRow } from '../versioned-row';
import { DISCONNECTION, DisconnectionEntity } from './disconnection.entity';

@Injectable()
export class DisconnectionsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  ofConnection(me: Member, connectionId: string): Promise<Disconnections> {
    return this.scope.read(me.personId, async (db) => {
      const { manager, spaceId } = db;
      if (!(await isConnection(db, connectionId))) throw new Problem('not-found');
      const rows = await manager.find(DisconnectionEntity, {
        where: { spaceId, connectionId, deletedAt: IsNull() },
        order: { openedOn: 'DESC', id: 'DESC' },
      });
      return { disconnections: rows.map(DISCONNECTION.answer) };
    });
  }

  save(me: Member, id: string, { version, ...sent }: SaveDisconnection): Promise<Disconnection> {
    const said = { ...sent, workedOn: [...new Set(sent.workedOn)].sort() };
    checkDays(said, this.clock.today(me.timeZone));
    const { closing, ...rest } = said;
    const columns = {
      ...rest,
      closedOn: closing?.on ?? null,
      closedAs: closing?.as ?? null,
      loggedAt: new Date(this.clock.now().epochMilliseconds),
    };
    return this.scope.writeLog(me.personId, async (db) => {
      const tie = await db.rows(STANDING_CONNECTION, [db.spaceId, said.connectionId]);
      if (tie.length === 0) {
        throw refused('connectionId', NOT_YOURS.connection);
      }
      return putRow(db, DISCONNECTION, { id, version, columns, said });
    });
  }

  remove(me: Member, id: string): Promise<void> {
    const deletedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.writeLog(me.personId, async (db) => {
      await removeRow(db, DisconnectionEntity, id, deletedAt);
      await stayRemoved(db, 'disconnection', id);
    });
  }
}

function isConnection({ manager, spaceId }: SpaceDatabase, id: string): Promise<boolean> {
  return manager.existsBy(ConnectionEntity, { spaceId, id, deletedAt: IsNull() });
}

/** It opened, was worked on and ended in this order, none of it in days to come. */
function checkDays(
  { openedOn, workedOn, closing }: Omit<SaveDisconnection, 'version'>,
  today: string,
): void {
  checkDay(openedOn, today, 'openedOn');
  const early = DAY_REFUSALS.beforeItOpened;
  for (const [index, day] of workedOn.entries()) {
    checkDay(day, today, `workedOn.${index}`);
    if (day < openedOn) throw refused(`workedOn.${index}`, early);
  }
  if (!closing) return;
  checkDay(closing.on, today, 'closing.on');
  if (closing.on < openedOn) throw refused('closing.on', early);
}
