import { DestroyRef, Injectable, inject, signal } from '@angular/core';

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** Counts changes of light, dark and contrast, so that what is drawn on a canvas follows them. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly count = signal(0);
  readonly changed = this.count.asReadonly();

  constructor() {
    if (typeof matchMedia === 'undefined') return;
    const changed = () => this.count.update((count) => count + 1);
    const lists = QUERIES.map((query) => matchMedia(query));
    lists.forEach((list) => list.addEventListener('change', changed));
    inject(DestroyRef).onDestroy(() =>
      lists.forEach((list) => list.removeEventListener('change', changed)),
    );
  }
}
