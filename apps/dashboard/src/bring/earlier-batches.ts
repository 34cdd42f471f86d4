import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { type ImportBatch, ImportBatches, type Problem, importPaths } from '@understory/contracts';
import { EARLIER_BATCHES_TEXTS, importOutcome } from '@understory/wording';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { DeviceMemory } from './device-memory';
import { changedNothing } from './found-rows';
import { ImportWrites } from './import-writes';

/** What was brought in before, each with its way back for as long as there is one. */
@Component({
  selector: 'us-earlier-batches',
  imports: [ProblemNote],
  template: `
    @if (rows().length > 0) {
      <section class="sec" aria-labelledby="earlier">
        <h2 id="earlier">{{ texts.title }}</h2>
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
                  [attr.aria-label]="texts.undoOf(row.day)"
                  [attr.aria-disabled]="undoing() !== null || null"
                  (click)="undo(row.batch)"
                >
                  {{ undoing() === row.batch.id ? texts.takingBack : texts.undo }}
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

  protected readonly texts = EARLIER_BATCHES_TEXTS;
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
    const { texts } = this;
    if (batch.undoneAt !== null) return texts.takenBack(this.dayOf(batch.undoneAt), this.today());
    const done = importOutcome(batch);
    return this.canUndo(batch)
      ? texts.undoUntil(done, this.dayOf(batch.undoableUntil), this.today())
      : done;
  }

  private canUndo(batch: ImportBatch): boolean {
    const isOpen = batch.undoneAt === null && !changedNothing(batch);
    return isOpen && this.isBefore(batch.undoableUntil);
  }

  private isBefore(instant: string): boolean {
    return Temporal.Instant.compare(this.clock.now(), Temporal.Instant.from(instant)) < 0;
  }

  private momentOf(instant: string): string {
    const time = this.localOf(instant).toPlainTime().toString();
    return this.texts.moment(this.dayOf(instant), this.today(), time);
  }

  private dayOf(instant: string): string {
    return this.localOf(instant).toPlainDate().toString();
  }

  private today(): string {
    return this.clock.now().toZonedDateTimeISO(this.zone()).toPlainDate().toString();
  }

  private localOf(instant: string): Temporal.ZonedDateTime {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(this.zone());
  }

  private zone(): string {
    return this.person()?.timeZone ?? Temporal.Now.timeZoneId();
  }
}
