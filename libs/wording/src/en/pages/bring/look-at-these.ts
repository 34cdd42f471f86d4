import { whole } from '../../decimal';
import { dayInYear } from '../../day-in-year';

/** What a person should know or decide before anything is saved. */
export const LOOK_AT_THESE_TEXTS = {
  tentative: {
    count: (count: number) => `${whole(count)} ${count === 1 ? 'is' : 'are'} tentative`,
    bring: (count: number) => `Bring ${count === 1 ? 'it' : 'them'} in as well`,
  },
  /** The count, then what it is about. */
  lookalikes: {
    count: (count: number) => `${whole(count)} ${count === 1 ? 'looks' : 'look'} the same`,
    asAnother: 'as another event in this file',
    what: 'Same title, start and length. Kept; take one out in your calendar if it should not count twice.',
  },
  known: {
    count: (count: number) => `${whole(count)} came in from this device before`,
    what: 'Brought up to date where they moved, never doubled.',
  },
  unread: {
    count: (count: number) => `${whole(count)} could not be read, or not in full`,
    line: (line: number, title: string, sentence: string) =>
      title === ''
        ? `Line ${whole(line)}: ${sentence}`
        : `Line ${whole(line)}, “${title}”: ${sentence}`,
    more: (count: number) => `${whole(count)} more`,
  },
  /** One title by its name, or how many, then what of them. */
  noMeaning: {
    ofOne: 'has no meaning yet',
    count: (count: number) => `${whole(count)} titles`,
    ofMany: 'have no meaning yet',
    leftOut: 'Left out unless you choose.',
  },
  past: {
    taken: 'Past sessions are taken as',
    held: 'held',
    ahead: 'Those ahead as planned. A no-show can be marked on its day.',
  },
};

/** Why events of a chosen kind yield nothing. */
export const LEFT_OUT_OF_IMPORT = {
  'not-yet': (count: number) =>
    count === 1
      ? '1 meeting other than a session lies ahead. Bring it once it has happened.'
      : `${whole(count)} meetings other than sessions lie ahead. Bring them once they have happened.`,
  'too-long': (count: number) =>
    count === 1
      ? '1 event is longer than ten hours and is left out. It may be leave.'
      : `${whole(count)} events are longer than ten hours and are left out. They may be leave.`,
  'no-length': (count: number) =>
    count === 1
      ? '1 event has no length and is left out.'
      : `${whole(count)} events have no length and are left out.`,
};

/** Some events by title and day, and how many more: "“AB” on 3 November; and 2 more". */
export function eventsByDay(
  named: readonly { readonly title: string; readonly day: string }[],
  more: number,
  today: string,
): string {
  const parts = named.map(({ title, day }) => `“${title}” on ${dayInYear(day, today)}`);
  return [...parts, ...(more > 0 ? [`and ${whole(more)} more`] : [])].join('; ');
}
