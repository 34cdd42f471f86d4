import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ViewFocus } from './shell/view-focus';

/** The root: routes decide whether a page stands in the frame or alone. */
@Component({
  selector: 'us-root',
  imports: [RouterOutlet],
  template: `<router-outlet />`,
})
export class App {
  constructor() {
    inject(ViewFocus).watch();
  }
}
