import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../shared/icon';
import { Connection } from './connection';
import { Outbox } from './outbox';
import { bandWords } from './outbox-words';

/** Above each page: how much waits to be sent, and the way there. Nothing where nothing waits. */
@Component({
  selector: 'us-outbox-band',
  imports: [Icon, RouterLink],
  template: `
    <div role="status">
      @if (words(); as said) {
        <p class="band">
          <us-icon name="clock" />{{ said }}
          @if (outbox.waiting().length > 0) {
            <a routerLink="/outbox">Look at what waits</a>
          }
        </p>
      }
    </div>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--s3);
      min-height: 44px;
      padding: 8px 14px;
      margin: 0 0 var(--s5);
      color: var(--ink-2);
      font-size: var(--t-small);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
    }
    us-icon {
      color: var(--ink-3);
    }
  `,
})
export class OutboxBand {
  private readonly connection = inject(Connection);
  protected readonly outbox = inject(Outbox);
  protected readonly words = computed(() =>
    bandWords(this.outbox.waiting(), this.connection.isAway()),
  );
}
