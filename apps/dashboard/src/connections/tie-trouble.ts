import type { Problem } from '@understory/contracts';
import { plainProblem, problemOf } from '../shell/problem';

/** Why a tie could not be read; nothing was entered, so an id that cannot be one is an address without a page. */
export function tieTrouble(error: unknown): Problem {
  const problem = problemOf(error);
  return problem.code === 'invalid-input' ? plainProblem('not-found', 404) : problem;
}
