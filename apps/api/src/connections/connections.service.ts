import { Injectable } from '@nestjs/common';
import type {
  Connection,
  ConnectionDetail,
  Connections,
  SaveConnection,
} from '@understory/contracts';
import { Clock } from '../clock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { checkDay } from '../logged-moment';
import { settled } from '../repeat-safe';
import { writeRow } from '../versioned-row';
import { ConnectionAgreementEntity } from './connection-agreement.entity';
import { readDetail } from './connection-detail';
import { bringBackWith, removeConnection } from './connection-removal';
import { ConnectionEntity } from './connection.entity';
import { connectionOf, readConnection, readConnections } from './connection.queries';

@Injectable()
export class ConnectionsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async all(me: Member): Promise<Connections> {
    return { connections: await this.scope.read(me.personId, readConnections) };
  }

  one(me: Member, id: string): Promise<ConnectionDetail> {
    const today = this.clock.today(me.timeZone);
    return this.scope.read(me.personId, (db) =>
      readDetail(db, id, { weekStart: me.weekStart, today, now: this.clock.now() }),
    );
  }

  save(me: Member, id: string, sent: SaveConnection): Promise<Connection> {
    const today = this.clock.today(me.timeZone);
    if (sent.lastMetOn !== null) checkDay(sent.lastMetOn, today, 'lastMetOn');
    return this.scope.writeLog(me.personId, async (db) => {
      const isSaved = await (sent.version === 0
        ? insertConnection(db, id, sent, today)
        : updateConnection(db, id, sent, today));
      if (isSaved) await agree(db, id, sent, today);
      const found = await readConnection(db, id);
      const isDeleted = found?.removedAt != null;
      const current = found && !isDeleted ? connectionOf(found.row, found.agreed) : undefined;
      return isSaved && current ? current : settled({ current, isDeleted }, sent);
    });
  }

  remove(me: Member, id: string): Promise<void> {
    const at = new Date(this.clock.now().epochMilliseconds);
    return this.scope.writeLog(me.personId, (db) => removeConnection(db, id, at));
  }
}

function insertConnection(
  db: SpaceDatabase,
  id: string,
  { alias, kind, lastMetOn, isEvaluative, isActive }: SaveConnection,
  today: string,
): Promise<boolean> {
  const said = { alias, kind, lastMetOn, isEvaluative };
  const letGoOn = isActive ? null : today;
  return writeRow(db, ConnectionEntity, {
    id,
    version: 0,
    columns: { ...said, createdOn: today, letGoOn },
  });
}

/** One that was removed stands again, with what went with it. */
async function updateConnection(
  db: SpaceDatabase,
  id: string,
  { alias, kind, lastMetOn, isEvaluative, isActive, version }: SaveConnection,
  today: string,
): Promise<boolean> {
  const found = await readConnection(db, id);
  if (!found) return false;
  const { createdOn, letGoOn: since } = found.row;
  const said = { alias, kind, lastMetOn, isEvaluative };
  const letGoOn = isActive ? null : (since ?? later(today, createdOn));
  const columns = { ...said, letGoOn, deletedAt: null };
  const isWritten = await writeRow(db, ConnectionEntity, { id, version, columns });
  if (isWritten && found.removedAt) await bringBackWith(db, id, found.removedAt);
  return isWritten;
}

/** A changed agreement holds from today; one of the same day is rewritten, the past is not. */
async function agree(
  db: SpaceDatabase,
  connectionId: string,
  { agreement }: SaveConnection,
  today: string,
): Promise<void> {
  const newest = (await readConnection(db, connectionId))?.agreed;
  if (newest && isSameAgreement(newest, agreement)) return;
  const effectiveFrom = newest ? later(today, newest.effectiveFrom) : today;
  const { spaceId } = db;
  await db.manager.upsert(
    ConnectionAgreementEntity,
    { ...agreement, spaceId, connectionId, effectiveFrom },
    ['spaceId', 'connectionId', 'effectiveFrom'],
  );
}

function isSameAgreement(
  kept: SaveConnection['agreement'],
  sent: SaveConnection['agreement'],
): boolean {
  return (
    kept.rhythmDays === sent.rhythmDays &&
    kept.minutes === sent.minutes &&
    kept.balance === sent.balance &&
    kept.isFlexible === sent.isFlexible
  );
}

/** Someone who travels west can be a day before what they agreed yesterday. */
function later(a: string, b: string): string {
  return a > b ? a : b;
}
