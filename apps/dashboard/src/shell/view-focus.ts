import { DOCUMENT, Injectable, Injector, afterNextRender, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise, startWith } from 'rxjs';

/** After a change of page, focus moves to its heading, so that readers and keyboards start there. */
@Injectable({ providedIn: 'root' })
export class ViewFocus {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  watch(): void {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/)[0] ?? ''),
        startWith(''),
        pairwise(),
        takeUntilDestroyed(),
      )
      .subscribe(([before, after]) => {
        if (before !== '' && before !== after) this.moveToHeading();
      });
  }

  moveToHeading(): void {
    afterNextRender(
      () => {
        const target =
          this.document.querySelector<HTMLElement>('main h1') ??
          this.document.querySelector<HTMLElement>('main');
        target?.setAttribute('tabindex', '-1');
        target?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }
}
