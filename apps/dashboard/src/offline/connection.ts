import { Injectable, signal } from '@angular/core';

/** Whether the server answered the last time that it was asked. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly away = signal(false);
  readonly isAway = this.away.asReadonly();

  answered(): void {
    this.away.set(false);
  }

  missed(): void {
    this.away.set(true);
  }
}
