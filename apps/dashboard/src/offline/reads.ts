import { type HttpEvent, HttpResponse } from '@angular/common/http';
import { Injectable, Injector, effect, inject } from '@angular/core';
import { type Observable, catchError, map, of, throwError } from 'rxjs';
import { lane } from '../shell/outbox-lane';
import { problemOf } from '../shell/problem';
import { Connection } from './connection';
import { Lane } from './lane';
import { Outbox } from './outbox';

/** Answers about days: with what waits laid over them, and from the memory of this tab where the server is away. */
@Injectable({ providedIn: 'root' })
export class Reads {
  private readonly connection = inject(Connection);
  private readonly lane = inject(Lane);
  private readonly outbox = inject(Outbox);
  private readonly injector = inject(Injector);

  begin(): void {
    lane.read = (url, answer) => this.read(url, answer);
    const ids = () => this.outbox.waiting().map(({ write }) => write?.path.split('/')[1] ?? '');
    effect(() => lane.waiting.set(new Set(ids())), { injector: this.injector });
  }

  private read(
    url: string,
    answer: Observable<HttpEvent<unknown>>,
  ): Observable<HttpEvent<unknown>> {
    return answer.pipe(
      map((event) => {
        if (!(event instanceof HttpResponse)) return event;
        this.connection.answered();
        return this.lane.overlaid(event);
      }),
      catchError((error: unknown) => {
        if (problemOf(error).code !== 'unavailable') return throwError(() => error);
        this.connection.missed();
        const seen = lane.seen.get(url);
        return seen ? of(this.lane.overlaid(seen)) : throwError(() => error);
      }),
    );
  }
}
