import { Component } from '@angular/core';
import { LEAD_SEES } from '@understory/wording';

/** What a practice lead can see of a therapist, and what stays closed to them. */
@Component({
  selector: 'us-lead-sees',
  template: `
    <dl class="dls">
      @for (part of parts; track part.when) {
        <div>
          <dt>{{ part.when }}</dt>
          <dd>{{ part.what }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class LeadSees {
  protected readonly parts = LEAD_SEES;
}
