import type { ProblemCode } from '@understory/contracts';

/** The status of an answer by its refusal. */
export const PROBLEM_STATUS: Readonly<Record<ProblemCode, number>> = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'too-many-tries': 429,
  'not-allowed': 403,
  'not-found': 404,
  'changed-elsewhere': 409,
  'link-used-or-expired': 410,
  'email-taken': 409,
  'password-too-common': 400,
  'too-large': 413,
  'not-undoable': 409,
  unavailable: 503,
  unexpected: 500,
};
