import { DOCUMENT, DestroyRef, Injectable, inject, signal } from '@angular/core';

const TICK_MS = 20_000;

/** The present moment, refreshed while the page is open and at once when it is looked at again. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly moment = signal(Temporal.Now.instant());
  readonly now = this.moment.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    const refresh = () => this.moment.set(Temporal.Now.instant());
    const timer = setInterval(refresh, TICK_MS);
    document.addEventListener('visibilitychange', refresh);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    });
  }
}
