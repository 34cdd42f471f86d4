import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NOT_FOUND_TEXTS } from '@understory/wording';

@Component({
  selector: 'us-not-found-page',
  imports: [RouterLink],
  template: `
    <div class="head">
      <h1>{{ texts.heading }}</h1>
      <p class="sentence">
        {{ texts.why.finding }} <span class="rel">{{ texts.why.relief }}</span>
      </p>
    </div>
    <a class="btn pri" routerLink="/today">{{ texts.goToToday }}</a>
  `,
})
export class NotFoundPage {
  protected readonly texts = NOT_FOUND_TEXTS;
}
