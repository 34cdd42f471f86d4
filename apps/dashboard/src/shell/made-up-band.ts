import { Component } from '@angular/core';
import { MADE_UP_BAND_TEXTS } from '@understory/wording';

/** Says on every page that what it shows is invented, and leads back out. */
@Component({
  selector: 'us-made-up-band',
  template: `
    <aside [attr.aria-label]="texts.name">
      <b>{{ texts.what.name }}</b> {{ texts.what.nobody }}
      <a href="../">{{ texts.leave }}</a>
    </aside>
  `,
  styles: `
    :host {
      position: sticky;
      top: 0;
      z-index: 4;
      display: block;
    }
    aside {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.3em;
      min-height: 44px;
      padding: 0 28px;
      background: var(--paper-sunk);
      border-bottom: 1px solid var(--rule);
      color: var(--ink-2);
      font-size: var(--t-small);
    }
    b {
      color: var(--ink);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 43px;
      margin-left: auto;
      color: var(--ink-2);
    }
    @media (max-width: 760px) {
      aside {
        padding: 0 20px;
      }
    }
  `,
})
export class MadeUpBand {
  protected readonly texts = MADE_UP_BAND_TEXTS;
}
