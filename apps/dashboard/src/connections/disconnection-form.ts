import {
  Component,
  ElementRef,
  afterNextRender,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import {
  Disconnection,
  NOTE_LENGTH,
  SaveDisconnection,
  disconnectionPaths,
} from '@understory/contracts';
import { DISCONNECTION_FORM_TEXTS, disconnectionInWords } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Changes } from '../shell/changes';
import { Submission } from '../shell/submission';
import { DisconnectionWrites, saidOfDisconnection } from './disconnection-writes';

/** When something came between two people, and a line about it for oneself. */
@Component({
  selector: 'us-disconnection-form',
  imports: [Answer, Field, FormTrouble, TwoVersions],
  template: `
    <form class="stack" novalidate (submit)="save($event)">
      <us-form-trouble [errors]="form.errors()" [problem]="form.problem()" />
      @if (elsewhere.words(); as words) {
        <us-two-versions isAnswer [words]="words" (leave)="leave()" (insist)="insist()" />
      }
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
        @if (filled(); as before) {
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

  private readonly changes = inject(Changes);
  private readonly writes = inject(DisconnectionWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);
  /** One id, however often it has to be sent. */
  private readonly newId = uuidv7();

  protected readonly texts = DISCONNECTION_FORM_TEXTS;
  protected readonly longest = NOTE_LENGTH;
  /** What the form was filled from: as it was opened, or as it stands elsewhere and was taken over. */
  protected readonly filled = linkedSignal(() => this.disconnection());
  /** What it is written over; the same, unless what it says was to stay. */
  private readonly before = linkedSignal(() => this.filled());
  protected readonly openedOn = linkedSignal(() => this.filled()?.openedOn ?? this.today());
  protected readonly note = linkedSignal(() => this.filled()?.note ?? '');
  protected readonly form = new Submission({ sentences: DISCONNECTION_FORM_TEXTS.refused });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: Disconnection,
    rowInWords: disconnectionInWords,
    body: SaveDisconnection,
    typed: () => this.body(),
    bodyInWords: disconnectionInWords,
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('input')?.focus());
  }

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    const before = this.before();
    const id = before?.id ?? this.newId;
    const sent = await this.form.send(SaveDisconnection, this.body(), (valid) =>
      this.writes.save(id, valid),
    );
    if (!sent) return this.elsewhere.look();
    const path = disconnectionPaths.one(id);
    if (!before) this.lastDone.say(DISCONNECTION_FORM_TEXTS.done.noted, this.ways.by({ path }));
    else {
      const body = { ...saidOfDisconnection(before), version: sent.answer.version };
      const undo = this.ways.by({ path, body, made: saidOfDisconnection(sent.answer) });
      this.lastDone.say(DISCONNECTION_FORM_TEXTS.done.changed, undo);
    }
    this.done.emit();
  }

  protected async remove(before: Disconnection): Promise<void> {
    const said = saidOfDisconnection(before);
    const sent = await this.form.send(SaveDisconnection, said, () => this.writes.remove(before.id));
    if (!sent) return;
    const body = { ...said, version: before.version + 1 };
    const undo = this.ways.by({ path: disconnectionPaths.one(before.id), body });
    this.lastDone.say(DISCONNECTION_FORM_TEXTS.done.removed, undo);
    this.done.emit();
  }

  /** What stands elsewhere fills the form, and the list. */
  protected leave(): void {
    const current = this.elsewhere.left();
    this.changes.touch();
    if (current) this.filled.set(current);
    else this.done.emit();
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  /** As the fields stand; its steps are as they are written over. */
  private body(): object {
    const before = this.before();
    const said = before
      ? saidOfDisconnection(before)
      : { connectionId: this.connectionId(), workedOn: [], closing: null, version: 0 };
    return { ...said, openedOn: this.openedOn(), note: this.note().trim() || null };
  }
}
