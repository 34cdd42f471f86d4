import { Component, input, output } from '@angular/core';
import type { Problem } from '@understory/contracts';
import { ACTIONS } from '@understory/wording';

/** What went wrong and what to do next, in ink, never red; with a way to try again where asked. */
@Component({
  selector: 'us-problem-note',
  template: `
    <div class="line err" role="alert">
      <h2>{{ problem().title }}</h2>
      <p class="small mt2">{{ problem().detail }}</p>
      @if (canRetry()) {
        <button class="btn mt3" type="button" (click)="retry.emit()">{{ tryAgain }}</button>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class ProblemNote {
  protected readonly tryAgain = ACTIONS.tryAgain;
  readonly problem = input.required<Problem>();
  /** False where trying again would not help. */
  readonly canRetry = input(true);
  readonly retry = output<void>();
}
