import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../shared/empty-state';

/** The page before anything is logged: two things make a start, and neither is a must. */
@Component({
  selector: 'us-first-day',
  imports: [EmptyState, RouterLink],
  template: `
    <us-empty-state finding="A first day here." relief="Two things make a start.">
      <ol class="rows mt4 measure">
        <li>
          <div>
            <h2>Bring my week</h2>
            <p class="small muted">
              Drop a calendar file. It is read in this browser; titles and names stay in it.
            </p>
          </div>
          <a class="btn pri" routerLink="/bring">Bring it</a>
        </li>
        <li>
          <div>
            <h2>Who holds you up?</h2>
            <p class="small muted">Three to five people or groups, by role, is enough to begin.</p>
          </div>
          <a class="btn" routerLink="/connections/new">Add the first</a>
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
export class FirstDay {}
