import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type LogSession, type Session, sessionPaths } from '@understory/contracts';
import { firstValueFrom } from 'rxjs';
import { Changes } from '../shell/changes';

/** Writes sessions; every write is safe to repeat, and tells the pages that something changed. */
@Injectable({ providedIn: 'root' })
export class SessionWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  async save(id: string, session: LogSession): Promise<Session> {
    const saved = await firstValueFrom(
      this.http.put<Session>(`api/${sessionPaths.one(id)}`, session),
    );
    this.changes.touch();
    return saved;
  }

  async remove(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`api/${sessionPaths.one(id)}`));
    this.changes.touch();
  }
}

/** What a person said of a session, without what the server adds. */
export function saidOf(session: Session): LogSession {
  const { startsAt, zone, minutes, kind, acuity, isTraumaFocused, outcome } = session;
  const { isFirst, isRiskEvent, caseId, practiceId, attendees, series, version } = session;
  return {
    startsAt,
    zone,
    minutes,
    kind,
    acuity,
    isTraumaFocused,
    outcome,
    isFirst,
    isRiskEvent,
    caseId,
    practiceId,
    attendees,
    series,
    version,
  };
}
