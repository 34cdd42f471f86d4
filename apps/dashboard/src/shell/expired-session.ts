import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { OWNER_HEADER, identityPaths } from '@understory/contracts';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Session } from './session';

const ASKS_WHO = [`api/${identityPaths.me}`, `api/${identityPaths.signIn}`];

/**
 * A session that ended while a page was open: the person signs in again over that page, and the
 * request goes out once more, so that nothing typed is lost. Who declines is led to sign-in.
 */
export const expiredSession: HttpInterceptorFn = (request, next) => {
  if (ASKS_WHO.includes(request.url)) return next(request);
  const session = inject(Session);
  const router = inject(Router);
  const owner = session.person()?.id;
  // In a browser where somebody else has signed in since, nothing of this page goes out under their name.
  const named = owner ? request.clone({ setHeaders: { [OWNER_HEADER]: owner } }) : request;
  return next(named).pipe(
    catchError((error: unknown) => {
      const isExpired = error instanceof HttpErrorResponse && error.status === 401;
      if (!isExpired || !session.person()) return throwError(() => error);
      return from(session.renew()).pipe(
        switchMap((isRenewed) => {
          if (isRenewed) return next(named);
          void session.reload();
          void router.navigate(['/sign-in'], { queryParams: { returnTo: router.url } });
          return throwError(() => error);
        }),
      );
    }),
  );
};
