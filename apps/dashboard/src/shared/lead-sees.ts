import { Component } from '@angular/core';

/** What a practice lead can see of a therapist, and what stays closed to them. */
@Component({
  selector: 'us-lead-sees',
  template: `
    <dl class="dls">
      <div>
        <dt>Your lead sees</dt>
        <dd>Your name on the roster, your roles, and when you joined.</dd>
      </div>
      <div>
        <dt>With five people or more</dt>
        <dd>
          Figures of the whole team for periods that have closed, rounded. At eight people they come
          monthly. No figure is ever yours alone.
        </dd>
      </div>
      <div>
        <dt>Never</dt>
        <dd>
          Your sessions, connections, contacts, warnings or packs, and whether you logged anything.
          The database refuses it.
        </dd>
      </div>
    </dl>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class LeadSees {}
