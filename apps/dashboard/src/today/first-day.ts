import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { START_TEXTS } from '@understory/wording';
import { EmptyState } from '../shared/empty-state';

/** The page before anything is logged: two things make a start, and neither is a must. */
@Component({
  selector: 'us-first-day',
  imports: [EmptyState, RouterLink],
  template: `
    <us-empty-state [finding]="texts.finding" [relief]="texts.relief">
      <ol class="rows mt4 measure">
        <li>
          <div>
            <h2>{{ texts.bring.title }}</h2>
            <p class="small muted">{{ texts.bring.what }}</p>
          </div>
          <a class="btn pri" routerLink="/bring">{{ texts.bring.do }}</a>
        </li>
        <li>
          <div>
            <h2>{{ texts.ties.title }}</h2>
            <p class="small muted">{{ texts.ties.what }}</p>
          </div>
          <a class="btn" routerLink="/connections/new">{{ texts.ties.do }}</a>
        </li>
      </ol>
    </us-empty-state>
  `,
  styles: `
    li {
      display: flex;
      gap: var(--s4);
      justify-content: space-between;
      align-items: center;
      padding: 16px 0;
    }
    .btn {
      flex: none;
      min-width: 132px;
    }
    @media (max-width: 760px) {
      li {
        display: block;
      }
      .btn {
        margin-top: var(--s3);
      }
    }
  `,
})
export class FirstDay {
  protected readonly texts = START_TEXTS;
}
