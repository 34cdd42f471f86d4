import { HttpErrorResponse } from '@angular/common/http';
import { PROBLEM_CODES } from '@understory/contracts';
import { plainProblem, problemOf } from './problem';

const refusal = (status: number, error: unknown = null) =>
  problemOf(new HttpErrorResponse({ status, error }));

describe('problemOf', () => {
  it('keeps what the server said', () => {
    const told = { ...plainProblem('email-taken', 409), detail: 'Sign in instead.' };
    expect(refusal(409, told)).toEqual(told);
    expect(refusal(409, JSON.stringify(told))).toEqual(told);
  });

  it.each([
    [0, 'unavailable'],
    [503, 'unavailable'],
    [401, 'not-signed-in'],
    [404, 'not-found'],
    [413, 'too-large'],
    [429, 'too-many-tries'],
    [500, 'unexpected'],
  ])('reads a bare %i as %s', (status, code) => {
    expect(refusal(status, '<html>proxy</html>').code).toBe(code);
  });

  it('does not blame the person for an answer that could not be read', () => {
    expect(problemOf(new TypeError('shape')).code).toBe('unexpected');
  });
});

describe('plainProblem', () => {
  it.each(PROBLEM_CODES)('says for %s what happened and what to do', (code) => {
    const { title, detail } = plainProblem(code);
    expect(title).not.toBe('');
    expect(detail).toMatch(/\.$/);
  });
});
