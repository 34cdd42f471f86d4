import { Component, computed, input, model } from '@angular/core';
import { type ConnectionKind, KIND_DEFAULTS } from '@understory/domain';
import { AGREEMENT_MORE_TEXTS } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { BALANCES } from './tie-words';

/** What a kind of tie takes for granted until it is said otherwise; more ticks can be projected below. */
@Component({
  selector: 'us-agreement-more',
  imports: [Answer, Field],
  template: `
    <us-field
      [name]="name() + '.balance'"
      [label]="texts.balance.label"
      [hint]="texts.balance.hint(usual())"
    >
      <select [usAnswer]="choice()" (usAnswerChange)="balance.set(+$event)">
        @for (option of balances(); track option.value) {
          <option [value]="option.value">{{ option.label }}</option>
        }
      </select>
    </us-field>
    <div class="ticks">
      <label class="tick">
        <input
          type="checkbox"
          #flexible
          [checked]="isFlexible()"
          (change)="isFlexible.set(flexible.checked)"
        />
        <i></i>
        <span
          >{{ texts.flexible.label }}<small>{{ texts.flexible.hint }}</small></span
        >
      </label>
      <label class="tick">
        <input
          type="checkbox"
          #evaluates
          [checked]="isEvaluative()"
          (change)="isEvaluative.set(evaluates.checked)"
        />
        <i></i>
        <span
          >{{ texts.evaluates.label }}<small>{{ texts.evaluates.hint }}</small></span
        >
      </label>
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .ticks {
      margin-top: var(--s4);
    }
    small {
      display: block;
      font-size: var(--t-small);
      color: var(--ink-2);
    }
  `,
})
export class AgreementMore {
  /** Begins the names of the answers, so that several stand on one page. */
  readonly name = input('agreement');
  readonly kind = input.required<ConnectionKind>();
  readonly balance = model.required<number>();
  readonly isFlexible = model.required<boolean>();
  readonly isEvaluative = model.required<boolean>();

  protected readonly texts = AGREEMENT_MORE_TEXTS;
  /** What this kind starts from. */
  protected readonly usual = computed(() => KIND_DEFAULTS[this.kind()].balance);
  /** The offered balances, and the present one where it is none of them. */
  protected readonly balances = computed(() =>
    [...new Set([...BALANCES, this.balance()])]
      .sort((a, b) => a - b)
      .map((balance) => ({
        value: String(balance),
        label: AGREEMENT_MORE_TEXTS.balance.choice(balance, balance === this.usual()),
      })),
  );
  protected readonly choice = computed(() => String(this.balance()));
}
