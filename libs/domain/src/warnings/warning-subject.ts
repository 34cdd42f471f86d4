import type { StandingWarning } from './standing-warning';

/**
 * The connection whose name a warning's sentences want.
 *
 * @param warning Any standing warning.
 * @returns The fading tie of W1, the strongest tie of W3; null where no tie is named.
 * @example warningSubject({ code: 'W4', connectionId: null, raisedOn, facts }) // null
 */
export function warningSubject(warning: StandingWarning): string | null {
  return warning.code === 'W3' ? warning.facts.strongestConnectionId : warning.connectionId;
}
