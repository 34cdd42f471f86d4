import type { SessionOutcome } from '@understory/domain';
import { OUTCOME_NAMES } from '../../session-names';

/** What can be logged where no page can be read. */
export const WITHOUT_SERVER_TEXTS = {
  heading: 'Log all the same',
  what: 'What you log here is sealed on this device, and goes out by itself once the server answers and you are signed in.',
  cannotKeep:
    'This browser could not keep it: there may be no room left. Write it down elsewhere for now.',
  heldOf: (name: string, clock: string) => `Held, ${name} at ${clock}`,
  otherOutcome: (name: string, clock: string) => `Other outcome for ${name} at ${clock}`,
  whatHappened: (name: string, clock: string) => `What happened with ${name} at ${clock}`,
  marked: (name: string, clock: string, outcome: SessionOutcome) =>
    `${name} at ${clock} is marked as ${OUTCOME_NAMES[outcome].toLowerCase()}, and waits to be sent.`,
  aSession: 'A session',
  theSession: 'The session',
  noneExpected: 'No expected session of today lies on this device.',
  endedNow: 'Ended now, 50 min',
  endedNowSaid: 'A session of 50 min that ended now waits to be sent.',
  waits: 'Waits to be sent',
  isBack: 'The server answers again. What you have begun here is not kept yet: log it first.',
  openWithout: 'Open the page without it',
  restNeedsServer:
    'Everything else needs the server: other days, your cases and connections, warnings and earlier check-ins are not kept on this device.',
  nobody:
    'Nobody is signed in on this device, and signing in needs the server. Nothing of yours is kept here meanwhile.',
  checkIn: {
    open: 'Check in for this week',
    hint: 'Answer what you like. If this week has a check-in already, you are asked once it is sent.',
    note: 'One line, if you like',
    send: 'Check in',
    nothing: 'Nothing is answered yet.',
    said: 'This week’s check-in waits to be sent.',
  },
  /** Forms that need nothing to be read, by the kind of their entry. */
  entries: {
    'unseen-work': { open: 'Log unseen work', said: 'Your unseen work waits to be sent.' },
    'other-time': { open: 'Log other time', said: 'Your other time waits to be sent.' },
  },
};
