import { type Signal, linkedSignal } from '@angular/core';

/** What of a resource this needs: every `httpResource` with a parsed value fits. */
interface Answered<T> {
  hasValue(): boolean;
  value(): T | undefined;
}

/**
 * The latest answer of a resource, kept while a newer one is on its way or could not be had; null
 * until the first. A page that reads this neither flickers after a write nor empties when offline.
 *
 * @param about What the answer speaks of, as an id; an older answer about another is not kept.
 * @example protected readonly shown = latest(this.roster, this.practiceId);
 */
export function latest<T>(
  resource: Answered<T>,
  about: () => unknown = () => null,
): Signal<T | null> {
  return linkedSignal<{ answer: T | null; about: unknown }, T | null>({
    source: () => ({
      answer: resource.hasValue() ? (resource.value() ?? null) : null,
      about: about(),
    }),
    computation: ({ answer, about }, previous) =>
      answer ?? (previous && previous.source.about === about ? previous.value : null),
  }).asReadonly();
}
