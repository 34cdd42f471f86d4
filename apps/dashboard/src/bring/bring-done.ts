import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Problem } from '@understory/contracts';
import { listed } from '@understory/wording';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { problemOf } from '../shell/problem';
import type { Committed } from './bring-preview';
import { changedNothing, doneSentence } from './bring-words';
import { DeviceMemory } from './device-memory';
import { EarlierBatches } from './earlier-batches';
import { ImportWrites } from './import-writes';

/** Connections with which an ecosystem can be seen; below that the next step is to name some. */
const ENOUGH_CONNECTIONS = 3;

/** Step three: what came in, the way back, and the way on. */
@Component({
  selector: 'us-bring-done',
  imports: [EarlierBatches, Icon, ProblemNote, RouterLink],
  template: `
    <div class="head">
      <h1 tabindex="-1">{{ isUndone() ? 'Taken back' : 'Your week is here' }}</h1>
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
            <us-icon name="undo" />{{ isUndoing() ? 'Taking it back…' : 'Undo' }}
          </button>
        }
      }
      <button class="btn" [class.pri]="isUndone()" type="button" (click)="another.emit()">
        Choose another file
      </button>
    </div>
    <p class="vh" role="status">{{ isUndone() ? 'Taken back.' : '' }}</p>
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

  private readonly writes = inject(ImportWrites);
  private readonly memory = inject(DeviceMemory);

  protected readonly isUndone = signal(false);
  protected readonly isUndoing = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly isNothingNew = computed(() => changedNothing(this.commit().batch));
  protected readonly finding = computed(() =>
    this.isUndone() ? 'All of it is out again.' : doneSentence(this.commit().batch),
  );
  protected readonly relief = computed(() => {
    const made = this.commit().madeTies;
    const connections = `${listed(made)} ${made.length === 1 ? 'stays' : 'stay'} among your connections.`;
    if (this.isUndone()) return made.length === 0 ? 'The file itself is untouched.' : connections;
    return this.isNothingNew() ? 'You are up to date.' : 'You can take it back for 30 days.';
  });
  protected readonly next = computed(() =>
    this.connectionCount() < ENOUGH_CONNECTIONS
      ? { path: '/connections/new', label: 'Who holds you up?' }
      : { path: '/today', label: 'Go to Today' },
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
