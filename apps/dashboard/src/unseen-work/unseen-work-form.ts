import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { LogUnseenWork, type UnseenWork } from '@understory/contracts';
import { UNSEEN_WORK_KINDS, type UnseenWorkKind } from '@understory/domain';
import {
  ACTIONS,
  ENTRY_FORM_TEXTS,
  FORM_ACTIONS,
  shareName,
  UNSEEN_WORK_NAMES,
  UNSEEN_WORK_TEXTS,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone } from '../connections/last-done';
import { Scale } from '../connections/scale';
import { DayTotals } from '../log/day-totals';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { KindChoice } from '../shared/kind-choice';
import { Submission } from '../shell/submission';
import { saidOfUnseenWork, UnseenWorkWrites } from './unseen-work-writes';

const EFFORTS = UNSEEN_WORK_TEXTS.form.efforts.map((label, value) => ({ value, label }));

/** Shares that are offered, in percent. */
const SHARES = [0, 25, 50, 75, 100].map((value) => ({ value, label: shareName(value) }));

/** One piece of unseen work, in three taps and a fourth to log it. Nothing is chosen beforehand: a share that is would be an answer of ours. */
@Component({
  selector: 'us-unseen-work-form',
  imports: [Answer, DayTotals, Field, FormTrouble, KindChoice, Scale],
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

  protected readonly kind = linkedSignal<UnseenWorkKind | null>(() => this.entry()?.kind ?? null);
  protected readonly effort = linkedSignal<number | null>(() => this.entry()?.effort ?? null);
  protected readonly share = linkedSignal<number | null>(() => this.entry()?.sharePercent ?? null);
  protected readonly on = linkedSignal(() => this.entry()?.on ?? this.today());
  /** A share that came from elsewhere keeps its place among those that are offered. */
  protected readonly shares = computed(() => {
    const kept = this.entry()?.sharePercent ?? 0;
    if (SHARES.some(({ value }) => value === kept)) return SHARES;
    const nearest = Math.round(kept / 25) * 25;
    return SHARES.map((step) =>
      step.value === nearest ? { value: kept, label: shareName(kept) } : step,
    );
  });
  protected readonly form = new Submission({ sentences: UNSEEN_WORK_TEXTS.form.refused });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const before = this.entry();
    const body = {
      on: this.on(),
      kind: this.kind(),
      effort: this.effort(),
      sharePercent: this.share(),
      version: before?.version ?? 0,
    };
    const id = before?.id ?? this.newId;
    const sent = await this.form.send(LogUnseenWork, body, (valid) => this.writes.save(id, valid));
    if (!sent) return;
    this.say(before, sent.answer);
    this.begin();
    this.done.emit();
  }

  protected async remove(entry: UnseenWork): Promise<void> {
    const said = saidOfUnseenWork(entry);
    const sent = await this.form.send(LogUnseenWork, said, () => this.writes.remove(entry.id));
    if (!sent) return;
    this.lastDone.say(ENTRY_FORM_TEXTS.done.removed(UNSEEN_WORK_NAMES[entry.kind]), async () => {
      await this.writes.save(entry.id, { ...said, version: entry.version + 1 });
    });
    this.done.emit();
  }

  private say(before: UnseenWork | null, saved: UnseenWork): void {
    const { logged, changed } = ENTRY_FORM_TEXTS.done;
    const name = UNSEEN_WORK_NAMES[saved.kind];
    if (!before) this.lastDone.say(logged(name), () => this.writes.remove(saved.id));
    else {
      this.lastDone.say(changed(name), async () => {
        const said = { ...saidOfUnseenWork(before), version: saved.version };
        await this.writes.save(saved.id, said);
      });
    }
  }

  private begin(): void {
    this.newId = uuidv7();
    this.kind.set(null);
    this.effort.set(null);
    this.share.set(null);
    this.on.set(this.today());
  }
}
