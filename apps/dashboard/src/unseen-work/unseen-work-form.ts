import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { LogUnseenWork, UnseenWork, unseenWorkPaths } from '@understory/contracts';
import {
  ACTIONS,
  FORM_ACTIONS,
  UNSEEN_WORK_NAMES,
  UNSEEN_WORK_TEXTS,
  unseenWorkEntry,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { DayTotals } from '../log/day-totals';
import { EntryDone } from '../log/entry-done';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { FormTrouble } from '../shared/form-trouble';
import { Submission } from '../shell/submission';
import { UnseenWorkDraft } from './unseen-work-draft';
import { UnseenWorkFields } from './unseen-work-fields';
import { saidOfUnseenWork, UnseenWorkWrites } from './unseen-work-writes';

/** One piece of unseen work, in three taps and a fourth to log it; where it was, for who wants to say. */
@Component({
  selector: 'us-unseen-work-form',
  imports: [DayTotals, FormTrouble, TwoVersions, UnseenWorkFields],
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
  private readonly entryDone = inject(EntryDone);
  /** One id for each entry, however often it has to be sent. */
  private newId = uuidv7();

  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;

  /** What the form was filled from: the entry as it was opened, or as it stands elsewhere and was taken over. */
  private readonly filled = linkedSignal<UnseenWork | null>(() => this.entry());
  /** What it is written over; the same, unless what it says was to stay. */
  private readonly before = linkedSignal(() => this.filled());
  protected readonly draft = new UnseenWorkDraft(
    () => this.today(),
    () => this.filled(),
  );
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
    const saved = saidOfUnseenWork(sent.answer);
    this.entryDone.saved(written(sent.answer), before && saidOfUnseenWork(before), saved);
    this.begin();
    this.done.emit();
  }

  protected async remove(entry: UnseenWork): Promise<void> {
    const said = saidOfUnseenWork(entry);
    const sent = await this.form.send(LogUnseenWork, said, () => this.writes.remove(entry.id));
    if (!sent) return;
    this.entryDone.removed(written(entry), said);
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

  /** As the fields stand. */
  private body(): object {
    return this.draft.body(this.before()?.version ?? 0);
  }

  private begin(): void {
    this.newId = uuidv7();
    this.filled.set(null);
    this.before.set(null);
    this.draft.clear();
  }
}

function written({ id, kind }: UnseenWork) {
  return { name: UNSEEN_WORK_NAMES[kind], path: unseenWorkPaths.one(id) };
}
