import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink, isActive } from '@angular/router';
import { heldInTab, outboxBand } from '@understory/wording';
import { Icon } from '../shared/icon';
import { Session } from '../shell/session';
import { Connection } from './connection';
import { Holding } from './holding';
import { Outbox } from './outbox';

/** Above each page: how much waits to be sent, and the way there. Nothing where nothing waits. */
@Component({
  selector: 'us-outbox-band',
  imports: [Icon, RouterLink],
  template: `
    <div role="status">
      @if (words(); as said) {
        @if (outbox.waiting().length > 0) {
          <a class="said" routerLink="/outbox"><us-icon name="clock" />{{ said }}</a>
        } @else {
          <p class="said"><us-icon name="clock" />{{ said }}</p>
        }
      }
    </div>
  `,
  styles: `
    .said {
      display: flex;
      align-items: center;
      gap: var(--s2);
      min-height: 44px;
      padding: 0 14px;
      margin: 0 0 var(--s4);
      background: var(--paper-sunk);
      border-radius: 2px;
      color: var(--ink-2);
      font-size: var(--t-small);
    }
    us-icon {
      color: var(--ink-3);
    }
  `,
})
export class OutboxBand {
  private readonly connection = inject(Connection);
  protected readonly outbox = inject(Outbox);
  private readonly session = inject(Session);
  private readonly holding = inject(Holding);
  private readonly isOutbox = isActive('/outbox', inject(Router));
  /** Nothing where the page itself says it: on the outbox's own, and where no other can be read. */
  protected readonly words = computed(() => {
    if (!this.session.person()) return null;
    if (this.holding.count() > 0) return heldInTab(this.holding.count());
    if (this.isOutbox()) return null;
    const waiting = this.outbox.waiting();
    const stuck = waiting.filter(({ fate }) => fate !== null).length;
    return outboxBand(waiting.length - stuck, stuck, this.connection.isAway());
  });
}
