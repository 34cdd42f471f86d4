import { Component } from '@angular/core';
import { WHAT_LEAVES_TEXTS } from '@understory/wording';

/** What a commit sends, and what it does not. */
@Component({
  selector: 'us-what-leaves',
  template: `
    <section class="sec" aria-labelledby="what-leaves">
      <h2 id="what-leaves">{{ texts.title }}</h2>
      <p class="small muted">{{ texts.what }}</p>
    </section>
  `,
})
export class WhatLeaves {
  protected readonly texts = WHAT_LEAVES_TEXTS;
}
