import { Component, computed, input, output } from '@angular/core';
import type { OtherTime } from '@understory/contracts';
import { OTHER_TIME_TEXTS } from '@understory/wording';
import { Dialog } from '../shared/dialog';
import { OtherTimeForm } from './other-time-form';

/** Other time over the page one is on. */
@Component({
  selector: 'us-other-time-sheet',
  imports: [Dialog, OtherTimeForm],
  template: `
    <us-dialog [heading]="heading()" [isChanged]="form.isChanged" (closed)="closed.emit()">
      <us-other-time-form #form [entry]="entry()" [on]="on()" (done)="closed.emit()" />
    </us-dialog>
  `,
})
export class OtherTimeSheet {
  /** Null logs a new one. */
  readonly entry = input.required<OtherTime | null>();
  readonly on = input<string>();
  readonly closed = output<void>();

  protected readonly heading = computed(() =>
    this.entry() ? OTHER_TIME_TEXTS.change : OTHER_TIME_TEXTS.title,
  );
}
