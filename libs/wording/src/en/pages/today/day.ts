import { capital } from '../../capital';
import { whole } from '../../decimal';
import { duration, durationInARow } from '../../duration';
import { plural } from '../../plural';
import { sessionCount } from '../../session-count';
import { type SessionInADay, outcomeName, sessionName } from './session-words';

/** How the day stands at this moment: what is so, and the ease in it. */
export const DAY_TEXTS = {
  nothing: 'Nothing logged for today.',
  nothingRelief: 'A free day, or not brought in yet.',
  inSession: (until: string) => `In a session until ${until}.`,
  isLast: 'It is the last one today.',
  freeUntil: (clock: string) => `Free until ${clock}.`,
  more: (count: number, until: string) =>
    `${capital(plural(count, 'more', 'more'))}, done by ${until}.`,
  ahead: (count: number, until: string) => `${sessionCount(count)}, done by ${until}.`,
  noneToCome: 'No more to come today.',
  done: 'Done for today.',
  toMark: (count: number) => `${sessionCount(count)} to mark.`,
  held: (count: number) => `${sessionCount(count)} held.`,
};

/** The day as a list. */
export const SESSION_LIST_TEXTS = {
  toMark: (count: number) => `${sessionCount(count)} to mark`,
  toCome: (count: number) => `${sessionCount(count)} to come`,
  allMarked: 'All marked',
  sessions: 'Sessions',
  empty: 'When a session has ended, it is one tap here.',
  unsent: (details: string) => `${details}, waits to be sent`,
  whatHappened: (name: string) => `What happened with ${name}`,
  otherOutcome: (name: string) => `Other outcome for ${name}`,
  /** A contact whose tie is no longer listed. */
  contact: 'A contact',
  support: (minutes: number) => `support, ${durationInARow(minutes)}`,
  met: 'Met',
  missed: 'Missed',
  /** More than a list draws. */
  shown: (shown: number, all: number) => `The first ${whole(shown)} of ${whole(all)}.`,
  file: { name: 'day', columns: ['start', 'end', 'name', 'details', 'state'] },
};

/** What stands on the line of a day. */
export const DAY_LINE_TEXTS = {
  free: 'free',
  freeFor: (minutes: number) => `${duration(minutes)} free`,
  contact: (alias: string, minutes: number) => `${alias}, ${duration(minutes)}`,
};

/** The line of a day for those who do not see it. */
export function dayLineLabel(
  sessions: readonly SessionInADay[],
  contacts: readonly { readonly alias: string; readonly startClock: string }[],
): string {
  const work = sessions.map(
    (day) => `${sessionName(day)} to ${day.endClock}, ${outcomeName(day.session).toLowerCase()}`,
  );
  const support = contacts.map(({ alias, startClock }) => `${alias} at ${startClock}`);
  const below = support.length === 0 ? '' : ` Below the line, support: ${support.join('; ')}.`;
  return `Today on a time line. ${work.join('; ') || 'No sessions'}.${below}`;
}
