import { HttpErrorResponse, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { OWNER_HEADER } from '@understory/contracts';
import { catchError, of, tap, throwError } from 'rxjs';
import { lane } from '../shell/outbox-lane';

/** Pages of a day's work: our choice. */
const MOST = 24;

/** What pages said last, in the memory of this tab alone; the oldest first. */
const said = new Map<string, HttpResponse<unknown>>();
let owner: string | null = null;

/** Remembers from now on what pages say, and what they said so far of days. */
export function rememberAnswers(personId: string | null): void {
  said.clear();
  owner = personId;
  if (personId !== null) lane.seen.forEach((answer, url) => remember(url, answer));
  lane.again = askAgain;
}

/**
 * Asks for what was read before by its tag: the server says whether it would say the same, and what it said stays as good. It is
 * one person's, and goes with whatever may change who that is.
 */
const askAgain: HttpInterceptorFn = (request, next) => {
  const asker = request.headers.get(OWNER_HEADER);
  if (asker !== owner || request.method === 'POST') said.clear();
  owner = asker;
  const url = request.urlWithParams;
  const known = request.method === 'GET' ? said.get(url) : undefined;
  const tag = known?.headers.get('etag');
  const asked = tag ? request.clone({ setHeaders: { 'if-none-match': tag } }) : request;
  return next(asked).pipe(
    tap((event) => {
      if (event instanceof HttpResponse && asker && asker === owner) remember(url, event);
    }),
    catchError((error: unknown) => {
      const { status = 0, headers } = error as Partial<HttpErrorResponse>;
      if (status === 401) said.clear();
      return known && status === 304 ? of(known.clone({ headers })) : throwError(() => error);
    }),
  );
};

function remember(url: string, answer: HttpResponse<unknown>): void {
  if (!answer.headers.has('etag')) return;
  said.delete(url);
  said.set(url, answer);
  const [oldest = ''] = said.keys();
  if (said.size > MOST) said.delete(oldest);
}
