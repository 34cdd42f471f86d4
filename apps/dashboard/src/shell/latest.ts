import { type Signal, linkedSignal } from '@angular/core';

/** What of a resource this needs: every `httpResource` with a parsed value fits. */
interface Answered<T> {
  hasValue(): boolean;
  value(): T | undefined;
}

/**
 * The latest answer of a resource, kept while a newer one is on its way or could not be had; null
 * until the first. A page that reads this neither flickers after a write nor empties when offline.
 */
export function latest<T>(resource: Answered<T>): Signal<T | null> {
  return linkedSignal<T | null, T | null>({
    source: () => (resource.hasValue() ? (resource.value() ?? null) : null),
    computation: (answer, previous) => answer ?? previous?.value ?? null,
  }).asReadonly();
}
