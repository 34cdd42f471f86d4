import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { LogOtherTime, OtherTime } from '@understory/contracts';
import { OTHER_TIME_KINDS, type OtherTimeKind } from '@understory/domain';
import {
  ACTIONS,
  ENTRY_FORM_TEXTS,
  FORM_ACTIONS,
  OTHER_TIME_NAMES,
  OTHER_TIME_TEXTS,
  TWO_VERSIONS_TEXTS,
  otherTimeInWords,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone } from '../connections/last-done';
import { DayTotals } from '../log/day-totals';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { KindChoice } from '../shared/kind-choice';
import { Clock } from '../shell/clock';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import { minutesIn } from '../today/length-text';
import { dayAndTime, instantOf } from '../today/session-draft';
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
  private readonly lastDone = inject(LastDone);
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

  /** What is changed: the entry as it was opened, or as it has become elsewhere and was taken over. */
  protected readonly before = linkedSignal<OtherTime | null>(() => this.entry());
  private readonly start = computed(() => {
    const before = this.before();
    const { date, time } = dayAndTime(before?.startsAt ?? this.opened.toString(), this.zone());
    return { date: before ? date : (this.on() ?? date), time };
  });
  protected readonly kind = linkedSignal<OtherTimeKind | null>(() => this.before()?.kind ?? null);
  protected readonly date = linkedSignal(() => this.start().date);
  protected readonly time = linkedSignal(() => this.start().time);
  protected readonly minutes = linkedSignal(() => String(this.before()?.minutes ?? USUAL_MINUTES));
  protected readonly form = new Submission({ sentences: OTHER_TIME_TEXTS.form.refused });

  /** As it stands elsewhere, where this form met that; `null` inside where it was removed. */
  private readonly met = signal<{ current: OtherTime | null; body: LogOtherTime } | null>(null);
  protected readonly conflict = computed(() => {
    const met = this.met();
    if (!met) return null;
    const { heading, take, insist } = OTHER_TIME_TEXTS.conflict;
    const { removed, leaveRemoved } = TWO_VERSIONS_TEXTS;
    return {
      heading,
      elsewhere: met.current ? this.inWords(met.current) : removed,
      here: this.inWords(met.body),
      leave: met.current ? take : leaveRemoved,
      insist,
    };
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const before = this.before();
    await this.send(before?.id ?? this.newId, {
      startsAt: instantOf({ date: this.date(), time: this.time() }, this.zone()),
      zone: this.zone(),
      minutes: minutesIn(this.minutes()),
      kind: this.kind(),
      version: before?.version ?? 0,
    });
  }

  protected async remove(entry: OtherTime): Promise<void> {
    const said = saidOfOtherTime(entry);
    const sent = await this.form.send(LogOtherTime, said, () => this.writes.remove(entry.id));
    if (!sent) return;
    this.lastDone.say(ENTRY_FORM_TEXTS.done.removed(OTHER_TIME_NAMES[entry.kind]), () =>
      this.writes.save(entry.id, { ...said, version: entry.version + 1 }),
    );
    this.done.emit();
  }

  protected takeTheirs(): void {
    const current = this.met()?.current ?? null;
    this.met.set(null);
    this.form.forget();
    if (current) this.before.set(current);
    else this.done.emit();
  }

  protected async keepMine(): Promise<void> {
    const met = this.met();
    if (!met) return;
    this.before.set(met.current);
    this.met.set(null);
    const id = met.current?.id ?? this.newId;
    await this.send(id, { ...met.body, version: met.current?.version ?? 0 });
  }

  private async send(id: string, body: object): Promise<void> {
    const before = this.before();
    const sent = await this.form.send(LogOtherTime, body, (valid) => this.writes.save(id, valid));
    if (!sent) return this.meet(body);
    const { kind, version } = sent.answer;
    const { logged, changed } = ENTRY_FORM_TEXTS.done;
    const name = OTHER_TIME_NAMES[kind];
    if (!before) this.lastDone.say(logged(name), () => this.writes.remove(id));
    else {
      this.lastDone.say(changed(name), () =>
        this.writes.save(id, { ...saidOfOtherTime(before), version }),
      );
    }
    this.begin();
    this.done.emit();
  }

  /** Where it was changed elsewhere, both versions are shown in place of the refusal. */
  private meet(body: object): void {
    const problem = this.form.problem();
    if (problem?.code !== 'changed-elsewhere') return;
    const current = OtherTime.safeParse(problem.current);
    this.met.set({
      current: current.success ? current.data : null,
      body: LogOtherTime.parse(body),
    });
    this.form.forget();
  }

  private inWords(entry: LogOtherTime): string {
    return otherTimeInWords(entry, dayAndTime(entry.startsAt, this.zone()));
  }

  private begin(): void {
    this.newId = uuidv7();
    this.before.set(null);
    this.kind.set(null);
    this.minutes.set(USUAL_MINUTES);
  }
}
