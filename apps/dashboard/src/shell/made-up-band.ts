import { Component } from '@angular/core';

/** Says on every page that what it shows is invented. */
@Component({
  selector: 'us-made-up-band',
  template: `<p class="made-up" role="note"><b>Made-up practice:</b> nobody here is real.</p>`,
  styles: `
    .made-up {
      background: var(--paper-sunk);
      border-bottom: 1px solid var(--rule);
      color: var(--ink-2);
      font-size: var(--t-small);
      padding: 7px 28px;
    }
    .made-up b {
      color: var(--ink);
    }
  `,
})
export class MadeUpBand {}
