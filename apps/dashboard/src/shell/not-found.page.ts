import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'us-not-found-page',
  imports: [RouterLink],
  template: `
    <div class="head">
      <h1>Nothing is here</h1>
      <p class="sentence">
        The address may be old or mistyped.
        <span class="rel">Your entries are where you left them.</span>
      </p>
    </div>
    <a class="btn pri" routerLink="/today">Go to Today</a>
  `,
})
export class NotFoundPage {}
