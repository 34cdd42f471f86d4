import type { FieldRule, ProblemCode } from '@understory/contracts';

/** What a refusal of the server says where it has no sentence of its own. */
export interface ProblemText {
  readonly title: string;
  /** What to do next, in one sentence. */
  readonly detail: string;
}

/** What each refusal of the server says; a page has its own words where no answer came. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = {
  'invalid-input': {
    title: 'Something does not fit yet',
    detail: 'Please look again at what was entered, correct it and send it again.',
  },
  'not-signed-in': {
    title: 'You are not signed in',
    detail: 'Please sign in, then try again.',
  },
  'wrong-credentials': {
    title: 'That did not match',
    detail: 'Please check the e-mail address and the password, then try again.',
  },
  'too-many-tries': {
    title: 'Too many tries',
    detail: 'Please wait a few minutes, then try again.',
  },
  'not-allowed': {
    title: 'This is not open to you',
    detail: 'Please ask an administrator of the practice if you need it.',
  },
  'not-found': {
    title: 'There is nothing here',
    detail: 'Please go back and choose again: it may have been moved or removed.',
  },
  'changed-elsewhere': {
    title: 'This was changed elsewhere',
    detail: 'Please look at the newer version and decide which one to keep.',
  },
  'link-used-or-expired': {
    title: 'This link no longer works',
    detail: 'Please ask whoever sent it to you for a fresh link.',
  },
  'email-taken': {
    title: 'This e-mail address is already known here',
    detail: 'Please sign in with it, then open the link again.',
  },
  'password-too-common': {
    title: 'This password is too easy to guess',
    detail: 'Please choose one that others would not think of, such as four unrelated words.',
  },
  'too-large': {
    title: 'This is too large',
    detail: 'Please send it in smaller parts.',
  },
  'not-undoable': {
    title: 'This can no longer be undone',
    detail: 'Please change or remove the single entries instead.',
  },
  unavailable: {
    title: 'Understory cannot reach its data right now',
    detail: 'Please wait a moment and try again: nothing that was saved is lost.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    detail: 'Please try again, and tell whoever runs this server if it happens a second time.',
  },
};

/** What to do where a field breaks a rule beyond its shape. */
export const FIELD_REFUSALS: Readonly<Record<FieldRule, string>> = {
  'another-hour': 'Choose another hour than the first.',
  'each-once': 'Name each of them once.',
  'known-time-zone': 'Choose a time zone that is known here.',
  'language-with-country': 'Name a language with a country, such as en-GB.',
  'minutes-or-rhythm': 'Ask for minutes or for a rhythm.',
  'one-deed': 'Choose one thing to do.',
  'one-line': 'Write it on one line.',
  'plain-text': 'Write it as plain text.',
  'words-for-another-reason': 'Say why in your own words, or choose another reason.',
};
