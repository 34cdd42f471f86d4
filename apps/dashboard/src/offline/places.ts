import {
  type ComponentRef,
  Injectable,
  Injector,
  type ViewContainerRef,
  effect,
  inject,
  untracked,
} from '@angular/core';
import { lane } from '../shell/outbox-lane';
import { Session } from '../shell/session';
import { OutboxBand } from './outbox-band';
import { WithoutServer } from './without-server';

/** Puts the outbox into the frame: a band above each page, and a page of its own where no other can be read. */
@Injectable({ providedIn: 'root' })
export class Places {
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  private without: ComponentRef<unknown> | null = null;

  begin(): void {
    const { injector } = this;
    effect(
      () => {
        const above = lane.frame()?.notes();
        if (above) untracked(() => above.createComponent(OutboxBand, { index: 0 }));
      },
      { injector },
    );
    effect(
      () => {
        const notes = lane.frame()?.notes();
        const isWithout = this.session.status() === 'unreachable';
        untracked(() => this.show(isWithout ? notes : undefined));
      },
      { injector },
    );
  }

  private show(place: ViewContainerRef | undefined): void {
    this.without?.destroy();
    this.without = null;
    if (!place) return;
    this.without = place.createComponent(WithoutServer);
    // To the end of the page, below what says that the server was not reached.
    const host = this.without.location.nativeElement as HTMLElement;
    host.parentElement?.append(host);
  }
}
