import { Component, output } from '@angular/core';
import { SIGN_IN_TEXTS } from '@understory/wording';
import { Dialog } from '../shared/dialog';
import { LeadSees } from '../shared/lead-sees';

/** What a lead can never see, for somebody who has not signed in yet. */
@Component({
  selector: 'us-lead-sheet',
  imports: [Dialog, LeadSees],
  template: `
    <us-dialog [heading]="texts.leadNeverSees" (closed)="closed.emit()">
      <us-lead-sees />
    </us-dialog>
  `,
})
export class LeadSheet {
  protected readonly texts = SIGN_IN_TEXTS;
  readonly closed = output<void>();
}
