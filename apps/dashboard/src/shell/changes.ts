import { Injectable, signal } from '@angular/core';

/**
 * Says that something was written. Every resource reads `changed()` in its request, so that one
 * logged contact is fresh on every page at once; every writer calls `touch()` afterwards.
 */
@Injectable({ providedIn: 'root' })
export class Changes {
  private readonly count = signal(0);
  readonly changed = this.count.asReadonly();

  touch(): void {
    this.count.update((count) => count + 1);
  }
}
