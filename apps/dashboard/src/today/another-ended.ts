import { Component, DOCUMENT, inject, input, output } from '@angular/core';
import { ANOTHER_TEXTS } from '@understory/wording';

/** A tap would log a session over one that was held: asked where the tap was, in one line, before anything is written. */
@Component({
  selector: 'us-another-ended',
  template: `
    <div class="another">
      <p role="alert">{{ texts.question(clock()) }}</p>
      <button class="btn" type="button" (click)="end(true)">{{ texts.yes }}</button>
      <button class="btn quiet" type="button" (click)="end(false)">{{ texts.no }}</button>
    </div>
  `,
  styles: `
    .another {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      border-top: 1px solid var(--rule);
      margin-top: 8px;
      padding-block: 12px;
    }
    p {
      flex: 1 1 220px;
    }
  `,
})
export class AnotherEnded {
  /** When the other ended. */
  readonly clock = input.required<string>();
  /** Whether it is to be logged all the same. */
  readonly answered = output<boolean>();

  protected readonly texts = ANOTHER_TEXTS;
  /** Where the tap was: what is tapped here is gone afterwards. */
  private readonly before = inject(DOCUMENT).activeElement;

  protected end(isAnother: boolean): void {
    if (this.before instanceof HTMLElement && this.before.isConnected) this.before.focus();
    this.answered.emit(isAnother);
  }
}
