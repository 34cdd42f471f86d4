import { KEPT_FROM, type Silence, type TieWord } from '@understory/domain';
import { capital } from '../../capital';
import { plainDate, shortDay } from '../../plain-date';
import { plural } from '../../plural';
import { UNKNOWN_NOT_LOW } from '../../unknown-not-low';
import { smallNumber } from '../../small-number';
import { asSure } from './day-met';
import { TIE_PHRASES } from './tie-phrases';
import { partWords } from './tie-words';

const HALVES = 'Each contact fills it, and it halves with each agreed interval that passes.';

/** The course of a tie's vitality: the drawing, its table and its data. */
export const VITALITY_TEXTS = {
  unknown: `Drawn from the first contact on, or once its first agreed interval is over. ${UNKNOWN_NOT_LOW}`,
  caption: `${HALVES} A rhythm that has been kept for a while puts one interval by, and stays full. Contacts hang below the line.`,
  tableCaption: `At the end of each week, newest first. ${HALVES}`,
  columns: {
    week: 'Week to',
    vitality: 'Vitality',
    contacts: 'Contacts',
    missed: 'Missed',
  },
  notKnownYet: TIE_PHRASES.notKnownYet,
  part: (vitality: number) => `${Math.round(vitality * 100)}\u00a0%`,
  drawn: {
    full: 'full',
    half: 'half',
    leave: 'leave',
    /** Below the line, in two lines. */
    below: ['contacts,', 'missed dashed'],
    today: (vitality: number) => `${partWords(vitality)} today`,
    raised: (silence: string, day: string) => `${silence} passed, ${shortDay(day)}`,
  },
  table: ['date', 'vitality', 'contacts_held', 'contacts_missed'],
};

/** The silence after which a tie is said to fade, as in "three rhythms" and "24 days". */
export function silenceInWords({ count, unit }: Silence): string {
  return unit === 'days' ? `${count} days` : `${smallNumber(count)} rhythms`;
}

/** What the vitality chart shows, in at most ten words; `isAbout` as for `isDayAbout`. */
export function vitalityFinding(
  tie: {
    readonly vitality: number | null;
    readonly word: TieWord;
    readonly lastContactOn: string | null;
    readonly recentContacts: number;
  },
  isAbout = false,
): string {
  const { vitality, word, lastContactOn } = tie;
  if (vitality === null) return 'Not enough yet to draw';
  const part = partWords(vitality);
  const since = lastContactOn ? ` since ${asSure(plainDate(lastContactOn), isAbout)}` : '';
  if (word === 'thin') return `Fallen to ${part}${since}`;
  if (word === 'due') return `Down to ${part}${since}`;
  const isKept = part === partWords(1) && tie.recentContacts >= KEPT_FROM;
  return isKept ? 'Full, as the rhythm is kept' : `${capital(part)}${since}`;
}

/** The finding with the contacts that are drawn, for whoever cannot see them. */
export function vitalityAloud(finding: string, held: number, missed: number): string {
  const parts = [
    `${finding}.`,
    `${capital(plural(held, 'contact hangs', 'contacts hang'))} below the line.`,
    missed > 0 ? `${capital(plural(missed, 'was', 'were'))} missed.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Give and take of the latest contacts: the drawing, its table and its data. */
export const GIVE_AND_TAKE_TEXTS = {
  unknown: 'It shows once you have said of a contact who gave more.',
  findings: {
    unknown: 'Give and take is not known yet',
    gaveMore: 'Lately you have given more than you meant',
    receivedMore: 'Lately you have received more than you meant',
    asMeant: 'Give and take is as you meant',
    evenAsMeant: 'Give and take is nearly even, as you meant',
  },
  above: 'above: received more',
  below: 'below: gave more',
  tableCaption: 'Give and take of the latest rated contacts, oldest first',
  columns: { day: 'Day', giveAndTake: TIE_PHRASES.giveAndTake },
  table: ['date', 'give_and_take'],
};

/** The same in a sentence, for whoever cannot see it. */
export function giveAndTakeAloud(counts: {
  readonly received: number;
  readonly even: number;
  readonly gave: number;
}): string {
  const { received, even, gave } = counts;
  const often = (count: number) => plural(count, 'time', 'times');
  const rated = plural(received + even + gave, 'rated contact', 'rated contacts');
  return `In the latest ${rated}: received more ${often(received)}, even ${often(even)}, gave more ${often(gave)}.`;
}
