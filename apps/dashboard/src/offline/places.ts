import {
  type ComponentRef,
  Injectable,
  Injector,
  type ViewContainerRef,
  computed,
  effect,
  inject,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { Router, isActive } from '@angular/router';
import { checkInPaths, todayPaths } from '@understory/contracts';
import { lane } from '../shell/outbox-lane';
import { Session } from '../shell/session';
import { ViewFocus } from '../shell/view-focus';
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
  private readonly focus = inject(ViewFocus);
  private readonly without = signal<ComponentRef<WithoutServer> | null>(null);
  private readonly pages = PAGES.map(([page, url]) => {
    const isOpen = isActive(page, this.router, { paths: 'exact', queryParams: 'ignored' });
    return computed(() => isOpen() && this.reads.missing().has(url));
  });
  private readonly isWithout = computed(
    () => this.session.status() === 'unreachable' || this.pages.some((isEmpty) => isEmpty()),
  );
  private readonly url = computed(() => {
    this.router.lastSuccessfulNavigation();
    return this.router.url;
  });
  /** The page that could not be read last. */
  private readonly emptyAt = linkedSignal<{ url: string; isWithout: boolean }, string>({
    source: () => ({ url: this.url(), isWithout: this.isWithout() }),
    computation: ({ url, isWithout }, before) => (isWithout || !before ? url : before.value),
  });
  /** What is being filled in stays on its page, also where that can be read again. */
  private readonly isFilling = computed(
    () => this.emptyAt() === this.url() && this.without()?.instance.isFilling() === true,
  );

  begin(): void {
    const { injector } = this;
    effect(
      () => {
        const above = lane.frame()?.notes();
        if (above) untracked(() => above.createComponent(OutboxBand, { index: 0 }));
      },
      { injector },
    );
    const place = computed(() =>
      this.isFilling() || this.isWithout() ? lane.frame()?.notes() : undefined,
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
    this.takeAway();
    if (!place) return;
    const without = place.createComponent(WithoutServer);
    this.without.set(without);
    // To the end of the page, below what says that the server was not reached.
    const host = hostOf(without);
    host.parentElement?.append(host);
  }

  private takeAway(): void {
    const without = this.without();
    this.without.set(null);
    if (!without) return;
    const hadFocus = hostOf(without).contains(document.activeElement);
    without.destroy();
    if (hadFocus) this.focus.moveToHeading();
  }
}

function hostOf({ location }: ComponentRef<unknown>): HTMLElement {
  return location.nativeElement as HTMLElement;
}
