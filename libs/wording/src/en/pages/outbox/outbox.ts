import { capital } from '../../capital';
import { plural } from '../../plural';
import { TWO_VERSIONS_TEXTS } from '../log/two-versions';
import { contentInWords, differenceInWords, entryName, momentInWords } from './write-in-words';

type Body = Readonly<Record<string, unknown>>;

/** The page of what waits to be sent. */
export const OUTBOX_TEXTS = {
  toLookAt: 'To look at',
  youWrote: (said: string) => `You wrote: ${said}.`,
  correct:
    'Log it anew with that corrected, then take this one back. Until then it stays here as you wrote it.',
  /** Where the entry can be opened as it was meant. */
  correctHere:
    'Open it, correct that and save: then it goes out. Until then it stays here as you wrote it.',
  openOf: (name: string) => `Open it: ${name}`,
  open: 'Open it',
  /** Entries that name one that was not taken. */
  behind: (name: string) => `Waits behind: ${name}`,
  behindIt: (count: number) =>
    `${capital(plural(count, 'entry that names it waits', 'entries that name it wait'))} behind it.`,
  takeItBack: 'Take it back',
  logAnew: 'Log it anew',
  onItsWay: 'On its way',
  takeBack: 'Take back',
  takeBackOf: (name: string) => `Take back: ${name}`,
  takenBack: (name: string) => `Taken back: ${name}.`,
  tryNow: 'Try now',
  sending: 'Sending…',
  arrived: 'Everything has arrived.',
  tried: 'Tried just now.',
  sealed:
    'What waits lies sealed on this device. It opens only while you are signed in, and goes out under nobody else’s name.',
  madeAt: (instant: string, timeZone: string) => `Made ${momentInWords(instant, timeZone)}`,
  sealedEntry: 'A sealed entry',
  unreadable: 'An entry that cannot be opened: its key is gone',
};

/** What a form says whose entry reached no server and could not be kept for later. */
export const NOT_KEPT =
  'This browser cannot keep it for later either. It stays on this page: try again in a moment.';

/** What a band on every page says of the outbox; null where there is nothing to say. */
export function outboxBand(waiting: number, stuck: number, isAway: boolean): string | null {
  if (stuck + waiting > 0) return outboxFinding(waiting, stuck);
  return isAway ? 'The server does not answer. What you log waits here.' : null;
}

/** While this device has no key to seal with: what is held in the tab alone. */
export function heldInTab(count: number): string {
  const held = capital(plural(count, 'entry is', 'entries are'));
  return `${held} held in this tab until the server answers. Leave it open for a moment.`;
}

/** How the page begins: what waits, what needs its owner. */
export function outboxFinding(waiting: number, stuck: number): string {
  if (stuck > 0) return `${capital(plural(stuck, 'entry needs', 'entries need'))} a look from you.`;
  if (waiting === 0) return 'Nothing waits.';
  return `${capital(plural(waiting, 'entry waits', 'entries wait'))} to be sent.`;
}

/** What becomes of what waits. */
export function outboxRelief(count: number, isSignedOut: boolean, isAway: boolean): string {
  if (count === 0) return 'Everything you logged has arrived.';
  if (isSignedOut) return 'Sign in again, and it goes out.';
  if (isAway) return 'It goes out by itself once the server answers.';
  return 'Nothing of it is lost.';
}

/**
 * Both versions of an entry that was changed in two places, and the choice between them.
 *
 * @param kind The kind of the entry, as in `sessions`.
 * @param current As it stands elsewhere; null where it was removed there.
 */
export function twoVersionsInWords(kind: string, mine: Body, current: Body | null) {
  const { removed, leave, leaveRemoved, insist } = TWO_VERSIONS_TEXTS;
  return {
    heading: `${entryName(kind)} was changed elsewhere`,
    elsewhere: current ? inFull(kind, current, mine) : removed,
    here: inFull(kind, mine, current ?? {}),
    leave: current ? leave : leaveRemoved,
    insist: current ? insist : 'Log mine anew',
  };
}

function inFull(kind: string, body: Body, other: Body): string {
  return [contentInWords(kind, body), ...differenceInWords(body, other)].join(', ');
}

const MOST_TIMES = 5;

/**
 * What can be told of entries that are sealed: how many, and when they were made. Null for none.
 *
 * @param madeAt Instants, oldest first.
 */
export function sealedInWords(madeAt: readonly string[], timeZone: string): string | null {
  if (madeAt.length === 0) return null;
  const times = madeAt.slice(0, MOST_TIMES).map((instant) => momentInWords(instant, timeZone));
  const rest = madeAt.length - times.length;
  const more = rest > 0 ? `, and ${plural(rest, 'more', 'more')}` : '';
  const count = capital(plural(madeAt.length, 'entry is', 'entries are'));
  return `${count} sealed here until you are signed in. Made ${times.join('; ')}${more}.`;
}
