import { HttpClient, type HttpEvent, HttpResponse } from '@angular/common/http';
import { Injectable, Injector, computed, effect, inject, signal } from '@angular/core';
import type { Connection as Tie } from '@understory/contracts';
import { type Observable, catchError, firstValueFrom, map, of, throwError } from 'rxjs';
import { lane } from '../shell/outbox-lane';
import { problemOf } from '../shell/problem';
import { Connection } from './connection';
import { Lane } from './lane';
import { Outbox } from './outbox';
import { canBeLaidOver, laidOver, pathOf } from './overlay';
import { pageOfNew } from './overlay-connections';
import { type NamesRead, withNames } from './overlay-names';

/** Answers that are kept in the memory of this tab: some days of work. Our choice. */
const MOST = 48;
const CASES = 'api/cases';

/** Answers that speak of what can wait: with that laid over them, and from the memory of this tab where the server is away. */
@Injectable({ providedIn: 'root' })
export class Reads {
  private readonly connection = inject(Connection);
  private readonly lane = inject(Lane);
  private readonly outbox = inject(Outbox);
  private readonly injector = inject(Injector);

  private readonly answers = signal(0);
  private readonly blank = signal<ReadonlySet<string>>(new Set());
  /** What was asked for and could not be shown, neither fresh nor as it was read before: the server is away. */
  readonly missing = this.blank.asReadonly();
  /** What this tab has read of cases and connections. */
  readonly names = computed<NamesRead>(() => {
    this.answers();
    return namesRead();
  });

  begin(): void {
    for (const url of [...lane.seen.keys()]) if (!canBeLaidOver(url)) lane.seen.delete(url);
    lane.read = (url, answer) => (canBeLaidOver(url) ? this.read(url, answer) : answer);
    const ids = () => this.outbox.waiting().map(({ write }) => write?.path.split('/')[1] ?? '');
    effect(() => lane.waiting.set(new Set(ids())), { injector: this.injector });
  }

  /** What a session logged without the server is chosen from, unless it was read before. */
  async ahead(): Promise<void> {
    if (lane.seen.has(CASES)) return;
    await firstValueFrom(this.injector.get(HttpClient).get(CASES)).catch(() => null);
  }

  private read(
    url: string,
    answer: Observable<HttpEvent<unknown>>,
  ): Observable<HttpEvent<unknown>> {
    return answer.pipe(
      map((event) => {
        if (!(event instanceof HttpResponse)) return event;
        this.connection.answered();
        this.remember(url, event);
        this.note(url, false);
        return this.overlaid(url, event);
      }),
      catchError((error: unknown) => {
        const { code } = problemOf(error);
        if (code === 'unavailable') this.connection.missed();
        const seen = code === 'unavailable' ? lane.seen.get(url) : undefined;
        const known = seen ?? (HELPLESS.has(code) ? this.ofNew(url) : null);
        this.note(url, code === 'unavailable' && !known);
        return known ? of(this.overlaid(url, known)) : throwError(() => error);
      }),
    );
  }

  private overlaid(url: string, answer: HttpResponse<unknown>): HttpResponse<unknown> {
    const standings = this.lane.standings();
    if (standings.length === 0) return answer;
    const body = laidOver(url, answer.body, standings, this.lane.calendar());
    return answer.clone({ body: withNames(body, namesRead()) });
  }

  /** About what nobody but this device knows yet, no server can say anything. */
  private ofNew(url: string): HttpResponse<unknown> | null {
    const [kind, id, part] = pathOf(url).split('/');
    const row = this.lane
      .standings()
      .find(({ write }) => write.path === `${kind}/${id}` && write.body?.['version'] === 0)?.row;
    if (!row) return null;
    const { today } = this.lane.calendar();
    const body = part ? { [part]: [] } : pageOfNew(row as unknown as Tie, today);
    return new HttpResponse({ status: 200, url, body });
  }

  private remember(url: string, answer: HttpResponse<unknown>): void {
    lane.seen.delete(url);
    lane.seen.set(url, answer);
    const [oldest = ''] = lane.seen.keys();
    if (lane.seen.size > MOST) lane.seen.delete(oldest);
    this.answers.update((count) => count + 1);
  }

  private note(url: string, isMissing: boolean): void {
    if (this.blank().has(url) === isMissing) return;
    const others = [...this.blank()].filter((each) => each !== url);
    this.blank.set(new Set(isMissing ? [...others, url] : others));
  }
}

/** What a server that is away, or has never heard of it, says. */
const HELPLESS = new Set(['unavailable', 'not-found']);

/** Of all that this tab has read, what rows may name. */
function namesRead(): NamesRead {
  const read = (path: string) => (lane.seen.get(`api/${path}`)?.body ?? {}) as Partial<Lists>;
  const ties = ['today', 'ecosystem'].flatMap((path) => read(path).ties ?? []);
  const connections = [
    ...ties.map(({ connection }) => connection),
    ...(read('connections').connections ?? []),
  ];
  return {
    cases: read('cases').cases ?? [],
    connections: [...new Map(connections.map((each) => [each.id, each])).values()],
  };
}

interface Lists extends NamesRead {
  readonly ties: readonly { readonly connection: Tie }[];
}
