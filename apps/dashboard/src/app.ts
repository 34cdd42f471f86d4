import { ApplicationRef, Component, ViewContainerRef, effect, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { loaded } from './shared/loaded';
import { Session } from './shell/session';
import { ViewFocus } from './shell/view-focus';

/** The root: routes decide whether a page stands in the frame or alone. */
@Component({
  selector: 'us-root',
  imports: [RouterOutlet],
  template: `<router-outlet />`,
})
export class App {
  private readonly session = inject(Session);
  private readonly outlet = inject(ViewContainerRef);

  constructor() {
    inject(ViewFocus).watch();
    const app = inject(ApplicationRef);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      // At once: a route may create its page right before a paint, which would show it empty.
      .subscribe(() => app.tick());
    effect(() => {
      if (this.session.isExpired()) void this.askToSignInAgain();
      else this.outlet.clear();
    });
  }

  /** Loaded only when needed, without the cost of `@defer` in everyone's first load. */
  private async askToSignInAgain(): Promise<void> {
    const { SignInAgain } = await loaded(this.outlet, () => import('./shell/sign-in-again'));
    if (this.session.isExpired()) this.outlet.createComponent(SignInAgain);
  }
}
