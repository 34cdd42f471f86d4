import { HttpErrorResponse, type HttpRequest, HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { NOT_KEPT } from '@understory/wording';
import { plainProblem, problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { asItWillStand } from './as-it-will-stand';
import { Outbox } from './outbox';
import { laidOver, type Standing } from './overlay';
import type { Outcome } from './server';
import type { SealedRow, Write } from './waiting';

const ACCEPTED = 202;

/** Between the pages and the server: a write is kept before it goes out, so that pages need not know of an outbox. */
@Injectable({ providedIn: 'root' })
export class Lane {
  private readonly outbox = inject(Outbox);
  private readonly session = inject(Session);

  /**
   * Sends a write of the log by way of the outbox. Where no answer comes, the page is answered with the row as it will stand.
   *
   * @param direct Sends it without, where nothing can be kept.
   */
  async write(
    request: HttpRequest<unknown>,
    direct: () => Promise<HttpResponse<unknown>>,
  ): Promise<HttpResponse<unknown>> {
    const write = writeOf(request);
    const row = await this.kept(write);
    if (!row) return direct().catch((error: unknown) => Promise.reject(notKept(error)));
    const outcome = await this.outbox.attend(row);
    if (outcome.kind === 'away' || outcome.kind === 'troubled') void askToPersist();
    return this.answerOf(outcome, write, request.url);
  }

  /** An answer about some days, with what waits laid over it. */
  overlaid(answer: HttpResponse<unknown>): HttpResponse<unknown> {
    const standings = this.outbox.waiting().flatMap(({ write }) => this.standingOf(write) ?? []);
    return standings.length === 0
      ? answer
      : answer.clone({ body: laidOver(answer.body, standings) });
  }

  private async kept(write: Write): Promise<SealedRow | null> {
    const person = this.session.person();
    return person && this.outbox.keep(person, write).catch(() => null);
  }

  private answerOf(outcome: Outcome, write: Write, url: string): HttpResponse<unknown> {
    switch (outcome.kind) {
      case 'kept':
        return new HttpResponse({ status: 200, url, body: outcome.body ?? this.rowOf(write) });
      case 'refused':
        throw new HttpErrorResponse({
          status: outcome.problem.status,
          url,
          error: outcome.problem,
        });
      case 'signed-out':
        throw new HttpErrorResponse({
          status: 401,
          url,
          error: plainProblem('not-signed-in', 401),
        });
      case 'away':
      case 'troubled':
        return new HttpResponse({ status: ACCEPTED, url, body: this.rowOf(write) });
    }
  }

  private rowOf(write: Write) {
    const { timeZone = 'UTC', weekStart = 1 } = this.session.person() ?? {};
    return asItWillStand(write, { timeZone, weekStart });
  }

  private standingOf(write: Write | null): Standing | null {
    return write && !write.onto ? { write, row: this.rowOf(write) } : null;
  }
}

function writeOf({ method, url, body }: HttpRequest<unknown>): Write {
  const path = url.replace(/^api\//, '');
  if (method === 'DELETE') return { method, path, body: null };
  return { method: 'PUT', path, body: body as Write['body'] };
}

/** The form has to say that nothing keeps it but itself. */
function notKept(error: unknown): unknown {
  const problem = problemOf(error);
  if (problem.code !== 'unavailable') return error;
  return new HttpErrorResponse({ status: problem.status, error: { ...problem, detail: NOT_KEPT } });
}

/** Only once something has to wait: the browser may then ask, or simply agree. */
async function askToPersist(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
