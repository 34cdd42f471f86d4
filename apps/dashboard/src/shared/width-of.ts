import {
  DestroyRef,
  ElementRef,
  type Signal,
  afterNextRender,
  inject,
  signal,
} from '@angular/core';

/** The width of the component that asks, in CSS pixels, kept up to date: drawings are made for it. */
export function widthOfHost(first: number): Signal<number> {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const destroyed = inject(DestroyRef);
  const width = signal(first);
  const measure = () => {
    if (host.clientWidth > 0) width.set(Math.round(host.clientWidth));
  };
  // At once: what waits for the observer is painted at another width before, and then moves.
  afterNextRender({ read: measure });
  afterNextRender(() => {
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    destroyed.onDestroy(() => observer.disconnect());
  });
  return width.asReadonly();
}
