import { Injectable } from '@nestjs/common';
import type { Contact, LogContact } from '@understory/contracts';
import { IsNull } from 'typeorm';
import { Clock } from '../clock';
import { ConnectionEntity } from '../connections/connection.entity';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { loggedMoment, refused } from '../logged-moment';
import { settled } from '../repeat-safe';
import { ContactEntity } from './contact.entity';
import { standingContact } from './contact.queries';

type Content = Omit<ContactEntity, 'spaceId' | 'id' | 'sourceHash' | 'isHandEdited' | 'version'>;

@Injectable()
export class ContactsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  save(me: Member, id: string, sent: LogContact): Promise<Contact> {
    const now = this.clock.now();
    const moment = loggedMoment(sent, sent.isHeld, now);
    const { version, ...said } = { ...sent, startsAt: moment.startsAt };
    const content: Content = {
      ...said,
      startsAt: new Date(moment.startsAt),
      localDate: moment.localDate,
      loggedAt: new Date(now.epochMilliseconds),
      deletedAt: null,
    };
    return this.scope.writeLog(me.personId, async (db) => {
      await checkConnection(db, sent.connectionId);
      const isSaved = await (version === 0
        ? insertContact(db, id, content)
        : updateContact(db, id, version, content));
      const standing = await standingContact(db, id);
      return isSaved && standing.current ? standing.current : settled(standing, said);
    });
  }

  remove(me: Member, id: string): Promise<void> {
    const deletedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.writeLog(me.personId, async ({ manager, spaceId }) => {
      const { affected } = await manager.update(
        ContactEntity,
        { spaceId, id, deletedAt: IsNull() },
        { deletedAt, version: () => 'version + 1' },
      );
      if (affected === 1) return;
      if (!(await manager.existsBy(ContactEntity, { spaceId, id }))) throw new Problem('not-found');
    });
  }
}

async function checkConnection({ manager, spaceId }: SpaceDatabase, id: string): Promise<void> {
  if (await manager.existsBy(ConnectionEntity, { spaceId, id })) return;
  throw refused('connectionId', 'Choose one of your connections.');
}

async function insertContact(
  { manager, spaceId }: SpaceDatabase,
  id: string,
  content: Content,
): Promise<boolean> {
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(ContactEntity)
    .values({ ...content, spaceId, id, version: 1 })
    .orIgnore()
    .returning(['version'])
    .execute();
  return (raw as unknown[]).length === 1;
}

async function updateContact(
  { manager, spaceId }: SpaceDatabase,
  id: string,
  version: number,
  content: Content,
): Promise<boolean> {
  const { affected } = await manager.update(
    ContactEntity,
    { spaceId, id, version },
    { ...content, version: version + 1, isHandEdited: () => 'source_hash IS NOT NULL' },
  );
  return affected === 1;
}
