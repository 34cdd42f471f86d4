import {
  type ComponentRef,
  Injectable,
  Injector,
  type ViewContainerRef,
  computed,
  effect,
  inject,
  signal,
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
  private readonly without = signal<{ ref: ComponentRef<WithoutServer>; url: string } | null>(null);
  private readonly url = computed(() => {
    this.router.lastSuccessfulNavigation();
    return this.router.url;
  });
  /** What is being filled in stays on its page, also where that can be read again. */
  private readonly isFilling = computed(() => {
    const without = this.without();
    return without?.url === this.url() && without.ref.instance.isFilling();
  });

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
    const place = computed(() =>
      isWithout() || this.isFilling() ? lane.frame()?.notes() : undefined,
    );
    effect(
      () => {
        const notes = place();
        untracked(() => this.show(notes));
      },
      { injector },
    );
  }

  private show(place: ViewContainerRef | undefined): void {
    this.without()?.ref.destroy();
    this.without.set(null);
    if (!place) return;
    const ref = place.createComponent(WithoutServer);
    this.without.set({ ref, url: this.router.url });
    // To the end of the page, below what says that the server was not reached.
    const host = ref.location.nativeElement as HTMLElement;
    host.parentElement?.append(host);
  }
}
