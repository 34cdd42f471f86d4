import { duration } from '../../duration';

/** Asked where one tap would log a session over another that was held. */
export const ANOTHER_TEXTS = {
  /** @param clock When the other ended. */
  question: (clock: string) => `You logged one that ended at ${clock}. Another?`,
  yes: 'Log another',
  no: 'Leave it at that one',
};

/**
 * What one tap has logged: "Logged, held, K-14, 50 min".
 *
 * @param code Of its case, as it stands in a text; empty without one.
 */
export function loggedHeld(minutes: number, code = ''): string {
  return ['Logged, held', ...(code ? [code] : []), duration(minutes)].join(', ');
}
