import { HttpErrorResponse } from '@angular/common/http';
import { Problem, type ProblemCode } from '@understory/contracts';
import { TROUBLES } from '@understory/wording';

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
  const { title, detail } = TROUBLES[code];
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
