import { Component, input, model } from '@angular/core';
import { uniqueId } from './unique-id';

export interface Segment<T> {
  readonly value: T;
  readonly label: string;
}

/**
 * A choice of a few, side by side: native radio buttons, so arrow keys and readers just work.
 *
 * @example <us-segmented label="View" [options]="views" [(value)]="view" />
 */
@Component({
  selector: 'us-segmented',
  template: `
    <div class="seg" role="radiogroup" [attr.aria-label]="label()">
      @for (option of options(); track option.value) {
        <label>
          <input
            type="radio"
            [name]="name"
            [checked]="option.value === value()"
            (change)="value.set(option.value)"
          />
          {{ option.label }}
        </label>
      }
    </div>
  `,
  styles: `
    @media (max-width: 359px) {
      label {
        padding-inline: 8px;
      }
    }
    :host(.wide) .seg {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    :host(.wide) label {
      justify-content: center;
    }
  `,
})
export class Segmented<T> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly Segment<T>[]>();
  readonly value = model.required<T>();
  protected readonly name = uniqueId('us-segmented');
}
