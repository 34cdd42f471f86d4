import { Injectable } from '@nestjs/common';
import type { SaveSupervisionDetail } from '@understory/contracts';
import { NO_DETAIL } from '@understory/domain';
import { Clock } from '../clock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { settled } from '../repeat-safe';
import { writeRow } from '../versioned-row';
import { SupervisionDetailEntity } from './supervision-detail.entity';
import { STANDING_CONTACT } from './supervision.queries';

@Injectable()
export class SupervisionDetailService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  of(me: Member, contactId: string): Promise<SaveSupervisionDetail> {
    return this.scope.read(me.personId, async (db) => {
      await checkContact(db, contactId);
      return standing(db, contactId);
    });
  }

  save(
    me: Member,
    contactId: string,
    { version, ...said }: SaveSupervisionDetail,
  ): Promise<SaveSupervisionDetail> {
    const loggedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.writeLog(me.personId, async (db) => {
      await checkContact(db, contactId);
      const columns = { ...said, loggedAt };
      const isWritten = await writeRow(db, SupervisionDetailEntity, {
        id: contactId,
        version,
        columns,
      });
      const current = await standing(db, contactId);
      return isWritten ? current : settled({ current, isDeleted: false }, said);
    });
  }
}

async function checkContact(db: SpaceDatabase, id: string): Promise<void> {
  const known = await db.rows(STANDING_CONTACT, [db.spaceId, id]);
  if (known.length === 0) throw new Problem('not-found');
}

async function standing(
  { manager, spaceId }: SpaceDatabase,
  id: string,
): Promise<SaveSupervisionDetail> {
  const row = await manager.findOneBy(SupervisionDetailEntity, { spaceId, id });
  if (!row) return { ...NO_DETAIL, version: 0 };
  const { format, groupSize, isPeer, setting, isObserved, supervisor, ownShare, version } = row;
  return { format, groupSize, isPeer, setting, isObserved, supervisor, ownShare, version };
}
