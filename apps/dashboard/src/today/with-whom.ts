import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Tie } from '@understory/contracts';
import { Dialog } from '../shared/dialog';
import { TieGlyph } from '../shared/tie-glyph';

/** Asks with whom a contact was; the tie's own sheet takes it from there. */
@Component({
  selector: 'us-with-whom',
  imports: [Dialog, RouterLink, TieGlyph],
  template: `
    <us-dialog heading="With whom?" (closed)="closed.emit()">
      <ul class="rows">
        @for (tie of ties(); track tie.connection.id) {
          <li>
            <a [routerLink]="['/connections', tie.connection.id, 'contact']">
              <us-tie-glyph [kind]="tie.connection.kind" [word]="tie.word" />
              {{ tie.connection.alias }}
            </a>
          </li>
        }
      </ul>
    </us-dialog>
  `,
  styles: `
    a {
      display: flex;
      align-items: center;
      gap: var(--s3);
      min-height: 56px;
      color: var(--ink);
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
  `,
})
export class WithWhom {
  readonly ties = input.required<readonly Tie[]>();
  readonly closed = output<void>();
}
