import { type Signal, linkedSignal } from '@angular/core';

/**
 * Whether something has been so, once it was: what a page shows from then on is not taken away again while it reads anew.
 *
 * @param isSo What is waited for, as a rule the first answers or their failing.
 * @param about What it is said of, as an id; of another it has to come about anew.
 * @example protected readonly wasRead = fromThenOn(() => this.lately() !== null || this.trouble() !== null);
 */
export function fromThenOn(
  isSo: () => boolean,
  about: () => unknown = () => null,
): Signal<boolean> {
  return linkedSignal<{ isSo: boolean; about: unknown }, boolean>({
    source: () => ({ isSo: isSo(), about: about() }),
    computation: ({ isSo, about }, previous) =>
      isSo || (previous !== undefined && previous.source.about === about && previous.value),
  }).asReadonly();
}
