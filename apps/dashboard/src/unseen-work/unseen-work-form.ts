import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { LogUnseenWork, UnseenWork, unseenWorkPaths } from '@understory/contracts';
import {
  UNSEEN_WORK_CONTEXTS,
  UNSEEN_WORK_KINDS,
  type UnseenWorkContext,
  type UnseenWorkKind,
} from '@understory/domain';
import {
  ACTIONS,
  ENTRY_FORM_TEXTS,
  FORM_ACTIONS,
  shareName,
  UNSEEN_WORK_CONTEXT_NAMES,
  UNSEEN_WORK_NAMES,
  UNSEEN_WORK_TEXTS,
  unseenWorkEntry,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { Scale } from '../connections/scale';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { DayTotals } from '../log/day-totals';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { KindChoice } from '../shared/kind-choice';
import { Submission } from '../shell/submission';
import { saidOfUnseenWork, UnseenWorkWrites } from './unseen-work-writes';

const EFFORTS = UNSEEN_WORK_TEXTS.form.efforts.map((label, value) => ({ value, label }));

/** Shares that are offered, in percent. */
const SHARES = [0, 25, 50, 75, 100].map((value) => ({ value, label: shareName(value) }));

/** One piece of unseen work, in three taps and a fourth to log it; where it was, for who wants to say. Nothing is chosen beforehand: a share that is would be an answer of ours. */
@Component({
  selector: 'us-unseen-work-form',
  imports: [Answer, DayTotals, Field, FormTrouble, KindChoice, Scale, TwoVersions],
  templateUrl: './unseen-work-form.html',
  styleUrl: './unseen-work-form.css',
})
export class UnseenWorkForm {
  /** The entry that is changed; null logs a new one. */
  readonly entry = input<UnseenWork | null>(null);
  readonly today = input.required<string>();
  /** It was saved, removed, or left as it was. */
  readonly done = output<void>();

  private readonly writes = inject(UnseenWorkWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);
  /** One id for each entry, however often it has to be sent. */
  private newId = uuidv7();

  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;
  protected readonly entryTexts = ENTRY_FORM_TEXTS;
  protected readonly texts = UNSEEN_WORK_TEXTS.form;
  protected readonly kinds = UNSEEN_WORK_KINDS.map((id) => ({
    id,
    name: UNSEEN_WORK_NAMES[id],
    example: UNSEEN_WORK_TEXTS.form.examples[id],
  }));
  protected readonly efforts = EFFORTS;
  protected readonly contexts = UNSEEN_WORK_CONTEXTS.map((id) => ({
    id,
    name: UNSEEN_WORK_CONTEXT_NAMES[id],
  }));

  /** What the form was filled from: the entry as it was opened, or as it stands elsewhere and was taken over. */
  private readonly filled = linkedSignal<UnseenWork | null>(() => this.entry());
  /** What it is written over; the same, unless what it says was to stay. */
  private readonly before = linkedSignal(() => this.filled());
  protected readonly kind = linkedSignal<UnseenWorkKind | null>(() => this.filled()?.kind ?? null);
  protected readonly effort = linkedSignal<number | null>(() => this.filled()?.effort ?? null);
  protected readonly share = linkedSignal<number | null>(() => this.filled()?.sharePercent ?? null);
  protected readonly context = linkedSignal<UnseenWorkContext | null>(
    () => this.filled()?.context ?? null,
  );
  protected readonly on = linkedSignal(() => this.filled()?.on ?? this.today());
  /** A share that came from elsewhere keeps its place among those that are offered. */
  protected readonly shares = computed(() => {
    const kept = this.filled()?.sharePercent ?? 0;
    if (SHARES.some(({ value }) => value === kept)) return SHARES;
    const nearest = Math.round(kept / 25) * 25;
    return SHARES.map((step) =>
      step.value === nearest ? { value: kept, label: shareName(kept) } : step,
    );
  });
  protected readonly form = new Submission({ sentences: UNSEEN_WORK_TEXTS.form.refused });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: UnseenWork,
    rowInWords: unseenWorkEntry,
    body: LogUnseenWork,
    typed: () => this.body(),
    bodyInWords: unseenWorkEntry,
  });

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    const before = this.before();
    const id = before?.id ?? this.newId;
    const sent = await this.form.send(LogUnseenWork, this.body(), (valid) =>
      this.writes.save(id, valid),
    );
    if (!sent) return this.elsewhere.look();
    this.say(before, sent.answer);
    this.begin();
    this.done.emit();
  }

  protected async remove(entry: UnseenWork): Promise<void> {
    const said = saidOfUnseenWork(entry);
    const sent = await this.form.send(LogUnseenWork, said, () => this.writes.remove(entry.id));
    if (!sent) return;
    const body = { ...said, version: entry.version + 1 };
    const undo = this.ways.by({ path: unseenWorkPaths.one(entry.id), body });
    this.lastDone.say(ENTRY_FORM_TEXTS.done.removed(UNSEEN_WORK_NAMES[entry.kind]), undo);
    this.done.emit();
  }

  /** What stands elsewhere fills the form. */
  protected leave(): void {
    const current = this.elsewhere.left();
    if (current) this.filled.set(current);
    else this.done.emit();
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  protected setContext(context: string): void {
    this.context.set(UNSEEN_WORK_CONTEXTS.find((each) => each === context) ?? null);
  }

  /** As the fields stand. */
  private body(): object {
    return {
      on: this.on(),
      kind: this.kind(),
      effort: this.effort(),
      sharePercent: this.share(),
      context: this.context(),
      version: this.before()?.version ?? 0,
    };
  }

  private say(before: UnseenWork | null, saved: UnseenWork): void {
    const { logged, changed } = ENTRY_FORM_TEXTS.done;
    const name = UNSEEN_WORK_NAMES[saved.kind];
    const path = unseenWorkPaths.one(saved.id);
    if (!before) this.lastDone.say(logged(name), this.ways.by({ path }));
    else {
      const body = { ...saidOfUnseenWork(before), version: saved.version };
      const undo = this.ways.by({ path, body, made: saidOfUnseenWork(saved) });
      this.lastDone.say(changed(name), undo);
    }
  }

  private begin(): void {
    this.newId = uuidv7();
    this.filled.set(null);
    this.before.set(null);
    this.kind.set(null);
    this.effort.set(null);
    this.share.set(null);
    this.context.set(null);
    this.on.set(this.today());
  }
}
