import { Component, computed, output, signal } from '@angular/core';
import { CHECK_IN_LIMITS } from '@understory/contracts';
import { CHECK_IN_ANSWERS, type CheckInAnswer } from '@understory/domain';
import { CHECK_IN_QUESTIONS, WITHOUT_SERVER_TEXTS } from '@understory/wording';
import { Scale } from '../connections/scale';

/** What was answered, without the day it is about. */
export interface CheckedIn extends Readonly<Record<CheckInAnswer, number | null>> {
  readonly isSkipped: false;
  readonly note: string | null;
}

const QUESTIONS = CHECK_IN_ANSWERS.map((name) => ({
  name,
  asked: CHECK_IN_QUESTIONS[name].question,
  steps: CHECK_IN_QUESTIONS[name].steps.map((label, value) => ({ value, label })),
}));
const NOTHING = Object.fromEntries(CHECK_IN_ANSWERS.map((name) => [name, null])) as Readonly<
  Record<CheckInAnswer, number | null>
>;

/** This week's check-in on one page, for when no other page can be read. */
@Component({
  selector: 'us-check-in-without-server',
  imports: [Scale],
  template: `
    <details>
      <summary>{{ texts.open }}</summary>
      <form class="stack" novalidate (submit)="send($event)">
        <p class="small muted">
          {{ texts.hint }}
        </p>
        @for (question of questions; track question.name) {
          <us-scale
            [legend]="question.asked"
            [hasEnds]="true"
            [steps]="question.steps"
            [value]="answers()[question.name]"
            (valueChange)="answer(question.name, $event)"
          />
        }
        <label class="field">
          <span class="lab">{{ texts.note }}</span>
          <input #line [maxLength]="longestNote" [value]="note()" (input)="note.set(line.value)" />
        </label>
        <p class="small muted" role="status">{{ trouble() }}</p>
        <button class="btn" type="submit">{{ texts.send }}</button>
      </form>
    </details>
  `,
  styles: `
    summary {
      display: flex;
      align-items: center;
      min-height: 48px;
      cursor: pointer;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      text-decoration-color: var(--rule-strong);
    }
    .field {
      display: block;
    }
    input {
      width: 100%;
    }
  `,
})
export class CheckInWithoutServer {
  readonly checkedIn = output<CheckedIn>();

  protected readonly texts = WITHOUT_SERVER_TEXTS.checkIn;
  protected readonly questions = QUESTIONS;
  protected readonly longestNote = CHECK_IN_LIMITS.note.max;
  protected readonly answers = signal(NOTHING);
  protected readonly note = signal('');
  protected readonly trouble = signal('');
  /** Whether something is answered, which is lost with the form. */
  readonly isBegun = computed(
    () => this.note() !== '' || Object.values(this.answers()).some((value) => value !== null),
  );

  clear(): void {
    this.answers.set(NOTHING);
    this.note.set('');
  }

  protected answer(name: CheckInAnswer, value: number | null): void {
    this.answers.update((answers) => ({ ...answers, [name]: value }));
  }

  protected send(event: Event): void {
    event.preventDefault();
    const note = this.note().replace(/\s+/g, ' ').trim() || null;
    const isEmpty = note === null && Object.values(this.answers()).every((value) => value === null);
    this.trouble.set(isEmpty ? this.texts.nothing : '');
    if (!isEmpty) this.checkedIn.emit({ isSkipped: false, ...this.answers(), note });
  }
}
