import { Component, input, model } from '@angular/core';
import { WHAT_WAS_IT } from '@understory/wording';
import { uniqueId } from './unique-id';

/** A kind to choose, with an example that says what is meant. */
export interface OfferedKind<Id> {
  readonly id: Id;
  readonly name: string;
  readonly example: string;
}

/**
 * One of a few kinds, each with an example, as native radio buttons. A form's list of troubles leads to it as `field-kind`.
 *
 * @example <us-kind-choice [kinds]="kinds" [(kind)]="kind" />
 */
@Component({
  selector: 'us-kind-choice',
  template: `
    <fieldset id="field-kind" tabindex="-1">
      <legend class="lab">{{ question }}</legend>
      <div class="kinds">
        @for (option of kinds(); track option.id) {
          <label class="opt">
            <input
              type="radio"
              [name]="name"
              [checked]="option.id === kind()"
              (change)="kind.set(option.id)"
            />
            <i></i>
            <span
              >{{ option.name }}<small>{{ option.example }}</small></span
            >
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: './kind-choice.css',
})
export class KindChoice<Id> {
  readonly kinds = input.required<readonly OfferedKind<Id>[]>();
  /** Null until one is chosen. */
  readonly kind = model.required<Id | null>();
  protected readonly question = WHAT_WAS_IT;
  protected readonly name = uniqueId('us-kind');
}
