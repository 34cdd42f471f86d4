import type { ProblemCode } from '@understory/contracts';

export interface ProblemText {
  readonly status: number;
  readonly title: string;
  /** What to do next, in one sentence. */
  readonly detail: string;
}

export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = {
  'invalid-input': {
    status: 400,
    title: 'Something does not fit yet',
    detail: 'Please look again at what was entered, correct it and send it again.',
  },
  'not-signed-in': {
    status: 401,
    title: 'You are not signed in',
    detail: 'Please sign in, then try again.',
  },
  'wrong-credentials': {
    status: 401,
    title: 'That did not match',
    detail: 'Please check the e-mail address and the password, then try again.',
  },
  'too-many-tries': {
    status: 429,
    title: 'Too many tries',
    detail: 'Please wait a few minutes, then try again.',
  },
  'not-allowed': {
    status: 403,
    title: 'This is not open to you',
    detail: 'Please ask an administrator of the practice if you need it.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    detail: 'Please go back and choose again: it may have been moved or removed.',
  },
  'changed-elsewhere': {
    status: 409,
    title: 'This was changed elsewhere',
    detail: 'Please look at the newer version and decide which one to keep.',
  },
  'link-used-or-expired': {
    status: 410,
    title: 'This link no longer works',
    detail: 'Please ask whoever sent it to you for a fresh link.',
  },
  'email-taken': {
    status: 409,
    title: 'This e-mail address is already known here',
    detail: 'Please sign in with it, then open the link again.',
  },
  'password-too-common': {
    status: 400,
    title: 'This password is too easy to guess',
    detail: 'Please choose one that others would not think of, such as four unrelated words.',
  },
  'too-large': {
    status: 413,
    title: 'This is too large',
    detail: 'Please send it in smaller parts.',
  },
  'not-undoable': {
    status: 409,
    title: 'This can no longer be undone',
    detail: 'Please change or remove the single entries instead.',
  },
  unavailable: {
    status: 503,
    title: 'Understory cannot reach its data right now',
    detail: 'Please wait a moment and try again: nothing that was saved is lost.',
  },
  unexpected: {
    status: 500,
    title: 'Something went wrong on our side',
    detail: 'Please try again, and tell whoever runs this server if it happens a second time.',
  },
};
