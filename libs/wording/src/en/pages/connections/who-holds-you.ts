import type { ConnectionKind } from '@understory/domain';
import { ACTIONS } from '../../actions';
import { FORM_ACTIONS } from '../../form-actions';
import { nameInText } from '../../name-in-text';
import { inSentence } from '../../names';
import { smallNumber } from '../../small-number';
import { TIE_ACTIONS } from '../../tie-actions';
import { TIE_PHRASES } from './tie-phrases';

const STARTS_WITH = 'Each starts with a rhythm you can change.';

/** The page on which connections are named. */
export const WHO_HOLDS_YOU_TEXTS = {
  first: {
    heading: TIE_ACTIONS.whoHoldsYou,
    finding: TIE_PHRASES.enoughToBegin,
    relief: STARTS_WITH,
    leave: 'Later',
  },
  more: {
    heading: 'Who else holds you up?',
    finding: 'People or groups, by role.',
    relief: STARTS_WITH,
    leave: 'Leave it',
  },
  reading: TIE_PHRASES.reading,
  suggestions: {
    label: TIE_PHRASES.add,
    tap: 'Tap whoever is there for you',
    add: (alias: string) => `Add ${alias}`,
    added: (alias: string, count: number) => `${nameInText(alias)} stands below, ${count} in all.`,
  },
  save: (count: number) => (count < 2 ? ACTIONS.save : `Save these ${smallNumber(count)}`),
  saving: FORM_ACTIONS.saving,
  /** Beside the answer, and with its connection at the head of the form. */
  refused: {
    suggestions: 'Choose at least one who holds you up.',
    alias: 'Write a role or a name of your own, up to 60 letters.',
    lastMetOn: 'Choose when you last met; not knowing is an answer too.',
    of: (name: string, sentence: string) => `${name || 'Without a name'}: ${inSentence(sentence)}`,
  },
};

/** A beginning of a name, by kind. */
export const SUGGESTED_ALIASES: Readonly<Record<ConnectionKind, string>> = {
  supervision: 'Supervisor',
  consultation: 'Consultation group',
  'own-therapy': 'Own therapist',
  peer: 'Peer group',
  team: 'Team',
  mentor: 'Mentor',
  partner: 'Partner',
  family: 'Family',
  friend: 'Friend',
  community: 'Choir or club',
};

/** The fields of one connection in the making. */
export const TIE_DRAFT_TEXTS = {
  takeAway: 'Take away',
  takeAwayOf: (name: string) => `Take away: ${name}`,
  alias: TIE_PHRASES.callIt,
  lastMet: {
    question: 'When did you last meet?',
    day: 'The day you last met',
    answers: {
      today: 'Today',
      week: 'This week',
      fortnight: 'About two weeks ago',
      month: 'About a month ago',
      date: 'On a date',
      unknown: 'Not yet, or I don’t know',
    },
  },
};
