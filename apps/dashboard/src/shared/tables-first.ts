import { Injectable, signal } from '@angular/core';

const KEY = 'understory.tables-first';

/** Whether this person reads charts as tables; remembered on this device. */
@Injectable({ providedIn: 'root' })
export class TablesFirst {
  private readonly chosen = signal(read());
  readonly isChosen = this.chosen.asReadonly();

  choose(isChosen: boolean): void {
    this.chosen.set(isChosen);
    try {
      localStorage.setItem(KEY, isChosen ? 'yes' : 'no');
    } catch {
      // A browser that keeps nothing still shows what was asked for now.
    }
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}
