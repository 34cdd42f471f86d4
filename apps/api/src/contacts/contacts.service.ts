import { Injectable } from '@nestjs/common';
import type { Contact, LogContact } from '@understory/contracts';
import { NOT_YOURS } from '@understory/wording';
import { Clock } from '../clock';
import { STANDING_CONNECTION, stayRemoved } from '../connections/connection-removal';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { loggedMoment, refused } from '../logged-moment';
import { putRowOfDay, removeRow } from '../versioned-row';
import { CONTACT, ContactEntity } from './contact.entity';

@Injectable()
export class ContactsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  save(me: Member, id: string, { version, ...sent }: LogContact): Promise<Contact> {
    const now = this.clock.now();
    const { startsAt, localDate } = loggedMoment(sent, sent.isHeld, now);
    const said = { ...sent, startsAt };
    const columns = {
      ...said,
      startsAt: new Date(startsAt),
      localDate,
      isHandEdited: true,
      loggedAt: new Date(now.epochMilliseconds),
    };
    return this.scope.writeDays(me.personId, async (db) => {
      await checkConnection(db, sent.connectionId);
      const put = { id, version, columns, said };
      return putRowOfDay(db, CONTACT, put, (row) => row.localDate);
    });
  }

  remove(me: Member, id: string): Promise<void> {
    const deletedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.writeLog(me.personId, async (db) => {
      await removeRow(db, ContactEntity, id, deletedAt);
      await stayRemoved(db, 'contact', id);
    });
  }
}

async function checkConnection(db: SpaceDatabase, id: string): Promise<void> {
  if ((await db.rows(STANDING_CONNECTION, [db.spaceId, id])).length > 0) return;
  throw refused('connectionId', NOT_YOURS.connection);
}
