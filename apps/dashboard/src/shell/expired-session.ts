import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { identityPaths } from '@understory/contracts';
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
  return next(request).pipe(
    catchError((error: unknown) => {
      const isExpired = error instanceof HttpErrorResponse && error.status === 401;
      if (!isExpired || !session.person()) return throwError(() => error);
      return from(session.renew()).pipe(
        switchMap((isRenewed) => {
          if (isRenewed) return next(request);
          void session.reload();
          void router.navigate(['/sign-in'], { queryParams: { returnTo: router.url } });
          return throwError(() => error);
        }),
      );
    }),
  );
};
