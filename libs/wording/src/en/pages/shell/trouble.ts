import type { ProblemCode } from '@understory/contracts';

/** A part of the page did not come: the line is cut, or a newer version has taken its place. */
export const NOT_LOADED = {
  title: 'This part could not be loaded',
  detail: 'Nothing has been done yet. Try again; if it stays like this, load the page afresh.',
};

const trouble = (title: string, detail: string) => ({ title, detail });

/** A heading per kind of failure, and what to do next where the server said nothing better. */
export const TROUBLES: Readonly<Record<ProblemCode, { title: string; detail: string }>> = {
  'invalid-input': trouble('Something needs another look', 'Look at the fields named below.'),
  'not-signed-in': trouble('You are signed out', 'Sign in again; nothing here is lost.'),
  'wrong-credentials': trouble('That did not match', 'Check the e-mail address and the password.'),
  'too-many-tries': trouble('Too many tries', 'Wait a minute, then try again.'),
  'not-allowed': trouble('This is not open to you', 'Ask an administrator of the practice.'),
  'not-found': trouble('Nothing is here', 'It may have been removed. Go back to Today.'),
  'changed-elsewhere': trouble(
    'This was changed elsewhere',
    'Look at it as it stands now, then try again.',
  ),
  'link-used-or-expired': trouble(
    'This link no longer works',
    'Ask whoever sent it for a new one.',
  ),
  'email-taken': trouble('This address already has an account', 'Sign in with it instead.'),
  'password-too-common': trouble(
    'This password is too common',
    'Choose one that others would not guess.',
  ),
  'too-large': trouble('This is too large', 'Bring a smaller file.'),
  'not-undoable': trouble('This can no longer be undone', 'It stays as it is.'),
  unavailable: trouble('The server did not answer', 'Nothing is lost. Try again in a moment.'),
  unexpected: trouble(
    'Something went wrong on our side',
    'Try again. What you entered stays here.',
  ),
};
