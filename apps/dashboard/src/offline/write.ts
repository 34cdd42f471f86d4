import { type HttpHandlerFn, type HttpRequest, HttpResponse } from '@angular/common/http';
import type { Injector } from '@angular/core';
import { type Observable, filter, firstValueFrom, from } from 'rxjs';
import { Lane } from './lane';

/** Where the first load hands a write over. */
export function write(
  injector: Injector,
  request: HttpRequest<unknown>,
  next: HttpHandlerFn,
): Observable<HttpResponse<unknown>> {
  const direct = () =>
    firstValueFrom(next(request).pipe(filter((event) => event instanceof HttpResponse)));
  return from(injector.get(Lane).write(request, direct));
}
