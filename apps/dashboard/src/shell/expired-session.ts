import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { identityPaths } from '@understory/contracts';
import { tap } from 'rxjs';

const ASKS_WHO = [`api/${identityPaths.me}`, `api/${identityPaths.signIn}`];

/** A session that ended while a page was open leads to sign-in and back to that very page. */
export const expiredSession: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (!(error instanceof HttpErrorResponse) || error.status !== 401) return;
        if (ASKS_WHO.includes(request.url)) return;
        void router.navigate(['/sign-in'], { queryParams: { return: router.url } });
      },
    }),
  );
};
