import { HttpErrorResponse } from '@angular/common/http';
import { Problem, type ProblemCode } from '@understory/contracts';

const UNREACHED = new Set([0, 502, 503, 504]);

/** Any failure of a request or of reading its answer, as the one shape that pages show. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof HttpErrorResponse)) return plainProblem('unexpected', 500);
  const told = Problem.safeParse(bodyOf(error));
  if (told.success) return told.data;
  if (UNREACHED.has(error.status)) return plainProblem('unavailable', error.status);
  if (error.status === 401) return plainProblem('not-signed-in', 401);
  if (error.status === 404) return plainProblem('not-found', 404);
  if (error.status === 413) return plainProblem('too-large', 413);
  if (error.status === 429) return plainProblem('too-many-tries', 429);
  return plainProblem('unexpected', error.status);
}

/** A problem that this side found by itself, in its own words. */
export function plainProblem(code: ProblemCode, status = 0): Problem {
  const { title, detail } = problemWords(code);
  return { type: 'about:blank', title, status, code, detail };
}

function bodyOf(error: HttpErrorResponse): unknown {
  if (typeof error.error !== 'string') return error.error;
  try {
    return JSON.parse(error.error);
  } catch {
    return null;
  }
}

/** A heading per code, and what to do next where the server said nothing better. */
export function problemWords(code: ProblemCode): { title: string; detail: string } {
  switch (code) {
    case 'invalid-input':
      return words('Something needs another look', 'Look at the fields named below.');
    case 'not-signed-in':
      return words('You are signed out', 'Sign in again; nothing here is lost.');
    case 'wrong-credentials':
      return words('That did not match', 'Check the e-mail address and the password.');
    case 'too-many-tries':
      return words('Too many tries', 'Wait a minute, then try again.');
    case 'not-allowed':
      return words('This is not open to you', 'Ask an administrator of the practice.');
    case 'not-found':
      return words('Nothing is here', 'It may have been removed. Go back to Today.');
    case 'changed-elsewhere':
      return words('This was changed elsewhere', 'Look at it as it stands now, then try again.');
    case 'link-used-or-expired':
      return words('This link no longer works', 'Ask whoever sent it for a new one.');
    case 'email-taken':
      return words('This address already has an account', 'Sign in with it instead.');
    case 'password-too-common':
      return words('This password is too common', 'Choose one that others would not guess.');
    case 'too-large':
      return words('This is too large', 'Bring a smaller file.');
    case 'not-undoable':
      return words('This can no longer be undone', 'It stays as it is.');
    case 'unavailable':
      return words('The server did not answer', 'Nothing is lost. Try again in a moment.');
    case 'unexpected':
      return words('Something went wrong on our side', 'Try again. What you entered stays here.');
  }
}

function words(title: string, detail: string): { title: string; detail: string } {
  return { title, detail };
}
