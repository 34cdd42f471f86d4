import { HttpErrorResponse, type HttpRequest, HttpResponse } from '@angular/common/http';
import { Injectable, inject, untracked } from '@angular/core';
import { NOT_KEPT } from '@understory/wording';
import { Clock } from '../shell/clock';
import { plainProblem, problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { asItWillStand, type OwnCalendar } from './as-it-will-stand';
import { Holding } from './holding';
import { NoKey, Outbox } from './outbox';
import type { Standing } from './overlay-layer';
import type { Outcome } from './server';
import type { SealedRow, Write } from './waiting';

const ACCEPTED = 202;

/** Between the pages and the server: a write is kept before it goes out, so that pages need not know of an outbox. */
@Injectable({ providedIn: 'root' })
export class Lane {
  private readonly outbox = inject(Outbox);
  private readonly session = inject(Session);
  private readonly clock = inject(Clock);
  private readonly holding = inject(Holding);

  /**
   * Sends a write by way of the outbox. Where no answer comes, the page is answered with the row as it will stand.
   *
   * @param direct Sends it without, where nothing can be kept.
   */
  async write(
    request: HttpRequest<unknown>,
    direct: () => Promise<HttpResponse<unknown>>,
  ): Promise<HttpResponse<unknown>> {
    const write = writeOf(request);
    const kept = await this.kept(write);
    if (isRow(kept)) return this.sent(kept, write, request.url);
    try {
      return await direct();
    } catch (error) {
      if (problemOf(error).code !== 'unavailable') throw error;
      const row = kept === 'no-key' ? await this.holding.until(() => this.kept(write)) : null;
      if (isRow(row)) return this.sent(row, write, request.url);
      throw notKept(error);
    }
  }

  /** What waits, with the rows that it will leave; without what is sealed still. */
  standings(): readonly Standing[] {
    return this.outbox.waiting().flatMap(({ write }) => this.standingOf(write) ?? []);
  }

  /** As the person goes by it. */
  calendar(): OwnCalendar {
    const { timeZone = 'UTC', weekStart = 1 } = this.session.person() ?? {};
    const now = untracked(this.clock.now);
    const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    return { timeZone, weekStart, today };
  }

  private async sent(row: SealedRow, write: Write, url: string): Promise<HttpResponse<unknown>> {
    const outcome = await this.outbox.attend(row);
    if (outcome.kind === 'away' || outcome.kind === 'troubled') void askToPersist();
    return this.answerOf(outcome, write, url);
  }

  private async kept(write: Write): Promise<Kept> {
    const person = this.session.person();
    if (!person) return null;
    return this.outbox
      .keep(person, write)
      .catch((error: unknown) => (error instanceof NoKey ? 'no-key' : null));
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
    return asItWillStand(write, this.calendar());
  }

  private standingOf(write: Write | null): Standing | null {
    return write && !write.onto ? { write, row: this.rowOf(write) } : null;
  }
}

/** A row on the device; why there is none: no key to seal it yet, or no place for it at all. */
type Kept = SealedRow | 'no-key' | null;

function isRow(kept: Kept): kept is SealedRow {
  return kept !== null && kept !== 'no-key';
}

function writeOf({ method, url, body }: HttpRequest<unknown>): Write {
  const path = url.replace(/^api\//, '');
  if (method === 'DELETE') return { method, path, body: null };
  return { method: 'PUT', path, body: body as Write['body'] };
}

/** The form has to say that nothing keeps it but itself. */
function notKept(error: unknown): unknown {
  const problem = problemOf(error);
  return new HttpErrorResponse({ status: problem.status, error: { ...problem, detail: NOT_KEPT } });
}

/** Only once something has to wait: the browser may then ask, or simply agree. */
async function askToPersist(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
