import { Component, input } from '@angular/core';

/** Four marks beside an answer, as many of them filled as it counts. */
@Component({
  selector: 'us-answer-marks',
  template: `
    <svg width="62" height="12" viewBox="0 0 62 12" aria-hidden="true">
      @for (place of places; track place) {
        <rect
          [attr.x]="0.8 + 16 * place"
          y="1.8"
          width="12"
          height="8.4"
          rx="2"
          [class.on]="place < value()"
        />
      }
    </svg>
  `,
  styles: `
    :host {
      flex: none;
    }
    rect {
      fill: none;
      stroke: var(--ink-3);
      stroke-width: 1.4;
    }
    .on {
      fill: var(--ink-2);
    }
  `,
})
export class AnswerMarks {
  /** 0 to 4. */
  readonly value = input.required<number>();
  protected readonly places = [0, 1, 2, 3];
}
