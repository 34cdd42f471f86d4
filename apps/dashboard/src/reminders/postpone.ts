import { Component, input, output } from '@angular/core';
import { REMINDERS_TEXTS } from '@understory/wording';

/** The days by which a reminder can be put off, as the page behind a mail's link offers them too. */
const DAYS = [1, 3, 7] as const;

/** Puts the next reminder off, or lets it come as usual after all. */
@Component({
  selector: 'us-postpone',
  template: `
    <h2>{{ postponed() ?? texts.title }}</h2>
    @if (postponed()) {
      <button class="btn mt3" type="button" (click)="asUsual.emit()">{{ texts.asUsual }}</button>
    } @else {
      <p class="mt2" id="ask-again">{{ texts.what }}</p>
      <div class="row mt2" role="group" aria-labelledby="ask-again">
        @for (days of all; track days) {
          <button class="btn" type="button" (click)="by.emit(days)">
            {{ texts.choices[days] }}
          </button>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .row {
      flex-wrap: wrap;
    }
  `,
})
export class Postpone {
  /** What is so, in words; null where it comes as usual. */
  readonly postponed = input.required<string | null>();
  readonly by = output<(typeof DAYS)[number]>();
  readonly asUsual = output();

  protected readonly all = DAYS;
  protected readonly texts = REMINDERS_TEXTS.postpone;
}
