import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Problem } from '@understory/contracts';
import { BRING_DONE_TEXTS, importOutcome } from '@understory/wording';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { problemOf } from '../shell/problem';
import type { Committed } from './bring-preview';
import { DeviceMemory } from './device-memory';
import { EarlierBatches } from './earlier-batches';
import { changedNothing } from './found-rows';
import { ImportWrites } from './import-writes';

/** Connections with which an ecosystem can be seen; below that the next step is to name some. */
const ENOUGH_CONNECTIONS = 3;

/** Step three: what came in, the way back, and the way on. */
@Component({
  selector: 'us-bring-done',
  imports: [EarlierBatches, Icon, ProblemNote, RouterLink],
  template: `
    <div class="head">
      <h1 tabindex="-1">{{ isUndone() ? texts.undone.heading : texts.heading }}</h1>
      <p class="sentence">
        {{ finding() }} <span class="rel">{{ relief() }}</span>
      </p>
    </div>
    @if (problem(); as met) {
      <us-problem-note [problem]="met" (retry)="undo()" />
    }
    <div class="row mt4">
      @if (!isUndone()) {
        <a class="btn pri" [routerLink]="next().path">{{ next().label }}</a>
        @if (!isNothingNew()) {
          <button
            class="btn"
            type="button"
            [attr.aria-disabled]="isUndoing() || null"
            (click)="undo()"
          >
            <us-icon name="undo" />{{ isUndoing() ? texts.takingBack : texts.undo }}
          </button>
        }
      }
      <button class="btn" [class.pri]="isUndone()" type="button" (click)="another.emit()">
        {{ texts.anotherFile }}
      </button>
    </div>
    <p class="vh" role="status">{{ isUndone() ? texts.undone.said : '' }}</p>
    <us-earlier-batches class="mt6" [except]="commit().batch.id" />
  `,
  styles: `
    :host {
      display: block;
    }
    @media (max-width: 760px) {
      .btn {
        width: 100%;
      }
    }
  `,
})
export class BringDone {
  readonly commit = input.required<Committed>();
  readonly connectionCount = input.required<number>();
  readonly another = output<void>();

  protected readonly texts = BRING_DONE_TEXTS;
  private readonly writes = inject(ImportWrites);
  private readonly memory = inject(DeviceMemory);

  protected readonly isUndone = signal(false);
  protected readonly isUndoing = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly isNothingNew = computed(() => changedNothing(this.commit().batch));
  protected readonly finding = computed(() =>
    this.isUndone() ? BRING_DONE_TEXTS.undone.finding : importOutcome(this.commit().batch),
  );
  protected readonly relief = computed(() => {
    const { undone, connectionsStay, upToDate, undoable } = BRING_DONE_TEXTS;
    const made = this.commit().madeTies;
    if (this.isUndone()) return made.length === 0 ? undone.fileUntouched : connectionsStay(made);
    return this.isNothingNew() ? upToDate : undoable;
  });
  protected readonly next = computed(() =>
    this.connectionCount() < ENOUGH_CONNECTIONS
      ? { path: '/connections/new', label: BRING_DONE_TEXTS.next.whoHoldsYou }
      : { path: '/today', label: BRING_DONE_TEXTS.next.today },
  );

  protected async undo(): Promise<void> {
    if (this.isUndoing()) return;
    this.isUndoing.set(true);
    this.problem.set(null);
    const { id } = this.commit().batch;
    try {
      await this.writes.undo(id);
      this.memory.forgetBatch(id);
      this.isUndone.set(true);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isUndoing.set(false);
    }
  }
}
