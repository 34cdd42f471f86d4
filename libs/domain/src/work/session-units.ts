import {
  LIMITS,
  SESSION_ACUITIES,
  SESSION_KINDS,
  SESSION_OUTCOMES,
  type SessionAcuity,
  type SessionKind,
  type SessionOutcome,
} from '../vocabulary';
import { within } from '../within';
import { oneOf } from '../one-of';

/** What a session's weight rests on. */
export interface WeighedSession {
  /** 1 to 600. */
  minutes: number;
  kind: SessionKind;
  acuity: SessionAcuity;
  outcome: SessionOutcome;
  isFirst: boolean;
  isTraumaFocused: boolean;
  isRiskEvent: boolean;
}

/** One unit is a usual individual session of fifty minutes. Planning weights of ours, not measured. */
const USUAL_MINUTES = 50;
const ACUITY_WEIGHTS: Readonly<Record<SessionAcuity, number>> = {
  settled: 0.8,
  usual: 1,
  complex: 1.3,
  acute: 1.6,
};
const KIND_WEIGHTS: Readonly<Record<SessionKind, number>> = {
  individual: 1,
  couple: 1.2,
  family: 1.2,
  group: 1.5,
};
const FIRST = 0.2;
const TRAUMA = 0.2;
const RISK = 0.5;
/** A kept slot that stood empty. */
const EMPTY_SLOT = 0.3;

/**
 * Units u of a session: what it weighs in the load.
 *
 * @param session Minutes 1 to 600 with kind, acuity, outcome and the three marks.
 * @returns Units, 0 or more: weighed by length, acuity and kind where held; .3 of the length for a
 *   no-show or late cancel; 0 where planned or cancelled in time.
 * @throws {RangeError} On minutes outside their range, or a kind, acuity or outcome that is not known.
 * @example sessionUnits({ minutes: 50, kind: 'individual', acuity: 'usual', outcome: 'held',
 *   isFirst: false, isTraumaFocused: true, isRiskEvent: false }) // 1.2
 */
export function sessionUnits(session: WeighedSession): number {
  const length = within('minutes', session.minutes, LIMITS.sessionMinutes) / USUAL_MINUTES;
  oneOf('kind', session.kind, SESSION_KINDS);
  oneOf('acuity', session.acuity, SESSION_ACUITIES);
  oneOf('outcome', session.outcome, SESSION_OUTCOMES);
  switch (session.outcome) {
    case 'held':
      return (
        length * ACUITY_WEIGHTS[session.acuity] * KIND_WEIGHTS[session.kind] +
        (session.isFirst ? FIRST : 0) +
        (session.isTraumaFocused ? TRAUMA : 0) +
        (session.isRiskEvent ? RISK : 0)
      );
    case 'no-show':
    case 'late-cancel':
      return EMPTY_SLOT * length;
    case 'planned':
    case 'cancelled':
    case 'cancelled-by-practice':
      return 0;
  }
}
