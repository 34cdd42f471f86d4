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
    .seg {
      display: inline-flex;
      border: 1px solid var(--rule-strong);
      border-radius: var(--r-control);
      overflow: hidden;
    }
    label {
      position: relative;
      display: inline-flex;
      align-items: center;
      min-height: 44px;
      padding: 0 13px;
      border-left: 1px solid var(--rule-strong);
      color: var(--ink);
      font: 500 var(--t-small)/1 var(--sans);
      white-space: nowrap;
      cursor: pointer;
    }
    label:first-child {
      border-left: 0;
    }
    label:has(:checked) {
      background: var(--accent-wash);
      font-weight: 650;
    }
    label:has(:focus-visible) {
      outline: 3px solid var(--focus);
      outline-offset: -3px;
    }
    /* The native input stays on top of its drawn mark: seen by readers, keys and fingers. */
    input {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    @media (max-width: 359px) {
      label {
        padding-inline: 8px;
      }
    }
    @media (forced-colors: active) {
      .seg {
        border-color: ButtonText;
      }
      label:has(:checked) {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
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
