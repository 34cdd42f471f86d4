import { Component, output } from '@angular/core';
import { Dialog } from '../shared/dialog';
import { LeadSees } from '../shared/lead-sees';

/** What a lead can never see, for somebody who has not signed in yet. */
@Component({
  selector: 'us-lead-sheet',
  imports: [Dialog, LeadSees],
  template: `
    <us-dialog heading="What a lead can never see" (closed)="closed.emit()">
      <us-lead-sees />
    </us-dialog>
  `,
})
export class LeadSheet {
  readonly closed = output<void>();
}
