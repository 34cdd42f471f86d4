import { Injectable, signal } from '@angular/core';

/** How long a write is held for the key of this device, and how often the key is asked for meanwhile: our choice. */
const HELD_MS = 15_000;
const ASKED_EACH_MS = 1_500;

/**
 * Writes for which this device has no key yet: the first moments of a first visit. They are held in the memory of this tab, which
 * is said, and asked about before the tab is closed.
 */
@Injectable({ providedIn: 'root' })
export class Holding {
  private readonly held = signal(0);
  /** How many are held now. */
  readonly count = this.held.asReadonly();

  /**
   * @param keep Lays it on the device; `no-key` while that cannot be.
   * @returns What it came to; `no-key` where the time is over.
   */
  async until<T>(keep: () => Promise<T | 'no-key'>): Promise<T | 'no-key'> {
    const end = performance.now() + HELD_MS;
    this.hold(1);
    try {
      for (;;) {
        await new Promise((later) => setTimeout(later, ASKED_EACH_MS));
        const kept = await keep();
        if (kept !== 'no-key' || performance.now() >= end) return kept;
      }
    } finally {
      this.hold(-1);
    }
  }

  private hold(more: number): void {
    this.held.update((count) => count + more);
    if (this.held() > 0) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  }
}

function ask(event: Event): void {
  event.preventDefault();
}
