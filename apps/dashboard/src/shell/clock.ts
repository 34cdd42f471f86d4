import { DOCUMENT, DestroyRef, Injectable, computed, inject, signal } from '@angular/core';

const TICK_MS = 20_000;
/** Clocks that differ by less are taken as one: an answer is on its way for a while. */
const SAME_MS = 60_000;

/**
 * The present moment, refreshed while the page is open and at once when it is looked at again. Where the device's clock is wrong
 * it goes by the server's, so that both mean the same day.
 */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly moment = signal(Temporal.Now.instant());
  private readonly ahead = signal(0);
  /** How far the device's clock is ahead of the server's, in milliseconds; 0 where they agree or nothing was heard yet. */
  readonly aheadMs = this.ahead.asReadonly();
  readonly now = computed(() => this.moment().subtract({ milliseconds: this.ahead() }));

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

  /** `now()` to the moment, for what is written down. */
  present(): Temporal.Instant {
    this.moment.set(Temporal.Now.instant());
    return this.now();
  }

  /** @param date When the server says that it is, as HTTP writes it; anything else says nothing. */
  compare(date: string | null): void {
    const ms = Date.now() - Date.parse(date ?? '');
    if (Math.abs(ms - this.ahead()) > SAME_MS) this.ahead.set(Math.abs(ms) > SAME_MS ? ms : 0);
  }
}
