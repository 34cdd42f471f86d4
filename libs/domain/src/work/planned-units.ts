import { sessionUnits, type WeighedSession } from './session-units';

/**
 * What a planned session would weigh if it is held.
 *
 * @param session As for `sessionUnits`.
 * @returns Units, 0 or more; 0 for every outcome but `planned`, so that held and planned never overlap.
 * @throws {RangeError} On minutes outside their range.
 * @example plannedUnits({ minutes: 50, kind: 'individual', acuity: 'usual', outcome: 'planned',
 *   isFirst: false, isTraumaFocused: false, isRiskEvent: false }) // 1
 */
export function plannedUnits(session: WeighedSession): number {
  const ifHeld = sessionUnits({ ...session, outcome: 'held' });
  return session.outcome === 'planned' ? ifHeld : 0;
}
