import { DOCUMENT, type Signal, afterRenderEffect, inject, signal, untracked } from '@angular/core';

/**
 * Gives focus a place when a fresh answer takes the row away that had it, as where a change draws it anew.
 *
 * @param answer What the rows are drawn from.
 * @returns Call it with the id of the place once something was written.
 */
export function focusAfterFresh(answer: Signal<unknown>): (id: string) => void {
  const document = inject(DOCUMENT);
  const waiting = signal<{ readonly seen: unknown; readonly id: string } | null>(null);
  afterRenderEffect(() => {
    const place = waiting();
    if (!place || answer() === place.seen) return;
    waiting.set(null);
    if (document.activeElement === document.body) document.getElementById(place.id)?.focus();
  });
  return (id) => waiting.set({ seen: untracked(answer), id });
}
