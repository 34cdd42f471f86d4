import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Session } from './shell/session';
import { SignInAgain } from './shell/sign-in-again';
import { ViewFocus } from './shell/view-focus';

/** The root: routes decide whether a page stands in the frame or alone. */
@Component({
  selector: 'us-root',
  imports: [RouterOutlet, SignInAgain],
  template: `
    <router-outlet />
    @defer (when session.isExpired()) {
      @if (session.isExpired()) {
        <us-sign-in-again />
      }
    }
  `,
})
export class App {
  protected readonly session = inject(Session);

  constructor() {
    inject(ViewFocus).watch();
  }
}
