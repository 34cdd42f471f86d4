import { DestroyRef, type Injector } from '@angular/core';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import { Leave } from '../shell/leave';

/** What browsers say of a file of the program that is gone: a newer version has taken its place. */
const GONE = /dynamically imported module|Importing a module script failed|module script/i;
/** Where the made-up practice lies; it is not worth keeping. */
const MADE_UP = /\/made-up\/$/;
/** In the memory of this tab: a fresh load was tried, and no page came since. */
const TRIED = 'understory fresh load';

/** Keeps the program on the device, and finds a newer one where this tab's has files that are gone. */
export function keepProgram(injector: Injector): void {
  if (!MADE_UP.test(new URL(document.baseURI).pathname)) {
    void navigator.serviceWorker?.register('sw.js').catch(() => undefined);
  }
  const navigation = injector.get(Router).events.subscribe((event) => {
    if (event instanceof NavigationEnd) sessionStorage.removeItem(TRIED);
    if (event instanceof NavigationError && isGone(event.error)) {
      loadAfresh(event.url, injector.get(Leave));
    }
  });
  injector.get(DestroyRef).onDestroy(() => navigation.unsubscribe());
}

function isGone(error: unknown): boolean {
  return error instanceof Error && GONE.test(error.message);
}

/** The page that was asked for, by a fresh load; once, since a server that has lost a file would send it round for ever. */
function loadAfresh(url: string, leave: Leave): void {
  if (sessionStorage.getItem(TRIED) !== null) return;
  sessionStorage.setItem(TRIED, 'yes');
  leave.to(url.replace(/^\//, ''));
}
