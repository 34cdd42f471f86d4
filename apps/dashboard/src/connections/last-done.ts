import { Component, Injectable, inject, signal } from '@angular/core';
import type { Problem } from '@understory/contracts';
import { ProblemNote } from '../shared/problem-note';
import { UndoBar } from '../shared/undo-bar';
import { problemOf } from '../shell/problem';

/** Something done, in words, and how to take it back. */
export interface Deed {
  readonly message: string;
  readonly undo: () => Promise<void>;
}

/** The last thing done with a tie and how to take it back; it stays from page to page until closed. */
@Injectable({ providedIn: 'root' })
export class LastDone {
  private readonly deed = signal<Deed | null>(null);
  private readonly met = signal<Problem | null>(null);
  private readonly undoing = signal(false);

  readonly latest = this.deed.asReadonly();
  readonly problem = this.met.asReadonly();
  readonly isUndoing = this.undoing.asReadonly();

  say(message: string, undo: () => Promise<void>): void {
    this.met.set(null);
    this.deed.set({ message, undo });
  }

  forget(): void {
    this.met.set(null);
    this.deed.set(null);
  }

  async undo(): Promise<void> {
    const deed = this.deed();
    if (!deed || this.undoing()) return;
    this.undoing.set(true);
    this.met.set(null);
    try {
      await deed.undo();
      this.deed.set(null);
    } catch (error) {
      this.met.set(problemOf(error));
    } finally {
      this.undoing.set(false);
    }
  }
}

/** The bar for it; keep one at the end of every page that changes ties. */
@Component({
  selector: 'us-last-done',
  imports: [ProblemNote, UndoBar],
  template: `
    @if (done.problem(); as problem) {
      <us-problem-note class="mt4" [problem]="problem" (retry)="done.undo()" />
    }
    <us-undo-bar
      [message]="done.latest()?.message ?? null"
      [canUndo]="!done.isUndoing()"
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
