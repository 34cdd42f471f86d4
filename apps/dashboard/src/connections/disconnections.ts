import { httpResource } from '@angular/common/http';
import {
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import {
  type Closing,
  type Disconnection,
  Disconnections,
  type Problem,
  type SaveDisconnection,
  disconnectionPaths,
} from '@understory/contracts';
import {
  DISCONNECTIONS_TEXTS,
  closedWords,
  disconnectionFinding,
  openWords,
} from '@understory/wording';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { DisconnectionForm } from './disconnection-form';
import { DisconnectionWrites, saidOfDisconnection } from './disconnection-writes';

/** What came between two people, and how it is mended: one tap for each step, each to be taken back. */
@Component({
  selector: 'us-disconnections',
  imports: [DisconnectionForm, ProblemNote],
  templateUrl: './disconnections.html',
  styleUrl: './disconnections.css',
})
export class DisconnectionsSection {
  readonly connectionId = input.required<string>();

  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  private readonly changes = inject(Changes);
  private readonly writes = inject(DisconnectionWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);

  protected readonly texts = DISCONNECTIONS_TEXTS;
  protected readonly today = inject(OwnDay).today;
  protected readonly resource = httpResource(() => this.fresh(), { parse: Disconnections.parse });
  private readonly answer = latest(this.resource, this.connectionId);
  protected readonly all = computed(() => this.answer()?.disconnections ?? null);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error && !this.all() ? problemOf(error) : null;
  });
  protected readonly finding = computed(() => disconnectionFinding(this.all() ?? []));
  protected readonly open = computed(() =>
    (this.all() ?? [])
      .filter(({ closing }) => closing === null)
      .map((row) => ({
        row,
        words: openWords(row, this.today()),
        isWorkedOnToday: row.workedOn.includes(this.today()),
      })),
  );
  protected readonly closed = computed(() =>
    (this.all() ?? [])
      .filter(({ closing }) => closing !== null)
      .map((row) => ({ row, words: closedWords(row) })),
  );

  /** The one that is changed, `new`, or null while no form is open. */
  protected readonly writing = signal<Disconnection | 'new' | null>(null);
  protected readonly refusal = signal<Problem | null>(null);

  protected finish(): void {
    this.writing.set(null);
    this.showFinding();
  }

  protected workOn(row: Disconnection): Promise<void> {
    const workedOn = [...row.workedOn, this.today()];
    return this.step(row, { workedOn }, DISCONNECTIONS_TEXTS.done.workedOn);
  }

  protected close(row: Disconnection, as: Closing['as']): Promise<void> {
    const closing = { on: this.today(), as };
    const { repaired, letGo } = DISCONNECTIONS_TEXTS.done;
    return this.step(row, { closing }, as === 'repaired' ? repaired : letGo);
  }

  protected reopen(row: Disconnection): Promise<void> {
    return this.step(row, { closing: null }, DISCONNECTIONS_TEXTS.done.reopened);
  }

  private async step(
    row: Disconnection,
    change: Partial<SaveDisconnection>,
    message: string,
  ): Promise<void> {
    this.refusal.set(null);
    const before = saidOfDisconnection(row);
    try {
      const saved = await this.writes.save(row.id, { ...before, ...change });
      const body = { ...before, version: saved.version };
      const path = disconnectionPaths.one(row.id);
      this.lastDone.say(message, this.ways.by({ path, body, made: saidOfDisconnection(saved) }));
      this.showFinding();
    } catch (error) {
      const problem = problemOf(error);
      // As it stands there is shown with the refusal: the tap that is meant now starts from it.
      if (problem.code === 'changed-elsewhere') this.changes.touch();
      this.refusal.set(problem);
    }
  }

  /** What was pressed may be gone: go where its outcome is said. */
  private showFinding(): void {
    this.title()?.nativeElement.focus();
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${disconnectionPaths.ofConnection(this.connectionId())}`;
  }
}
