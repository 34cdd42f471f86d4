import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { LogOtherTime, OtherTime, otherTimePaths } from '@understory/contracts';
import { OTHER_TIME_KINDS, type OtherTimeKind } from '@understory/domain';
import {
  ACTIONS,
  ENTRY_FORM_TEXTS,
  FORM_ACTIONS,
  OTHER_TIME_NAMES,
  OTHER_TIME_TEXTS,
  otherTimeInWords,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { DayTotals } from '../log/day-totals';
import { EntryDone } from '../log/entry-done';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { isChanged } from '../shared/is-changed';
import { KindChoice } from '../shared/kind-choice';
import { Clock } from '../shell/clock';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import { minutesIn } from '../today/length-text';
import { dayAndTime, instantFrom } from '../today/session-draft';
import { OtherTimeWrites, saidOfOtherTime } from './other-time-writes';

const USUAL_MINUTES = '30';

/** Work that is no session: what kind it was, when, and how long. */
@Component({
  selector: 'us-other-time-form',
  imports: [Answer, DayTotals, Field, FormTrouble, KindChoice, TwoVersions],
  templateUrl: './other-time-form.html',
  styleUrl: './other-time-form.css',
})
export class OtherTimeForm {
  /** The entry that is changed; null logs a new one. */
  readonly entry = input<OtherTime | null>(null);
  /** Day to begin a new one on; today without it. */
  readonly on = input<string>();
  /** It was saved, removed, or left as it was. */
  readonly done = output<void>();

  private readonly writes = inject(OtherTimeWrites);
  private readonly entryDone = inject(EntryDone);
  private readonly person = inject(Session).person;
  private readonly opened = inject(Clock).now();
  /** One id for each entry, however often it has to be sent. */
  private newId = uuidv7();

  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;
  protected readonly entryTexts = ENTRY_FORM_TEXTS;
  protected readonly texts = OTHER_TIME_TEXTS.form;
  protected readonly kinds = OTHER_TIME_KINDS.map((id) => ({
    id,
    name: OTHER_TIME_NAMES[id],
    example: OTHER_TIME_TEXTS.form.examples[id],
  }));
  protected readonly zone = computed(() => this.person()?.timeZone ?? Temporal.Now.timeZoneId());

  /** What the form was filled from: the entry as it was opened, or as it stands elsewhere and was taken over. */
  private readonly filled = linkedSignal<OtherTime | null>(() => this.entry());
  /** What it is written over; the same, unless what it says was to stay. */
  protected readonly before = linkedSignal(() => this.filled());
  private readonly start = computed(() => {
    const filled = this.filled();
    const { date, time } = dayAndTime(filled?.startsAt ?? this.opened.toString(), this.zone());
    return { date: filled ? date : (this.on() ?? date), time };
  });
  protected readonly kind = linkedSignal<OtherTimeKind | null>(() => this.filled()?.kind ?? null);
  protected readonly date = linkedSignal(() => this.start().date);
  protected readonly time = linkedSignal(() => this.start().time);
  protected readonly minutes = linkedSignal(() => String(this.filled()?.minutes ?? USUAL_MINUTES));
  /** Whether something was said that is not saved yet. */
  readonly isChanged = isChanged(
    () => [
      this.filled()?.kind ?? null,
      this.start(),
      String(this.filled()?.minutes ?? USUAL_MINUTES),
    ],
    () => [this.kind(), { date: this.date(), time: this.time() }, this.minutes()],
  );
  protected readonly form = new Submission({ sentences: OTHER_TIME_TEXTS.form.refused });

  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: OtherTime,
    rowInWords: (row) => this.inWords(row),
    body: LogOtherTime,
    typed: () => this.body(),
    bodyInWords: (said) => this.inWords(said),
  });

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    const before = this.before();
    const id = before?.id ?? this.newId;
    const sent = await this.form.send(LogOtherTime, this.body(), (valid) =>
      this.writes.save(id, valid),
    );
    if (!sent) return this.elsewhere.look();
    const saved = saidOfOtherTime(sent.answer);
    this.entryDone.saved(written(sent.answer), before && saidOfOtherTime(before), saved);
    this.begin();
    this.done.emit();
  }

  protected async remove(entry: OtherTime): Promise<void> {
    const said = saidOfOtherTime(entry);
    const sent = await this.form.send(LogOtherTime, said, () => this.writes.remove(entry.id));
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
    return {
      startsAt: instantFrom(
        this.filled()?.startsAt ?? '',
        { date: this.date(), time: this.time() },
        this.zone(),
      ),
      zone: this.zone(),
      minutes: minutesIn(this.minutes()),
      kind: this.kind(),
      version: this.before()?.version ?? 0,
    };
  }

  private inWords(entry: LogOtherTime): string {
    return otherTimeInWords(entry, dayAndTime(entry.startsAt, this.zone()));
  }

  private begin(): void {
    this.newId = uuidv7();
    this.filled.set(null);
    this.before.set(null);
    this.kind.set(null);
    this.minutes.set(USUAL_MINUTES);
  }
}

function written({ id, kind }: OtherTime) {
  return { name: OTHER_TIME_NAMES[kind], path: otherTimePaths.one(id) };
}
