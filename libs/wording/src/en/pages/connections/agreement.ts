import type { ConnectionKind } from '@understory/domain';
import { ACTIONS } from '../../actions';
import { balanceWords } from '../../balance-words';
import { capital } from '../../capital';
import { FORM_ACTIONS } from '../../form-actions';
import { nameInText } from '../../name-in-text';
import { KIND_NAMES, inSentence } from '../../names';
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

/** What else may be said of a tie: how give-and-take is meant, a flexible rhythm, and who evaluates. */
export const AGREEMENT_MORE_TEXTS = {
  more: 'More about it',
  balance: {
    label: TIE_PHRASES.giveAndTakeMeant,
    /** With the words of what this kind of tie starts from. */
    hint: (usual: number) =>
      `For this kind, “${balanceWords(usual)}” is usual. Warnings about give and take go by what you mean.`,
    choice: (balance: number, isUsual: boolean) =>
      isUsual ? `${balanceWords(balance)} (usual)` : balanceWords(balance),
  },
  flexible: {
    label: 'The rhythm is flexible',
    hint: 'It is said to fade after four intervals, not three.',
  },
  evaluates: {
    label: 'Also evaluates me',
    hint: 'Only for your own picture; nothing is sent.',
  },
};

/** The page on which a tie is named anew and agreed anew. */
export const CONNECTION_EDIT_TEXTS = {
  back: ACTIONS.back,
  heading: TIE_PHRASES.whatYouAgreed,
  head: { finding: 'A new rhythm holds from today.', relief: 'What was is left as it was.' },
  alias: { label: TIE_PHRASES.callIt, hint: 'A role or an alias, never a client.' },
  rests: {
    label: TIE_PHRASES.letRest,
    hint: 'It raises nothing, and its contacts stay. Take it up again at any time.',
  },
  save: ACTIONS.save,
  leave: FORM_ACTIONS.leave,
  reading: TIE_PHRASES.readingOne,
  refused: { alias: 'Write a role or a name of your own for this tie, up to 60 letters.' },
  changed: (alias: string) => `${nameInText(alias)} changed`,
};

/** "Peer trio. Peer. Every two weeks, 60 minutes. Give and take: even. Resting.": a tie and what was agreed of it, by itself. */
export function connectionInWords(said: {
  readonly alias: string;
  readonly kind: ConnectionKind;
  readonly agreement: Parameters<typeof agreementWords>[0] & { readonly balance: number };
  readonly isEvaluative: boolean;
  readonly isActive: boolean;
}): string {
  const { balance } = said.agreement;
  const meant = balance === 0 ? inSentence(balanceWords(balance)) : balanceWords(balance);
  return [
    stopped(said.alias),
    KIND_NAMES[said.kind] === said.alias ? '' : stopped(KIND_NAMES[said.kind]),
    stopped(agreementWords(said.agreement)),
    stopped(`${TIE_PHRASES.giveAndTake}: ${meant}`),
    said.isEvaluative ? stopped(AGREEMENT_MORE_TEXTS.evaluates.label) : '',
    said.isActive ? '' : stopped(capital(CONNECTION_TEXTS.rests)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
