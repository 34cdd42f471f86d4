import { Component, computed, input } from '@angular/core';
import { FERN, SEEDLING } from './botany';

/**
 * A page with nothing on it yet: a drawing, what is so in ink, and the ease in a paler one.
 * Content and the one button are projected below.
 */
@Component({
  selector: 'us-empty-state',
  template: `
    <svg
      viewBox="0 0 170 150"
      width="170"
      height="150"
      aria-hidden="true"
      fill="none"
      stroke="var(--botany)"
      stroke-width="1.3"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      @for (stroke of strokes(); track $index) {
        <path
          [attr.d]="stroke.d"
          [attr.stroke-width]="stroke.width"
          [attr.opacity]="stroke.opacity"
        />
      }
    </svg>
    <p class="sentence">
      {{ finding() }} <span class="rel">{{ relief() }}</span>
    </p>
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      margin-left: -18px;
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
  protected readonly strokes = computed(() => (this.drawing() === 'fern' ? FERN : SEEDLING));
}
