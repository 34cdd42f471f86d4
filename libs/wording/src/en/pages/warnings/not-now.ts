import { FORM_ACTIONS } from '../../form-actions';
import { plainDate } from '../../plain-date';

/** What lets a warning rest for a while, and wakes it. */
export const NOT_NOW_TEXTS = {
  title: FORM_ACTIONS.notNow,
  what: 'It stays in the list, without reminding you.',
  howLong: 'For how long',
  days: (days: number) => `${days} days`,
  because: 'Because',
  words: { label: 'In your own words', hint: 'Without names of clients.' },
  quietUntil: (day: string) => `Quiet until ${plainDate(day)}`,
  less: 'Ask me less, of this kind or of all',
  refused: {
    words: 'Say why in a few words, or choose another reason.',
    until: 'Choose a day within the next 28 days.',
  },
  /** Once it is kept. */
  rests: (until: string) => `It is quiet until ${plainDate(until)}.`,
  resting: {
    title: 'It rests',
    stands: 'The warning itself still stands.',
    wake: 'Let it speak again',
    woken: 'It speaks again.',
  },
};
