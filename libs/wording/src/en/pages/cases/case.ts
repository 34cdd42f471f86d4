import { capital } from '../../capital';
import { LAST_BEFORE_FIRST } from '../../last-day';
import { caseRhythmWords } from './case-sentences';
import { CASES_TEXTS } from './cases-list';

/** The page of one case, and the form that adds one. */
export const CASE_TEXTS = {
  title: { add: CASES_TEXTS.add, change: 'A case' },
  back: CASES_TEXTS.title,
  reading: 'Reading this case…',
  code: { label: 'Code', hint: 'A code only you understand. No names.' },
  began: 'Began on',
  ended: 'Ended on',
  refused: {
    code: 'Write a code on one line, up to 24 letters.',
    startsOn: 'Choose the day it began.',
    endsOn: LAST_BEFORE_FIRST,
    pauses: 'Each pause lies within the case, ends after it begins, and before the next one.',
  },
  /** Another case has the same code already. */
  twin: {
    heading: (code: string) => `You have ${code} already`,
    why: 'Two cases of one code are easily mixed up.',
    keep: 'Keep both',
    open: 'Open that one',
  },
  /** What was just done, beside a way to take it back. */
  done: {
    added: (code: string) => `${code} added`,
    changed: (code: string) => `${code} changed`,
    removed: (code: string) => `${code} removed, its sessions stay`,
  },
};

/** What a case says of each of its sessions, beside its kind and acuity. */
export const CASE_FIELDS_TEXTS = {
  rhythm: 'Rhythm',
  otherRhythm: 'Another number of days',
  noRhythm: capital(caseRhythmWords(null)),
  daysBetween: 'Days between sessions',
  /** Each follows its number. */
  units: { days: 'days', minutes: 'min' },
  length: 'Usual length',
  practice: 'Practice',
  noPractice: 'Not said',
};

/** The recurring sessions of a case. */
export const CASE_SERIES_TEXTS = {
  heading: 'Recurring sessions',
  empty: 'None goes on. Add a session on Today, and choose how it repeats.',
  change: 'Change its time',
  changeOf: (name: string) => `Change its time: ${name}`,
  end: 'End it',
  endOf: (name: string) => `End it: ${name}`,
  reading: 'Reading what repeats…',
};

/** Times in which a case rests. */
export const CASE_PAUSES_TEXTS = {
  from: 'Paused from',
  to: 'Until',
  endToday: 'End it today',
  takeOut: 'Take it out',
  takeOutOf: (pause: string) => `Take it out: ${pause}`,
  begin: 'Pause it',
  beginAnother: 'Another pause',
};
