import {
  type ComponentRef,
  Injectable,
  Injector,
  type Type,
  type ViewContainerRef,
  effect,
  inject,
  untracked,
} from '@angular/core';
import { lane } from '../shell/outbox-lane';
import { Session } from '../shell/session';
import { OutboxBand } from './outbox-band';

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
        untracked(() => void this.show(isWithout ? notes : undefined));
      },
      { injector },
    );
  }

  private async show(place: ViewContainerRef | undefined): Promise<void> {
    this.without?.destroy();
    this.without = null;
    if (!place) return;
    const page: Type<unknown> = (await import('./without-server')).WithoutServer;
    if (this.session.status() !== 'unreachable' || this.without) return;
    this.without = place.createComponent(page);
    // To the end of the page, below what says that the server was not reached.
    const host = this.without.location.nativeElement as HTMLElement;
    host.parentElement?.append(host);
  }
}
