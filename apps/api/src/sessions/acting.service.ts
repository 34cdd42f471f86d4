import { Injectable } from '@nestjs/common';
import type { Acting } from '@understory/contracts';
import { Clock } from '../clock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { writeRow } from '../versioned-row';
import { settled } from '../repeat-safe';
import { ActingEntity } from './acting.entity';
import { STANDING_SESSION, STANDING_SESSION_TO_WRITE } from './acting.queries';

const NOTHING_SAID: Acting = { surface: null, deep: null, hasFeltResponsible: false, version: 0 };

@Injectable()
export class ActingService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  of(me: Member, sessionId: string): Promise<Acting> {
    return this.scope.read(me.personId, async (db) => {
      await dayOfSession(db, sessionId, STANDING_SESSION);
      return standing(db, sessionId);
    });
  }

  save(me: Member, sessionId: string, { version, ...said }: Acting): Promise<Acting> {
    const loggedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.writeDays(me.personId, async (db) => {
      const days = [await dayOfSession(db, sessionId, STANDING_SESSION_TO_WRITE)];
      const columns = { ...said, loggedAt };
      const isWritten = await writeRow(db, ActingEntity, { id: sessionId, version, columns });
      const current = await standing(db, sessionId);
      const value = isWritten ? current : settled({ current, isDeleted: false }, said);
      return { value, days };
    });
  }
}

async function dayOfSession(db: SpaceDatabase, id: string, sql: string): Promise<string> {
  const [known] = await db.rows<{ on: string }>(sql, [db.spaceId, id]);
  if (!known) throw new Problem('not-found');
  return known.on;
}

async function standing({ manager, spaceId }: SpaceDatabase, id: string): Promise<Acting> {
  const row = await manager.findOneBy(ActingEntity, { spaceId, id });
  if (!row) return NOTHING_SAID;
  const { surface, deep, hasFeltResponsible, version } = row;
  return { surface, deep, hasFeltResponsible, version };
}
