import type { Session } from '@understory/contracts';
import {
  OUTCOME_NAMES,
  SESSION_KIND_NAMES,
  duration,
  plural,
  smallNumber,
} from '@understory/wording';
import type { DaySession } from './day-session';

/** The code of its case, or else its kind: what a row is called. */
export function sessionTitle({ session, code }: Pick<DaySession, 'session' | 'code'>): string {
  return code || SESSION_KIND_NAMES[session.kind];
}

/** "K-14 at 09:00", with the hour where two of a day would sound the same to a screen reader. */
export function sessionName(day: DaySession): string {
  return `${sessionTitle(day)} at ${day.startClock}`;
}

/** "group of six, 50 min, first session, trauma-focused. Ended at 12:40". */
export function sessionDetails({ session, code, state, endClock }: DaySession): string {
  const parts = [
    whoWords(session, code),
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

/** The kind where the title is a code, and how many came. */
function whoWords({ kind, attendees }: Session, code: string): string {
  const name = code && SESSION_KIND_NAMES[kind].toLowerCase();
  if (attendees === null) return name;
  return name ? `${name} of ${smallNumber(attendees)}` : plural(attendees, 'person', 'people');
}

export function outcomeName({ outcome }: Pick<Session, 'outcome'>): string {
  return OUTCOME_NAMES[outcome];
}
