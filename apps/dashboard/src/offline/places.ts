import {
  type ComponentRef,
  Injectable,
  Injector,
  type ViewContainerRef,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import { Router, isActive } from '@angular/router';
import { checkInPaths, todayPaths } from '@understory/contracts';
import { lane } from '../shell/outbox-lane';
import { Session } from '../shell/session';
import { OutboxBand } from './outbox-band';
import { Reads } from './reads';
import { WithoutServer } from './without-server';

/** Pages with which a day begins, and what each of them reads. */
const PAGES = [
  ['/today', `api/${todayPaths.mine}`],
  ['/check-in', `api/${checkInPaths.all}`],
] as const;

/** Puts the outbox into the frame: a band above each page, and a page of its own where no other can be read. */
@Injectable({ providedIn: 'root' })
export class Places {
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  private readonly reads = inject(Reads);
  private readonly router = inject(Router);
  private without: ComponentRef<unknown> | null = null;

  begin(): void {
    const { injector } = this;
    const pages = PAGES.map(([page, url]) => {
      const isOpen = isActive(page, this.router, { paths: 'exact', queryParams: 'ignored' });
      return computed(() => isOpen() && this.reads.missing().has(url));
    });
    const isWithout = computed(
      () => this.session.status() === 'unreachable' || pages.some((isEmpty) => isEmpty()),
    );
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
        const place = isWithout() ? notes : undefined;
        untracked(() => this.show(place));
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
