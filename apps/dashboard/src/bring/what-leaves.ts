import { Component } from '@angular/core';

/** What a commit sends, and what it does not. */
@Component({
  selector: 'us-what-leaves',
  template: `
    <section class="sec" aria-labelledby="what-leaves">
      <h2 id="what-leaves">What leaves this browser</h2>
      <p class="small muted">
        Start, minutes, kind, status, and a hash of the calendar’s own event number. No titles,
        names, places or notes.
      </p>
    </section>
  `,
})
export class WhatLeaves {}
