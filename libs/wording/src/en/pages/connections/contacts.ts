import type { LogContact } from '@understory/contracts';
import { CONTACT_RATINGS, type ContactMode, LIMITS } from '@understory/domain';
import { ACTIONS } from '../../actions';
import { clockTime } from '../../clock-time';
import { INITIATOR_NAMES, MODE_NAMES, RATING_NAMES, inSentence } from '../../names';
import { nameInText } from '../../name-in-text';
import { plainDate } from '../../plain-date';
import { stopped } from '../../sentence';
import { TIE_ACTIONS } from '../../tie-actions';
import { writeWholeMinutes } from '../../whole-minutes';
import { TIE_PHRASES } from './tie-phrases';
import { GIVE_AND_TAKE_STEPS, TAP_STEPS } from './tie-words';

/** The sheet on which a contact is logged in two taps. */
export const CONTACT_SHEET_TEXTS = {
  heading: 'Whom did you meet?',
  someoneElse: 'Someone else',
};

/** The page of one contact. */
export const CONTACT_PAGE_TEXTS = {
  log: TIE_ACTIONS.log,
  change: TIE_PHRASES.change,
  back: ACTIONS.back,
  /** A name may bring a stop of its own. */
  withWhom: (alias: string) => stopped(`With ${nameInText(alias)}`),
};

/** The form of one contact. */
export const CONTACT_FORM_TEXTS = {
  giveAndTake: TIE_PHRASES.giveAndTake,
  taps: {
    title: 'How it was, five taps',
    hint: 'Answer what you like, in any order. Leaving it open is fine.',
  },
  more: 'Another day, length or way',
  day: 'Day',
  time: 'Began at',
  minutes: 'Minutes',
  mode: 'How',
  initiator: TIE_PHRASES.whoReachedOut,
  notSaid: 'Not said',
  save: ACTIONS.save,
  delete: ACTIONS.delete,
  booked: 'It is booked',
  met: 'We met',
  fellThrough: 'It fell through',
  /** It fell through, or is booked ahead. */
  notHeld: 'Not held',
  refused: {
    startsAt: 'Choose a day and a time, not ahead of today.',
    minutes: writeWholeMinutes(LIMITS.contactMinutes),
  },
  /** What is taken for granted: "Today, 50 minutes, in person". Null where it cannot be read. */
  summary: (day: string | null, isToday: boolean, minutes: number | null, mode: ContactMode) => {
    const parts = [
      day === null ? '' : isToday ? 'Today' : plainDate(day),
      minutes === null ? '' : `${minutes} minutes`,
      inSentence(MODE_NAMES[mode]),
    ];
    return parts.filter((part) => part !== '').join(', ');
  },
  done: {
    logged: (alias: string) => `Logged: ${alias}`,
    booked: (alias: string) => `Booked: ${alias}`,
    fellThrough: (alias: string) => `${TIE_PHRASES.fellThrough}: ${alias}`,
    changed: (alias: string) => `Changed: contact with ${alias}`,
    deleted: (alias: string) => `Deleted: contact with ${alias}`,
  },
};

/** The contacts of one tie. */
export const LATEST_CONTACTS_TEXTS = {
  title: 'Latest contacts',
  none: 'None is logged yet.',
  caption: 'Latest contacts, newest first',
  columns: { day: 'Day', way: 'Way', length: 'Length', change: ACTIONS.change },
  change: ACTIONS.change,
  changeOf: (day: string) => `Change the contact of ${plainDate(day)}`,
  length: (minutes: number) => `${minutes} min`,
  booked: 'Booked',
  fellThrough: TIE_PHRASES.fellThrough,
};

/** "6 October, 13:00, 75 minutes, video. They reached out. Give and take: Even.": a contact by itself, where it was logged. */
export function contactInWords(
  said: Pick<LogContact, 'minutes' | 'mode' | 'initiator' | 'isHeld' | 'giveAndTake' | 'ratings'>,
  { date, time }: { readonly date: string; readonly time: string },
): string {
  const when = `${plainDate(date)}, ${clockTime(time)}`;
  const tapped = CONTACT_RATINGS.flatMap((rating) => {
    const tap = TAP_STEPS[said.ratings[rating] ?? -1];
    return tap === undefined ? [] : [`${RATING_NAMES[rating]}: ${inSentence(tap)}`];
  });
  const gave = said.giveAndTake === null ? undefined : GIVE_AND_TAKE_STEPS[said.giveAndTake + 2];
  return [
    `${when}, ${said.minutes} minutes, ${inSentence(MODE_NAMES[said.mode])}`,
    ...(said.isHeld ? [] : [CONTACT_FORM_TEXTS.notHeld]),
    ...(said.initiator === null ? [] : [INITIATOR_NAMES[said.initiator]]),
    ...(gave === undefined ? [] : [`${TIE_PHRASES.giveAndTake}: ${gave}`]),
    ...tapped,
  ]
    .map(stopped)
    .join(' ');
}
