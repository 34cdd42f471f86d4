import {
  Component,
  ElementRef,
  afterNextRender,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { type Disconnection, NOTE_LENGTH, SaveDisconnection } from '@understory/contracts';
import { DISCONNECTION_FORM_TEXTS } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Submission } from '../shell/submission';
import { DisconnectionWrites, saidOfDisconnection } from './disconnection-writes';
import { LastDone } from './last-done';

/** When something came between two people, and a line about it for oneself. */
@Component({
  selector: 'us-disconnection-form',
  imports: [Answer, Field, FormTrouble],
  template: `
    <form class="stack" novalidate (submit)="save($event)">
      <us-form-trouble [errors]="form.errors()" [problem]="form.problem()" />
      <us-field
        class="day"
        name="openedOn"
        [label]="texts.since"
        [error]="form.errorOf('openedOn')"
      >
        <input type="date" [max]="today()" [(usAnswer)]="openedOn" />
      </us-field>
      <div class="field">
        <label for="field-note">{{ texts.note.label }}</label>
        <p class="hint" id="note-hint">{{ texts.note.hint }}</p>
        @if (form.errorOf('note')) {
          <p class="wrong" id="note-wrong">{{ form.errorOf('note') }}</p>
        }
        <textarea
          #line
          id="field-note"
          rows="3"
          [attr.aria-describedby]="form.errorOf('note') ? 'note-hint note-wrong' : 'note-hint'"
          [attr.aria-invalid]="form.errorOf('note') ? true : null"
          [maxLength]="longest"
          [value]="note()"
          (input)="note.set(line.value)"
        ></textarea>
      </div>
      <div class="row">
        <button class="btn" type="submit" [attr.aria-disabled]="form.isSending() || null">
          {{ form.isSending() ? texts.saving : texts.keep }}
        </button>
        @if (disconnection(); as before) {
          <button class="btn quiet" type="button" (click)="remove(before)">
            {{ texts.remove }}
          </button>
        }
        <button class="btn quiet" type="button" (click)="done.emit()">{{ texts.leave }}</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      max-width: 560px;
    }
    .day {
      max-width: 220px;
    }
  `,
})
export class DisconnectionForm {
  readonly connectionId = input.required<string>();
  readonly today = input.required<string>();
  /** The one that is changed; null opens a new one. */
  readonly disconnection = input<Disconnection | null>(null);
  /** It was saved, removed, or left as it was. */
  readonly done = output<void>();

  private readonly writes = inject(DisconnectionWrites);
  private readonly lastDone = inject(LastDone);
  /** One id, however often it has to be sent. */
  private readonly newId = uuidv7();

  protected readonly texts = DISCONNECTION_FORM_TEXTS;
  protected readonly longest = NOTE_LENGTH;
  protected readonly openedOn = linkedSignal(() => this.disconnection()?.openedOn ?? this.today());
  protected readonly note = linkedSignal(() => this.disconnection()?.note ?? '');
  protected readonly form = new Submission({
    sentences: DISCONNECTION_FORM_TEXTS.refused,
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('input')?.focus());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const before = this.disconnection();
    const said = before
      ? saidOfDisconnection(before)
      : { connectionId: this.connectionId(), workedOn: [], closing: null, version: 0 };
    const body = { ...said, openedOn: this.openedOn(), note: this.note().trim() || null };
    const id = before?.id ?? this.newId;
    const sent = await this.form.send(SaveDisconnection, body, (valid) =>
      this.writes.save(id, valid),
    );
    if (!sent) return;
    const { version } = sent.answer;
    if (!before)
      this.lastDone.say(DISCONNECTION_FORM_TEXTS.done.noted, () => this.writes.remove(id));
    else {
      this.lastDone.say(DISCONNECTION_FORM_TEXTS.done.changed, async () => {
        await this.writes.save(id, { ...saidOfDisconnection(before), version });
      });
    }
    this.done.emit();
  }

  protected async remove(before: Disconnection): Promise<void> {
    const said = saidOfDisconnection(before);
    const sent = await this.form.send(SaveDisconnection, said, () => this.writes.remove(before.id));
    if (!sent) return;
    this.lastDone.say(DISCONNECTION_FORM_TEXTS.done.removed, async () => {
      await this.writes.save(before.id, { ...said, version: before.version + 1 });
    });
    this.done.emit();
  }
}
