import {
  type HttpEvent,
  type HttpHandlerFn,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import type { Injector } from '@angular/core';
import { type Observable, filter, firstValueFrom, from } from 'rxjs';
import { KeptDeeds } from '../done/kept-deeds';
import { Session } from '../shell/session';
import { Lane } from './lane';
import { start } from './start';

/** What a person logs, check-ins, and what that names; whatever else is written goes out as it is (ADR 162). */
const KEPT =
  /^api\/(sessions|contacts|unseen-work|other-time|check-ins|inventories|other-scores|leave|disconnections|cases|series|connections|agreements)\//;

/** Where the first load hands a write over. */
export function write(
  injector: Injector,
  request: HttpRequest<unknown>,
  next: HttpHandlerFn,
): Observable<HttpEvent<unknown>> {
  const person = injector.get(Session).person();
  // What is done before the outbox has begun by itself outlives this page too.
  if (person) void injector.get(KeptDeeds).lookAfter(person);
  if (!isKept(request)) return next(request);
  // What waits is said and shown from now on, also before the outbox would have begun by itself.
  start(injector);
  const direct = () =>
    firstValueFrom(next(request).pipe(filter((event) => event instanceof HttpResponse)));
  return from(injector.get(Lane).write(request, direct));
}

/** One row, by one request. A series that goes on from another writes both, and the sessions that they share. */
function isKept({ url, body }: HttpRequest<unknown>): boolean {
  const { continues = null } = (body ?? {}) as { readonly continues?: unknown };
  return KEPT.test(url) && continues === null;
}
