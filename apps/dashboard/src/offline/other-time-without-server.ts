import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { LogOtherTime } from '@understory/contracts';
import { OTHER_TIME_KINDS, type OtherTimeKind } from '@understory/domain';
import {
  ENTRY_FORM_TEXTS,
  FORM_ACTIONS,
  OTHER_TIME_NAMES,
  OTHER_TIME_TEXTS,
} from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { KindChoice } from '../shared/kind-choice';
import { Submission } from '../shell/submission';
import { minutesIn } from '../today/length-text';
import { dayAndTime, instantOf } from '../today/session-draft';

const { form } = OTHER_TIME_TEXTS;
const USUAL_MINUTES = '30';
const KINDS = OTHER_TIME_KINDS.map((id) => ({
  id,
  name: OTHER_TIME_NAMES[id],
  example: form.examples[id],
}));

/** Work that is no session, for when no other page can be read. */
@Component({
  selector: 'us-other-time-without-server',
  imports: [Answer, Field, FormTrouble, KindChoice],
  template: `
    <form class="stack" novalidate (submit)="send($event)">
      <us-form-trouble [errors]="form.errors()" [problem]="null" />
      <us-kind-choice [kinds]="kinds" [(kind)]="kind" />
      <us-field name="startsAt" [label]="day" [error]="form.errorOf('startsAt')">
        <input type="date" [(usAnswer)]="date" />
      </us-field>
      <us-field name="time" [label]="words.begin">
        <input type="time" [(usAnswer)]="time" />
      </us-field>
      <us-field name="minutes" [label]="words.minutes" [error]="form.errorOf('minutes')">
        <input inputmode="numeric" [(usAnswer)]="minutes" />
      </us-field>
      <button class="btn" type="submit">{{ log }}</button>
    </form>
  `,
  styles: `
    input {
      width: 100%;
    }
  `,
})
export class OtherTimeWithoutServer {
  readonly now = input.required<Temporal.Instant>();
  readonly zone = input.required<string>();
  readonly logged = output<LogOtherTime>();

  protected readonly words = form;
  protected readonly day = ENTRY_FORM_TEXTS.day;
  protected readonly log = FORM_ACTIONS.log;
  protected readonly kinds = KINDS;
  protected readonly kind = signal<OtherTimeKind | null>(null);
  private readonly start = computed(() => dayAndTime(this.now().toString(), this.zone()));
  protected readonly date = linkedSignal(() => this.start().date);
  protected readonly time = linkedSignal(() => this.start().time);
  protected readonly minutes = signal(USUAL_MINUTES);
  private readonly said = computed(() => ({
    startsAt: instantOf({ date: this.date(), time: this.time() }, this.zone()),
    zone: this.zone(),
    minutes: minutesIn(this.minutes()),
    kind: this.kind(),
    version: 0,
  }));
  protected readonly form = new Submission({ sentences: form.refused });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.form.send(LogOtherTime, this.said(), (said) => Promise.resolve(said));
    if (sent) this.logged.emit(sent.answer);
  }
}
