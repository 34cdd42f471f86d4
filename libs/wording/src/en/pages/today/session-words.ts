import type { Session } from '@understory/contracts';
import type { SessionOutcome } from '@understory/domain';
import { capital } from '../../capital';
import { durationInARow } from '../../duration';
import { plural } from '../../plural';
import { ACUITY_NAMES, OUTCOME_NAMES, SESSION_KIND_NAMES } from '../../session-names';
import { smallNumber } from '../../small-number';

/** A session as it stands in a day. */
export interface SessionInADay {
  readonly session: Omit<Session, 'localDate' | 'units'>;
  /** Code of its case; empty where it names none. */
  readonly code: string;
  readonly state: 'marked' | 'to-mark' | 'running' | 'later';
  /** "14:00", as the person's clock shows it. */
  readonly startClock: string;
  readonly endClock: string;
}

/** What can be done with a session in a list; the names tell it from the others. */
export const SESSION_TEXTS = {
  readingDay: 'Reading your day…',
  heldOf: (name: string) => `Held, ${name}`,
  changeOf: (name: string) => `Change ${name}`,
  other: 'Other',
};

/** The code of its case, or else its kind: what a row is called. */
export function sessionTitle({
  session,
  code,
}: {
  readonly session: Pick<Session, 'kind'>;
  readonly code: string;
}): string {
  return code || SESSION_KIND_NAMES[session.kind];
}

/** "K-14 at 09:00", with the hour where two of a day would sound the same to a screen reader. */
export function sessionName(day: Pick<SessionInADay, 'session' | 'code' | 'startClock'>): string {
  return `${sessionTitle(day)} at ${day.startClock}`;
}

/** "group of six, 50 min, first session, trauma-focused. Ended at 12:40". */
export function sessionDetails({ session, code, state, endClock }: SessionInADay): string {
  const parts = [
    whoWords(session, code),
    durationInARow(session.minutes),
    session.acuity === 'usual' ? '' : ACUITY_NAMES[session.acuity].toLowerCase(),
    session.isFirst ? 'first session' : '',
    session.isTraumaFocused ? 'trauma-focused' : '',
    session.isRiskEvent ? 'risk event' : '',
  ].filter((part) => part !== '');
  const details = parts.join(', ');
  if (state === 'to-mark') return `${details}. Ended at ${endClock}`;
  return state === 'running' ? `${details}. Until ${endClock}` : details;
}

/** The kind where the title is a code, and how many came. */
function whoWords({ kind, attendees }: Pick<Session, 'kind' | 'attendees'>, code: string): string {
  const name = code && SESSION_KIND_NAMES[kind].toLowerCase();
  if (attendees === null) return name;
  return name ? `${name} of ${smallNumber(attendees)}` : plural(attendees, 'person', 'people');
}

/** What became of a session. */
export function outcomeName({ outcome }: Pick<Session, 'outcome'>): string {
  return OUTCOME_NAMES[outcome];
}

/**
 * "Marked as held: K-14 of 19 November", once it is.
 *
 * @param one What it is called in the list of changes; empty where that is not known.
 */
export function markedAs(outcome: SessionOutcome, one = ''): string {
  return `Marked as ${OUTCOME_NAMES[outcome].toLowerCase()}${one && `: ${one}`}`;
}

/** "Three unconfirmed", "All confirmed". */
export function unconfirmedCount(count: number): string {
  return count === 0 ? 'All confirmed' : `${capital(smallNumber(count))} unconfirmed`;
}
