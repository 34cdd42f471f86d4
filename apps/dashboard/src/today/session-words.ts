import type { Session } from '@understory/contracts';
import { OUTCOME_NAMES, SESSION_KIND_NAMES, duration } from '@understory/wording';
import type { DaySession } from './day-session';

/** "Couple", with the hour where two of a day would sound the same to a screen reader. */
export function sessionName({ session, startClock }: DaySession): string {
  return `${SESSION_KIND_NAMES[session.kind]} at ${startClock}`;
}

/** "50 min, first session, trauma-focused. Ended at 12:40". */
export function sessionDetails({ session, state, endClock }: DaySession): string {
  const parts = [
    duration(session.minutes),
    session.acuity === 'usual' ? '' : session.acuity,
    session.isFirst ? 'first session' : '',
    session.isTraumaFocused ? 'trauma-focused' : '',
    session.isRiskEvent ? 'risk event' : '',
  ].filter((part) => part !== '');
  const details = parts.join(', ');
  if (state === 'to-mark') return `${details}. Ended at ${endClock}`;
  return state === 'running' ? `${details}. Until ${endClock}` : details;
}

export function outcomeName({ outcome }: Pick<Session, 'outcome'>): string {
  return OUTCOME_NAMES[outcome];
}
