import { Component, Injectable, inject, signal } from '@angular/core';
import type { Problem } from '@understory/contracts';
import { ProblemNote } from '../shared/problem-note';
import { UndoBar } from '../shared/undo-bar';
import { problemOf } from '../shell/problem';
import type { WayBack } from './way-back';

/** Something done, in words, and how to take it back. */
export interface Deed {
  readonly message: string;
  readonly undo: WayBack;
}

/** When it was done, in epoch milliseconds. */
export interface KeptDeed extends Deed {
  readonly at: number;
}

/** How many stay under "Recently changed". */
export const KEPT = 20;

/**
 * What was done and how to take it back. The last stands in a bar, from page to page, until it is closed; the list keeps what
 * another deed has pushed out of it, so that nothing has to be taken back in a hurry.
 */
@Injectable({ providedIn: 'root' })
export class LastDone {
  private readonly deed = signal<Deed | null>(null);
  private readonly met = signal<Problem | null>(null);
  private readonly undoing = signal(false);

  readonly latest = this.deed.asReadonly();
  /** Newest first; without what was taken back. What lies on the device comes to it later. */
  readonly recent = signal<readonly KeptDeed[]>([]);
  readonly problem = this.met.asReadonly();
  readonly isUndoing = this.undoing.asReadonly();

  say(message: string, undo: WayBack): void {
    const deed = { message, undo, at: Date.now() };
    this.met.set(null);
    this.deed.set(deed);
    this.recent.update((kept) => [deed, ...kept].slice(0, KEPT));
  }

  /** Closes the bar; the list keeps what stood in it. */
  forget(): void {
    this.met.set(null);
    this.deed.set(null);
  }

  /** @returns Why it was not taken back; null once it was. */
  async undo(deed = this.deed()): Promise<Problem | null> {
    if (!deed || this.undoing()) return null;
    this.undoing.set(true);
    this.met.set(null);
    try {
      await deed.undo();
      this.recent.update((kept) => kept.filter((each) => each !== deed));
      if (this.deed() === deed) this.deed.set(null);
      return null;
    } catch (error) {
      const problem = problemOf(error);
      if (this.deed() === deed) this.met.set(problem);
      return problem;
    } finally {
      this.undoing.set(false);
    }
  }
}

/** The bar for it; keep one at the end of every page that changes something. */
@Component({
  selector: 'us-last-done',
  imports: [ProblemNote, UndoBar],
  template: `
    @if (done.problem(); as problem) {
      <us-problem-note class="mt4" [problem]="problem" (retry)="done.undo()" />
    }
    <us-undo-bar
      [message]="done.latest()?.message ?? null"
      [isUndoing]="done.isUndoing()"
      (undo)="done.undo()"
      (closed)="done.forget()"
    />
  `,
  styles: `
    :host {
      display: contents;
    }
    us-undo-bar {
      margin-top: var(--s4);
    }
  `,
})
export class LastDoneBar {
  protected readonly done = inject(LastDone);
}
