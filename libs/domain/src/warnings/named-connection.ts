import type { StandingWarning } from './standing-warning';

/**
 * The connection whose name a warning's sentences want.
 *
 * @param warning Any standing warning.
 * @returns The strongest tie of W3, else the tie a warning is about; null where no tie is named.
 * @example namedConnection({ code: 'W4', subject: '', connectionId: null, raisedOn, facts }) // null
 */
export function namedConnection(warning: StandingWarning): string | null {
  return warning.code === 'W3' ? warning.facts.strongestConnectionId : warning.connectionId;
}
