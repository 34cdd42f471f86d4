import { DOCUMENT, DestroyRef, Injectable, inject, signal } from '@angular/core';

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];
const SCHEMES = ['light', 'dark'] as const;

export type Scheme = (typeof SCHEMES)[number];

type Name = 'appearance' | 'motion';

const KEYS: Readonly<Record<Name, string>> = {
  appearance: 'understory.appearance',
  motion: 'understory.motion',
};

/**
 * Light or dark, and how much moves: as the device says, until somebody chose on it. Counts changes, so that what is drawn on a
 * canvas follows. `index.html` does what `choose` did before the page is first painted.
 */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly document = inject(DOCUMENT);
  private readonly count = signal(0);
  readonly changed = this.count.asReadonly();

  private readonly chosen = signal<Scheme | null>(
    SCHEMES.find((scheme) => scheme === this.known('appearance')) ?? null,
  );
  private readonly calm = signal(this.known('motion') === 'less' ? ('less' as const) : null);
  /** Null for as the device. */
  readonly scheme = this.chosen.asReadonly();
  /** `less`, or null for as the device. */
  readonly motion = this.calm.asReadonly();

  constructor() {
    if (typeof matchMedia === 'undefined') return;
    const changed = () => this.count.update((count) => count + 1);
    const lists = QUERIES.map((query) => matchMedia(query));
    lists.forEach((list) => list.addEventListener('change', changed));
    inject(DestroyRef).onDestroy(() =>
      lists.forEach((list) => list.removeEventListener('change', changed)),
    );
  }

  chooseScheme(scheme: Scheme | null): void {
    this.keep('appearance', scheme);
    this.chosen.set(scheme);
    // The bar of the browser above the page: one colour for light, one for dark, in this order.
    this.document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((meta, index) => {
      const own = SCHEMES[index];
      if (scheme === null) meta.media = `(prefers-color-scheme: ${own})`;
      else meta.media = own === scheme ? 'all' : 'not all';
    });
    this.count.update((count) => count + 1);
  }

  chooseMotion(motion: 'less' | null): void {
    this.keep('motion', motion);
    this.calm.set(motion);
  }

  /** A browser that keeps nothing forgets it with the page. */
  private keep(name: Name, value: string | null): void {
    const { dataset } = this.document.documentElement;
    if (value === null) delete dataset[name];
    else dataset[name] = value;
    try {
      if (value === null) localStorage.removeItem(KEYS[name]);
      else localStorage.setItem(KEYS[name], value);
    } catch {
      return;
    }
  }

  private known(name: Name): string | undefined {
    return this.document.documentElement.dataset[name];
  }
}
