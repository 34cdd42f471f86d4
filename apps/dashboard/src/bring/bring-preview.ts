import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ImportBatch, ImportKind, Problem } from '@understory/contracts';
import { toImportRows } from '@understory/intake';
import { BRING_PREVIEW_TEXTS } from '@understory/wording';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { DeviceMemory } from './device-memory';
import { foundSentence, kindTotals } from './found-rows';
import { ImportWrites } from './import-writes';
import { LookAtThese } from './look-at-these';
import type { PreviewDraft } from './preview-draft';
import { type GroupAnswer, TitleTable } from './title-table';
import { WhatLeaves } from './what-leaves';

/** What came of a commit. */
export interface Committed {
  readonly batch: ImportBatch;
  /** Names of the connections that were made on the way. */
  readonly madeTies: readonly string[];
}

/** Step two: everything that was found, what it counts as, and what should be looked at. Writes nothing by itself. */
@Component({
  selector: 'us-bring-preview',
  imports: [Icon, LookAtThese, ProblemNote, TitleTable, WhatLeaves],
  templateUrl: './bring-preview.html',
  styleUrl: './bring-preview.css',
})
export class BringPreview {
  readonly draft = input.required<PreviewDraft>();
  /** Why the connections could not be had. */
  readonly trouble = input<Problem | null>(null);
  readonly areConnectionsKnown = input(false);
  readonly reload = output<void>();
  readonly committed = output<Committed>();
  readonly another = output<void>();

  private readonly writes = inject(ImportWrites);
  private readonly memory = inject(DeviceMemory);
  private readonly person = inject(Session).person;

  protected readonly texts = BRING_PREVIEW_TEXTS;
  protected readonly isSending = signal(false);
  private readonly problem = signal<Problem | null>(null);
  protected readonly shownProblem = computed(() => this.problem() ?? this.trouble());

  private readonly rows = computed(() => this.draft().plan().rows);
  protected readonly isEmpty = computed(() => this.draft().reading.events.length === 0);
  protected readonly found = computed(() => foundSentence(this.rows(), this.draft().sources.today));
  protected readonly totals = computed(() => kindTotals(this.rows()));
  protected readonly days = computed(() => {
    const { calendarName, events } = this.draft().reading;
    const last = events.reduce((day, { lastDate }) => (lastDate > day ? lastDate : day), '');
    return BRING_PREVIEW_TEXTS.days(events[0]?.localDate ?? last, last, calendarName);
  });
  protected readonly canCommit = computed(
    () => this.rows().length > 0 && this.areConnectionsKnown() && !this.isSending(),
  );
  protected readonly commitWord = computed(() =>
    this.isSending()
      ? BRING_PREVIEW_TEXTS.bringingIn
      : BRING_PREVIEW_TEXTS.bringIn(this.rows().length),
  );
  protected readonly footWord = computed(() => {
    const { done, all } = this.writes.progress();
    const { foot } = BRING_PREVIEW_TEXTS;
    if (this.isSending()) return foot.saved(done, all);
    if (this.rows().length === 0) return foot.noMeaning;
    if (!this.areConnectionsKnown()) return foot.waiting;
    return foot.undoable;
  });
  /** Which event a refusal is about; empty where it names none. */
  protected readonly about = computed(() => {
    const path = this.problem()?.fields?.[0]?.path ?? '';
    const row = this.rows()[Number(/^rows\.(\d+)/.exec(path)?.[1])];
    if (!row) return '';
    const { title, localDate, line } = row.event;
    return BRING_PREVIEW_TEXTS.refused(title, localDate, this.draft().sources.today, line);
  });

  protected remember({ group, kind, tieId }: GroupAnswer): void {
    void this.memory.remember(group.key, this.draft().answer(group, kind, tieId));
  }

  protected setApart(titleKey: string, kind: ImportKind): void {
    this.draft().setApart(titleKey, kind);
    void this.memory.remember(titleKey, { kind });
  }

  protected again(): void {
    if (this.trouble()) this.reload.emit();
    else void this.commit();
  }

  protected async commit(): Promise<void> {
    if (!this.canCommit()) return;
    this.isSending.set(true);
    this.problem.set(null);
    const draft = this.draft();
    const planned = this.rows();
    const ties = draft.tiesToMake();
    const zone = this.person()?.timeZone ?? Temporal.Now.timeZoneId();
    try {
      const rows = await toImportRows(planned);
      const batch = await this.writes.commit({ zone, rows }, ties);
      this.memory.rememberBatch(
        batch.id,
        rows.map(({ hash }) => hash),
      );
      this.committed.emit({ batch, madeTies: ties.map(({ choice }) => choice.alias) });
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }
}
