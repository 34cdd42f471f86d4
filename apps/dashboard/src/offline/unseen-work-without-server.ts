import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { LogUnseenWork } from '@understory/contracts';
import { UNSEEN_WORK_KINDS, type UnseenWorkKind } from '@understory/domain';
import {
  ENTRY_FORM_TEXTS,
  FORM_ACTIONS,
  UNSEEN_WORK_NAMES,
  UNSEEN_WORK_TEXTS,
  shareName,
} from '@understory/wording';
import { Scale } from '../connections/scale';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { KindChoice } from '../shared/kind-choice';
import { Submission } from '../shell/submission';

const { form } = UNSEEN_WORK_TEXTS;
const KINDS = UNSEEN_WORK_KINDS.map((id) => ({
  id,
  name: UNSEEN_WORK_NAMES[id],
  example: form.examples[id],
}));
const EFFORTS = form.efforts.map((label, value) => ({ value, label }));
const SHARES = [0, 25, 50, 75, 100].map((value) => ({ value, label: shareName(value) }));

/** One piece of unseen work, for when no other page can be read. */
@Component({
  selector: 'us-unseen-work-without-server',
  imports: [Answer, Field, FormTrouble, KindChoice, Scale],
  template: `
    <form class="stack" novalidate (submit)="send($event)">
      <us-form-trouble [errors]="form.errors()" [problem]="null" />
      <us-kind-choice [kinds]="kinds" [(kind)]="kind" />
      <us-scale
        id="field-effort"
        tabindex="-1"
        [legend]="words.effort"
        [hasEnds]="true"
        [steps]="efforts"
        [(value)]="effort"
      />
      <us-scale
        id="field-sharePercent"
        tabindex="-1"
        [legend]="words.share"
        [hasEnds]="true"
        [steps]="shares"
        [(value)]="share"
      />
      <us-field name="on" [label]="day" [error]="form.errorOf('on')">
        <input type="date" [max]="today()" [(usAnswer)]="on" />
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
export class UnseenWorkWithoutServer {
  readonly today = input.required<string>();
  readonly logged = output<LogUnseenWork>();

  protected readonly words = form;
  protected readonly day = ENTRY_FORM_TEXTS.day;
  protected readonly log = FORM_ACTIONS.log;
  protected readonly kinds = KINDS;
  protected readonly efforts = EFFORTS;
  protected readonly shares = SHARES;
  protected readonly kind = signal<UnseenWorkKind | null>(null);
  protected readonly effort = signal<number | null>(null);
  protected readonly share = signal<number | null>(null);
  protected readonly on = linkedSignal(() => this.today());
  private readonly said = computed(() => ({
    on: this.on(),
    kind: this.kind(),
    effort: this.effort(),
    sharePercent: this.share(),
    version: 0,
  }));
  protected readonly form = new Submission({ sentences: form.refused });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.form.send(LogUnseenWork, this.said(), (said) => Promise.resolve(said));
    if (sent) this.logged.emit(sent.answer);
  }
}
