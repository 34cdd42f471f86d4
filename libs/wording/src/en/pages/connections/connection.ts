import type { ContactRating, TieWord } from '@understory/domain';
import { ACTIONS } from '../../actions';
import { capital } from '../../capital';
import { nameInText } from '../../name-in-text';
import { plainDate } from '../../plain-date';
import { TIE_ACTIONS } from '../../tie-actions';
import { TIE_WORD_NAMES } from '../../tie-word-names';
import { times } from '../../times';
import { TIE_PHRASES } from './tie-phrases';
import { asSure } from './day-met';
import { agoWords, rhythmWords } from './tie-words';

/** The page of one tie. */
export const CONNECTION_TEXTS = {
  title: TIE_PHRASES.connection,
  rests: 'resting',
  wordSince: (word: TieWord, day: string, isAbout = false) =>
    `${TIE_WORD_NAMES[word]} since ${asSure(plainDate(day), isAbout)}`,
  whyThin: 'Why thin',
  logContact: TIE_ACTIONS.log,
  agreeAnew: TIE_PHRASES.agreeAnew,
  letRest: TIE_PHRASES.letRest,
  takeUp: 'Take it up again',
  change: ACTIONS.change,
  /** The way to its kind, and to removing it. */
  correct: 'Correct its kind, or remove it',
  facts: {
    rhythm: 'Rhythm',
    giveAndTakeMeant: TIE_PHRASES.giveAndTakeMeant,
    whoReachedOut: TIE_PHRASES.whoReachedOut,
    howItFelt: 'How it felt',
    notNoted: 'Not noted yet',
    evaluates: { label: 'Also evaluates you', yes: 'Yes' },
    whoSees: { label: 'Who sees this', onlyYou: 'Only you' },
  },
  reading: TIE_PHRASES.readingOne,
  tookUp: (alias: string) => `${nameInText(alias)} is taken up again`,
  nowRests: (alias: string) => `${nameInText(alias)} rests`,
};

/** What was agreed for a tie: "Every two weeks, 60 minutes, flexible". */
export function agreementWords(agreement: {
  readonly rhythmDays: number;
  readonly minutes: number;
  readonly isFlexible: boolean;
}): string {
  const { rhythmDays, minutes, isFlexible } = agreement;
  return `${capital(rhythmWords(rhythmDays))}, ${minutes} minutes${isFlexible ? ', flexible' : ''}`;
}

/** "49 days, leave not counted, where you agreed on 14." */
function against(silence: string, agreedDays: number, isLeaveLeftOut: boolean): string {
  const leave = isLeaveLeftOut ? ', leave not counted' : '';
  return `${capital(silence)}${leave}, where you agreed on ${agreedDays}.`;
}

/** What a tie is at present, and what eases it. */
export const TIE_STATES = {
  rests: { finding: 'This tie rests.', relief: 'It raises nothing, and its contacts stay.' },
  notMet: { finding: 'Not met yet.' },
  agreed: (rhythmDays: number) => `You agreed on ${rhythmWords(rhythmDays)}.`,
  quietSince: (day: string, isAbout = false) => `Quiet since ${asSure(plainDate(day), isAbout)}.`,
  silence: (days: number, agreedDays: number, isLeaveLeftOut: boolean, isAbout = false) =>
    against(asSure(days === 1 ? 'one day' : `${days} days`, isAbout), agreedDays, isLeaveLeftOut),
  metLately: (daysAgo: number) => `You met ${agoWords(daysAgo)}.`,
  metOn: (day: string, isAbout = false) => `You met ${isAbout ? 'about' : 'on'} ${plainDate(day)}.`,
  ago: (days: number, agreedDays: number, isLeaveLeftOut: boolean, isAbout = false) =>
    against(agoWords(days, isAbout), agreedDays, isLeaveLeftOut),
};

/** "They six times, you three"; whoever never did is left out, and without a contact it is empty. */
export function reachedOutWords(counts: {
  readonly them: number;
  readonly me: number;
  readonly scheduled: number;
}): string {
  const { them, me, scheduled } = counts;
  const parts = [
    them > 0 ? `they ${times(them)}` : '',
    me > 0 ? `you ${times(me)}` : '',
    scheduled > 0 ? `in the calendar ${times(scheduled)}` : '',
  ];
  return capital(parts.filter((part) => part !== '').join(', '));
}

const FELT: Readonly<Record<ContactRating, string>> = {
  energy: 'gave energy',
  couldAct: 'could act',
  sawClearer: 'saw clearer',
  mattered: 'mattered',
  wantedMore: 'wanted more',
};

/** How contacts tended to feel, by the taps that stand out: "Saw clearer, wanted more". */
export function feltWords(ratings: readonly ContactRating[]): string {
  return ratings.length === 0
    ? 'None of the five stands out'
    : capital(ratings.map((rating) => FELT[rating]).join(', '));
}
