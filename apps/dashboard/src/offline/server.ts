import { Injectable, inject } from '@angular/core';
import { OWNER_HEADER, Problem } from '@understory/contracts';
import { Clock } from '../shell/clock';
import { Connection } from './connection';
import type { Write } from './waiting';

/** What became of something that was sent. */
export type Outcome =
  /** It stands on the server now. */
  | { readonly kind: 'kept'; readonly body: unknown }
  /** The server knows it and will not have it like this. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Nobody is signed in, or somebody else. */
  | { readonly kind: 'signed-out' }
  /** No answer that can be relied on: it may or may not have arrived. */
  | { readonly kind: 'away' }
  /** The server stumbled over this one; others may go on. */
  | { readonly kind: 'troubled' };

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  /** What its JSON says; null where it is none. */
  readonly body: unknown;
}

/** A server that takes longer is as good as away; what was sent is sent again. */
const PATIENCE_MS = 20_000;
const AWAY = new Set(['unavailable', 'too-many-tries']);

/** Sends for one person, and tells answers of Understory from those of anything in between, such as the page of a hotel. */
@Injectable({ providedIn: 'root' })
export class Server {
  private readonly clock = inject(Clock);
  private readonly connection = inject(Connection);

  async send(owner: string, { method, path, body }: Write): Promise<Outcome> {
    const outcome = await this.ask(owner, method, path, body)
      .then((answer) => outcomeOf(method, answer))
      .catch(() => ({ kind: 'away' }) as const);
    if (outcome.kind === 'away') this.connection.missed();
    else this.connection.answered();
    return outcome;
  }

  /** @returns The answer; null where it was refused, did not come or is not Understory's. */
  async read(owner: string, path: string): Promise<unknown> {
    try {
      const answer = await this.ask(owner, 'GET', path, null);
      return answer.ok ? answer.body : null;
    } catch {
      return null;
    }
  }

  /** @returns Whether it is on the server now. */
  async put(owner: string, path: string, body: object): Promise<boolean> {
    try {
      return (await this.ask(owner, 'PUT', path, body)).ok;
    } catch {
      return false;
    }
  }

  private async ask(
    owner: string,
    method: string,
    path: string,
    body: object | null,
  ): Promise<Answer> {
    const answer = await fetch(`api/${path}`, {
      method,
      headers: { [OWNER_HEADER]: owner, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    this.clock.compare(answer.headers.get('date'));
    return { ok: answer.ok, status: answer.status, body: await bodyOf(answer) };
  }
}

function outcomeOf(method: string, { ok, status, body }: Answer): Outcome {
  if (status === 204 && method === 'DELETE') return { kind: 'kept', body: null };
  if (ok) return isRow(body) ? { kind: 'kept', body } : { kind: 'away' };
  const told = Problem.safeParse(body);
  if (!told.success) return { kind: 'away' };
  const { code } = told.data;
  if (code === 'not-signed-in') return { kind: 'signed-out' };
  if (AWAY.has(code)) return { kind: 'away' };
  if (code === 'unexpected') return { kind: 'troubled' };
  // Nothing is there any more, which is what was asked for.
  if (code === 'not-found' && method === 'DELETE') return { kind: 'kept', body: null };
  return { kind: 'refused', problem: told.data };
}

/** Every row of a log says its version, and an agreement the day from which it holds; nothing else on the way would. */
function isRow(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return 'version' in body || 'effectiveFrom' in body;
}

/** Always read to its end: the browser holds a request whose answer nobody reads until its time is up. */
async function bodyOf(answer: Response): Promise<unknown> {
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  const isJson = /^application\/(?:problem\+)?json\b/.test(type);
  return isJson && text ? JSON.parse(text) : null;
}
