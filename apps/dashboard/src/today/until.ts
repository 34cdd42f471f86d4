import { type Injector, effect, untracked } from '@angular/core';

/** Waits until a condition over signals holds; for ever where what asks is gone before it does. */
export function until(isSo: () => boolean, injector: Injector): Promise<void> {
  if (untracked(isSo)) return Promise.resolve();
  return new Promise((resolve) => {
    const watching = effect(
      () => {
        if (!isSo()) return;
        watching.destroy();
        resolve();
      },
      { injector },
    );
  });
}
