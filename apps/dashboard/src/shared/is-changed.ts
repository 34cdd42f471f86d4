import { type Signal, computed } from '@angular/core';

/**
 * Whether a form says something else than what it was filled with: typed and taken back is no change.
 *
 * @example isChanged(() => ({ on: this.today() }), () => ({ on: this.on() }))
 */
export function isChanged(filled: () => unknown, said: () => unknown): Signal<boolean> {
  return computed(() => JSON.stringify(said()) !== JSON.stringify(filled()));
}
