import {
  type HttpEvent,
  type HttpHandlerFn,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import type { Injector } from '@angular/core';
import { type Observable, filter, firstValueFrom, from } from 'rxjs';
import { Lane } from './lane';

/** What a person logs, and check-ins; whatever else is written goes out as it is. */
const LOG =
  /^api\/(sessions|contacts|unseen-work|other-time|check-ins|inventories|other-scores|leave|disconnections)\//;

/** Where the first load hands a write over. */
export function write(
  injector: Injector,
  request: HttpRequest<unknown>,
  next: HttpHandlerFn,
): Observable<HttpEvent<unknown>> {
  if (!LOG.test(request.url)) return next(request);
  const direct = () =>
    firstValueFrom(next(request).pipe(filter((event) => event instanceof HttpResponse)));
  return from(injector.get(Lane).write(request, direct));
}
