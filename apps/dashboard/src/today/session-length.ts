import { Component, computed, input, linkedSignal, model } from '@angular/core';
import { LIMITS } from '@understory/domain';
import { SESSION_FIELDS_TEXTS, STEPPER_TEXTS } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Icon } from '../shared/icon';
import { minutesIn } from './length-text';

const STEP = 5;

/** How long a session takes: tapped in fives without a keyboard, or typed. */
@Component({
  selector: 'us-session-length',
  imports: [Answer, Field, Icon],
  template: `
    <us-field name="minutes" [label]="texts.length" [error]="error()">
      <div class="row">
        <button
          class="btn sq"
          type="button"
          [attr.aria-label]="steps.less(texts.minutes)"
          [disabled]="value() <= limits.min"
          (click)="move(-1)"
        >
          <us-icon name="minus" />
        </button>
        <input
          inputmode="numeric"
          autocomplete="off"
          [usAnswer]="text()"
          (usAnswerChange)="write($event)"
        />
        <button
          class="btn sq"
          type="button"
          [attr.aria-label]="steps.more(texts.minutes)"
          [disabled]="value() >= limits.max"
          (click)="move(1)"
        >
          <us-icon name="plus" />
        </button>
      </div>
    </us-field>
  `,
  styles: `
    :host {
      display: block;
    }
    .row {
      max-width: 220px;
      gap: 0;
      flex-wrap: nowrap;
    }
    .btn {
      flex: none;
      min-height: 48px;
      background: var(--paper-raised);
    }
    .btn:first-child {
      border-radius: var(--r-control) 0 0 var(--r-control);
    }
    .btn:last-child {
      border-radius: 0 var(--r-control) var(--r-control) 0;
    }
    input {
      min-width: 0;
      padding-inline: 4px;
      border-inline: 0;
      border-radius: 0;
      text-align: center;
      font-weight: 650;
    }
  `,
})
export class SessionLength {
  /** Minutes; NaN while what is typed says no length. */
  readonly value = model.required<number>();
  readonly error = input('');

  protected readonly texts = SESSION_FIELDS_TEXTS;
  protected readonly steps = STEPPER_TEXTS;
  protected readonly limits = LIMITS.sessionMinutes;
  private readonly typed = linkedSignal<number, string>({
    source: this.value,
    computation: (minutes, before) =>
      before && Object.is(minutesIn(before.value), minutes) ? before.value : String(minutes),
  });
  protected readonly text = computed(() => this.typed());

  protected write(text: string): void {
    this.typed.set(text);
    this.value.set(minutesIn(text));
  }

  protected move(direction: 1 | -1): void {
    const next = (this.value() || 0) + direction * STEP;
    this.value.set(Math.min(this.limits.max, Math.max(this.limits.min, next)));
  }
}
