import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type LogSession, Session, sessionPaths } from '@understory/contracts';
import { someNotTakenBack } from '@understory/wording';
import { firstValueFrom } from 'rxjs';
import { type StepBack, type WayBack, inSteps } from '../done/way-back';
import { Changes } from '../shell/changes';
import { plainProblem, problemOf } from '../shell/problem';
import { saidOf } from '../today/session-writes';
import { type Outcomes, eachOf } from './each-of';

/** One session to write. */
export interface SessionWrite {
  readonly id: string;
  readonly body: LogSession;
  /** How it stood, expected ones included; null for one that was nowhere yet. */
  readonly before: Session | null;
}

export type WrittenSessions = Outcomes<SessionWrite, Session>;

/** Writes sessions many at once, each by itself; pages are freshened once, at the end. */
@Injectable({ providedIn: 'root' })
export class ManySessions {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  async save(
    writes: readonly SessionWrite[],
    told?: (settled: number) => void,
  ): Promise<WrittenSessions> {
    const written = await eachOf(writes, ({ id, body }) => this.put(id, body), told);
    if (written.done.length > 0) this.changes.touch();
    return written;
  }

  /**
   * How to take all of it back. What could not be is named, and tried again the next time; a session that was changed since
   * stays as it is, unless that change was taken back too.
   */
  takingBack(written: WrittenSessions['done']): WayBack {
    let left = written;
    const undo = async () => {
      const { done, failed } = await eachOf(left, (each) => this.takeBack(each));
      if (done.length > 0) this.changes.touch();
      left = failed.map(({ job }) => job);
      const [first] = failed;
      if (first) throw refused(first.problem, failed.length, written.length);
    };
    return inSteps(undo, ...written.map(stepBack));
  }

  private async takeBack({ job, answer }: WrittenSessions['done'][number]): Promise<unknown> {
    const { id, before } = job;
    if (!before) return firstValueFrom(this.http.delete(pathOf(id)));
    const body = { ...saidOf(before), version: answer.version };
    try {
      return await this.put(id, body);
    } catch (error) {
      const current = Session.safeParse(problemOf(error).current);
      if (!current.success || !saysTheSame(current.data, answer)) throw error;
      return this.put(id, { ...body, version: current.data.version });
    }
  }

  private async put(id: string, body: LogSession): Promise<Session> {
    return Session.parse(await firstValueFrom(this.http.put(pathOf(id), body)));
  }
}

/** The same as one request, for the time after this tab. */
function stepBack({ job: { id, before }, answer }: WrittenSessions['done'][number]): StepBack {
  const path = sessionPaths.one(id);
  if (!before) return { path };
  return { path, body: { ...saidOf(before), version: answer.version }, made: saidOf(answer) };
}

function pathOf(id: string): string {
  return `api/${sessionPaths.one(id)}`;
}

function saysTheSame(one: Session, other: Session): boolean {
  const content = (session: Session) => JSON.stringify({ ...saidOf(session), version: null });
  return content(one) === content(other);
}

/** One refusal for all that could not be taken back, in the words of the first. */
function refused(
  problem: ReturnType<typeof plainProblem>,
  failed: number,
  all: number,
): HttpErrorResponse {
  const title = all === 1 ? problem.title : someNotTakenBack(failed, all);
  return new HttpErrorResponse({ status: problem.status, error: { ...problem, title } });
}
