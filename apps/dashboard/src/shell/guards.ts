import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, Router } from '@angular/router';
import { Session } from './session';

/** Lets a page load unless nobody is signed in; an unreachable server is the frame's to tell. */
export const mustBeSignedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  if ((await session.settled()) !== 'signed-out') return true;
  return router.createUrlTree(['/sign-in'], {
    queryParams: state.url === '/' || state.url === '/today' ? {} : { returnTo: state.url },
  });
};

export const isSignedIn: CanMatchFn = async () => (await inject(Session).settled()) === 'signed-in';

export const isSignedOut: CanMatchFn = async () =>
  (await inject(Session).settled()) !== 'signed-in';
