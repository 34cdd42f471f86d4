import { Injectable } from '@nestjs/common';
import type { LogSession, Session } from '@understory/contracts';
import { sessionUnits } from '@understory/domain';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { loggedMoment } from '../logged-moment';
import { settled } from '../repeat-safe';
import {
  REMOVE_SESSION,
  SAVE_SESSION,
  saveSessionParams,
  sessionOf,
  type SessionRow,
  standingSession,
} from './session.queries';

@Injectable()
export class SessionsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  save(me: Member, id: string, sent: LogSession): Promise<Session> {
    const now = this.clock.now();
    const { startsAt, localDate } = loggedMoment(sent, sent.outcome === 'held', now);
    const session = { ...sent, startsAt };
    const units = sessionUnits(session);
    return this.scope.write(me.personId, async (db) => {
      const { spaceId } = db;
      const values = { spaceId, id, session, localDate, units, loggedAt: now.toString() };
      const [saved] = await db.rows<SessionRow>(SAVE_SESSION, saveSessionParams(values));
      if (saved) return sessionOf(saved);
      return settled(await standingSession(db, id), session);
    });
  }

  remove(me: Member, id: string): Promise<void> {
    const now = this.clock.now().toString();
    return this.scope.write(me.personId, async (db) => {
      const known = await db.rows(REMOVE_SESSION, [db.spaceId, id, now]);
      if (known.length === 0) throw new Problem('not-found');
    });
  }
}
