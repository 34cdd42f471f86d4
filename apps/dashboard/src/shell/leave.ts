import { DOCUMENT, Injectable, inject } from '@angular/core';

/** Leaves this page for a fresh load, which also forgets whatever the last person saw. */
@Injectable({ providedIn: 'root' })
export class Leave {
  private readonly document = inject(DOCUMENT);

  /** @param path Relative to where the dashboard is served, as in `made-up/` or `sign-in`. */
  to(path: string): void {
    this.document.location.assign(new URL(path, this.document.baseURI));
  }
}
