import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { LogUnseenWork, type UnseenWork } from '@understory/contracts';
import { UNSEEN_WORK_KINDS, type UnseenWorkKind } from '@understory/domain';
import { UNSEEN_WORK_NAMES } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone } from '../connections/last-done';
import { Scale } from '../connections/scale';
import { DayTotals } from '../log/day-totals';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { KindChoice } from '../shared/kind-choice';
import { Submission } from '../shell/submission';
import { EFFORTS, EXAMPLES, SHARES } from './unseen-work-words';
import { saidOfUnseenWork, UnseenWorkWrites } from './unseen-work-writes';

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

  protected readonly kinds = UNSEEN_WORK_KINDS.map((id) => ({
    id,
    name: UNSEEN_WORK_NAMES[id],
    example: EXAMPLES[id],
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
      step.value === nearest ? { value: kept, label: `${kept}\u00a0%` } : step,
    );
  });
  protected readonly form = new Submission({
    sentences: {
      kind: 'Choose what kind it was.',
      effort: 'Choose how much effort it took.',
      sharePercent: 'Choose how much of it was yours.',
      on: 'Choose a day, not ahead of today.',
    },
  });

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
    this.lastDone.say(`${UNSEEN_WORK_NAMES[entry.kind]} removed`, async () => {
      await this.writes.save(entry.id, { ...said, version: entry.version + 1 });
    });
    this.done.emit();
  }

  private say(before: UnseenWork | null, saved: UnseenWork): void {
    const name = UNSEEN_WORK_NAMES[saved.kind];
    if (!before) this.lastDone.say(`${name} logged`, () => this.writes.remove(saved.id));
    else {
      this.lastDone.say(`${name} changed`, async () => {
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
