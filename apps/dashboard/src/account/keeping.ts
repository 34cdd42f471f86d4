import { Injectable, inject, signal } from '@angular/core';
import type { Problem } from '@understory/contracts';
import { LastDone } from '../done/last-done';
import { problemOf } from '../shell/problem';
import { type Change, SettingsWrites } from './settings-writes';

/** Keeps what was chosen at once, says so, and takes it back when asked; one problem for the whole page. */
@Injectable()
export class Keeping {
  private readonly writes = inject(SettingsWrites);
  private readonly lastDone = inject(LastDone);
  private readonly met = signal<Problem | null>(null);
  readonly problem = this.met.asReadonly();

  /** @returns Whether it was kept; if not, `problem` says why. */
  async keep(change: Change, said: string): Promise<boolean> {
    this.met.set(null);
    try {
      const before = await this.writes.save(change);
      this.lastDone.say(said, () => this.writes.save(before));
      return true;
    } catch (error) {
      this.met.set(problemOf(error));
      return false;
    }
  }

  /** What was not kept is met elsewhere on the page. */
  forget(): void {
    this.met.set(null);
  }
}
