import { Component, input } from '@angular/core';

/**
 * A page with nothing on it yet: a drawing, what is so in ink, and the ease in a paler one.
 * Content and the one button are projected below.
 */
@Component({
  selector: 'us-empty-state',
  template: `
    <div class="drawing" [style.mask-image]="'url(' + drawing() + '.svg)'"></div>
    <p class="sentence">
      {{ finding() }} <span class="rel">{{ relief() }}</span>
    </p>
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
    }
    .drawing {
      width: 170px;
      height: 150px;
      margin-left: -18px;
      background: var(--botany);
      mask: no-repeat center / contain;
    }
    .sentence {
      margin-top: 10px;
    }
    .rel {
      display: block;
    }
  `,
})
export class EmptyState {
  /** A seedling where something can begin; a fern where it is not enough yet. */
  readonly drawing = input<'seedling' | 'fern'>('seedling');
  readonly finding = input.required<string>();
  readonly relief = input('');
}
