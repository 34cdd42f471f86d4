import { ACTIONS } from '../../actions';
import { capital } from '../../capital';
import { FORM_ACTIONS } from '../../form-actions';
import { nameInText } from '../../name-in-text';
import { stopped } from '../../sentence';
import { CONNECTION_TEXTS, agreementWords } from './connection';
import { TIE_PHRASES } from './tie-phrases';
import { rhythmWords } from './tie-words';

/** The fields of what two agreed: how often, and how long. */
export const AGREEMENT_FIELDS_TEXTS = {
  howOften: 'How often',
  howLong: 'How long',
  rhythm: (days: number) => capital(rhythmWords(days)),
  otherRhythm: 'Another number of days',
  length: (minutes: number) => `${minutes} min`,
  /** Of any other rhythm, as it is stepped. */
  days: { label: 'Days between contacts', unit: 'days' },
};

/** The page on which a tie is named anew and agreed anew. */
export const CONNECTION_EDIT_TEXTS = {
  back: ACTIONS.back,
  heading: TIE_PHRASES.whatYouAgreed,
  head: { finding: 'A new rhythm holds from today.', relief: 'What was is left as it was.' },
  alias: { label: TIE_PHRASES.callIt, hint: 'A role or an alias, never a client.' },
  ticks: {
    flexible: {
      label: 'The rhythm is flexible',
      hint: 'It is said to fade after four intervals, not three.',
    },
    evaluates: {
      label: 'Also evaluates me',
      hint: 'Only for your own picture; nothing is sent.',
    },
    rests: {
      label: TIE_PHRASES.letRest,
      hint: 'It raises nothing, and its contacts stay. Take it up again at any time.',
    },
  },
  save: ACTIONS.save,
  leave: FORM_ACTIONS.leave,
  reading: TIE_PHRASES.readingOne,
  refused: { alias: 'Write a role or a name of your own for this tie, up to 60 letters.' },
  changed: (alias: string) => `${nameInText(alias)} changed`,
};

/** "Peer trio. Every two weeks, 60 minutes. Resting.": a tie and what was agreed of it, by itself. */
export function connectionInWords(said: {
  readonly alias: string;
  readonly agreement: Parameters<typeof agreementWords>[0];
  readonly isEvaluative: boolean;
  readonly isActive: boolean;
}): string {
  const { ticks } = CONNECTION_EDIT_TEXTS;
  return [
    stopped(said.alias),
    stopped(agreementWords(said.agreement)),
    said.isEvaluative ? stopped(ticks.evaluates.label) : '',
    said.isActive ? '' : stopped(capital(CONNECTION_TEXTS.rests)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
