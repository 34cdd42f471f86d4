import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { type ImportBatch, ImportBatches, type Problem, importPaths } from '@understory/contracts';
import { clockTime } from '@understory/wording';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { changedNothing, dayWords, doneSentence } from './bring-words';
import { DeviceMemory } from './device-memory';
import { ImportWrites } from './import-writes';

/** What was brought in before, each with its way back for as long as there is one. */
@Component({
  selector: 'us-earlier-batches',
  imports: [ProblemNote],
  template: `
    @if (rows().length > 0) {
      <section class="sec" aria-labelledby="earlier">
        <h2 id="earlier">Brought in before</h2>
        @if (problem(); as met) {
          <us-problem-note class="mt3" [problem]="met" [canRetry]="false" />
        }
        <ul class="rows">
          @for (row of rows(); track row.batch.id) {
            <li>
              <span>
                <b>{{ row.day }}</b>
                <span class="small muted">{{ row.sentence }}</span>
              </span>
              @if (row.canUndo) {
                <button
                  class="btn quiet"
                  type="button"
                  [attr.aria-label]="'Undo what came in on ' + row.day"
                  [attr.aria-disabled]="undoing() !== null || null"
                  (click)="undo(row.batch)"
                >
                  {{ undoing() === row.batch.id ? 'Taking it back…' : 'Undo' }}
                </button>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    li {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: var(--s3);
      min-height: 58px;
      padding-block: 6px;
    }
    li span span {
      display: block;
    }
  `,
})
export class EarlierBatches {
  /** A batch that is shown elsewhere on the page. */
  readonly except = input('');

  private readonly writes = inject(ImportWrites);
  private readonly memory = inject(DeviceMemory);
  private readonly changes = inject(Changes);
  private readonly clock = inject(Clock);
  private readonly person = inject(Session).person;

  private readonly answer = httpResource(
    () => {
      this.changes.changed();
      return `api/${importPaths.all}`;
    },
    { parse: ImportBatches.parse },
  );
  private readonly known = latest(this.answer);
  protected readonly undoing = signal<string | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly rows = computed(() =>
    (this.known()?.batches ?? [])
      .filter(({ id }) => id !== this.except())
      .map((batch) => ({
        batch,
        day: this.momentOf(batch.committedAt),
        sentence: this.sentenceOf(batch),
        canUndo: this.canUndo(batch),
      })),
  );

  protected async undo({ id }: ImportBatch): Promise<void> {
    if (this.undoing() !== null) return;
    this.undoing.set(id);
    this.problem.set(null);
    try {
      await this.writes.undo(id);
      this.memory.forgetBatch(id);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.undoing.set(null);
    }
  }

  private sentenceOf(batch: ImportBatch): string {
    if (batch.undoneAt !== null) return `Taken back on ${this.dayOf(batch.undoneAt)}.`;
    const until = this.dayOf(batch.undoableUntil);
    return doneSentence(batch) + (this.canUndo(batch) ? ` Undo until ${until}.` : '');
  }

  private canUndo(batch: ImportBatch): boolean {
    const isOpen = batch.undoneAt === null && !changedNothing(batch);
    return isOpen && this.isBefore(batch.undoableUntil);
  }

  private isBefore(instant: string): boolean {
    return Temporal.Instant.compare(this.clock.now(), Temporal.Instant.from(instant)) < 0;
  }

  private momentOf(instant: string): string {
    return `${this.dayOf(instant)}, ${clockTime(this.localOf(instant).toPlainTime().toString())}`;
  }

  private dayOf(instant: string): string {
    const today = this.clock.now().toZonedDateTimeISO(this.zone()).toPlainDate();
    return dayWords(this.localOf(instant).toPlainDate().toString(), today.toString());
  }

  private localOf(instant: string): Temporal.ZonedDateTime {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(this.zone());
  }

  private zone(): string {
    return this.person()?.timeZone ?? Temporal.Now.timeZoneId();
  }
}
