import { Injectable } from '@nestjs/common';
import type { LogSession, Session } from '@understory/contracts';
import { sessionUnits } from '@understory/domain';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import { sqlState } from '../database/sql-state';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { loggedMoment } from '../logged-moment';
import { ownRowsOnly } from '../own-rows';
import { settled } from '../repeat-safe';
import { attendeesOf } from './attendees-of';
import {
  type OccurrenceRow,
  REMOVE_SESSION,
  SAVE_SESSION,
  savedSession,
  type SavedSessionRow,
  saveSessionParams,
  type SaveSessionValues,
  SESSION_OF_SERIES,
  sessionOf,
  standingSession,
} from './session.queries';
import { KEEP_LONGEST_RUN } from './work-day.queries';

const WRITTEN_TWICE = '23505';

@Injectable()
export class SessionsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  save(me: Member, id: string, sent: LogSession): Promise<Session> {
    const now = this.clock.now();
    const { startsAt, localDate } = loggedMoment(sent, sent.outcome === 'held', now);
    const session = { ...sent, startsAt, attendees: attendeesOf(sent) };
    const units = sessionUnits(session);
    const loggedAt = now.toString();
    const values = { spaceId: me.personId, id, session, localDate, units, loggedAt };
    const work = sent.version === 0 ? this.add(values) : this.change(values);
    return ownRowsOnly(work).catch((error: unknown) => this.settledOccurrence(me, sent, error));
  }

  /** What stood on no other day needs no answer before it is done. */
  private async add(values: SaveSessionValues): Promise<Session> {
    const { spaceId, id, session, localDate } = values;
    const [saved] = await this.scope.writeDayAtOnce(spaceId, localDate, [
      [SAVE_SESSION, saveSessionParams(values)],
      [KEEP_LONGEST_RUN, [spaceId, localDate]],
    ]);
    const [row] = saved as SavedSessionRow[];
    if (row) return savedSession(row).session;
    return settled(await this.scope.read(spaceId, (db) => standingSession(db, id)), session);
  }

  private change(values: SaveSessionValues): Promise<Session> {
    const { spaceId, id, session, localDate } = values;
    return this.scope.writeDays(spaceId, async (db) => {
      const [[saved]] = await Promise.all([
        db.rows<SavedSessionRow>(SAVE_SESSION, saveSessionParams(values)),
        db.rows(KEEP_LONGEST_RUN, [spaceId, localDate]),
      ]);
      const days = [localDate];
      if (!saved) return { value: settled(await standingSession(db, id), session), days };
      const { wasOn, session: value } = savedSession(saved);
      if (wasOn === null || wasOn === localDate) return { value, days };
      await db.rows(KEEP_LONGEST_RUN, [spaceId, wasOn]);
      return { value, days: [wasOn, localDate] };
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

  /** What another row says that stands for the same day of the same series. */
  private async settledOccurrence(
    me: Member,
    { series }: LogSession,
    error: unknown,
  ): Promise<never> {
    if (!series || sqlState(error) !== WRITTEN_TWICE) throw error;
    const [row] = await this.scope.read(me.personId, (db) =>
      db.rows<OccurrenceRow>(SESSION_OF_SERIES, [db.spaceId, series.id, series.on]),
    );
    if (!row) throw error;
    const { isDeleted, ...standing } = row;
    throw new Problem('changed-elsewhere', { current: isDeleted ? null : sessionOf(standing) });
  }
}
