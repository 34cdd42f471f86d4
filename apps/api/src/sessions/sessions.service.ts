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
  type SavedSessionRow,
  saveSessionParams,
  sessionOf,
  standingSession,
} from './session.queries';
import { KEEP_LONGEST_RUN } from './work-day.queries';

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
    return this.scope.writeDays(me.personId, async (db) => {
      const { spaceId } = db;
      const values = { spaceId, id, session, localDate, units, loggedAt: now.toString() };
      const [[saved]] = await Promise.all([
        db.rows<SavedSessionRow>(SAVE_SESSION, saveSessionParams(values)),
        db.rows(KEEP_LONGEST_RUN, [spaceId, localDate]),
      ]);
      const days = [localDate];
      if (!saved) return { value: settled(await standingSession(db, id), session), days };
      const { wasOn, ...row } = saved;
      if (wasOn === null || wasOn === localDate) return { value: sessionOf(row), days };
      await db.rows(KEEP_LONGEST_RUN, [spaceId, wasOn]);
      return { value: sessionOf(row), days: [wasOn, localDate] };
    });
  }

  remove(me: Member, id: string): Promise<void> {
    const now = this.clock.now().toString();
    return this.scope.writeDays(me.personId, async (db) => {
      const [known] = await db.rows<{ wasOn: string }>(REMOVE_SESSION, [db.spaceId, id, now]);
      if (!known) throw new Problem('not-found');
      await db.rows(KEEP_LONGEST_RUN, [db.spaceId, known.wasOn]);
      return { value: undefined, days: [known.wasOn] };
    });
  }
}
