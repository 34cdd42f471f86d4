import { HttpErrorResponse } from '@angular/common/http';
import { SignIn } from '@understory/contracts';
import { plainProblem } from './problem';
import { Submission } from './submission';

const good = { email: 'ines@example.org', password: 'moss lantern river quill' };
const form = () =>
  new Submission({
    sentences: { email: 'Write the address.', password: 'Write the password.' },
    refusals: { 'email-taken': 'email' },
  });
const refused = (problem: ReturnType<typeof plainProblem>) => () =>
  Promise.reject(new HttpErrorResponse({ status: problem.status, error: problem }));

describe('Submission', () => {
  it('names refused answers in the order of the form, and sends nothing', async () => {
    const submission = form();
    const work = jest.fn();
    expect(await submission.send(SignIn, { password: '', email: 'ines' }, work)).toBeNull();
    expect(work).not.toHaveBeenCalled();
    expect(submission.errors().map(({ name }) => name)).toEqual(['email', 'password']);
    expect(submission.errorOf('email')).toBe('Write the address.');
    expect(submission.errorOf('elsewhere')).toBe('');
  });

  it('sends once at a time', async () => {
    const submission = form();
    let finish: (answer: string) => void = () => undefined;
    const work = jest.fn(() => new Promise<string>((done) => (finish = done)));
    const first = submission.send(SignIn, good, work);
    expect(submission.isSending()).toBe(true);
    expect(await submission.send(SignIn, good, work)).toBeNull();
    finish('done');
    expect(await first).toEqual({ answer: 'done' });
    expect(work).toHaveBeenCalledTimes(1);
    expect(submission.isSending()).toBe(false);
  });

  it('maps the fields that the server refused', async () => {
    const submission = form();
    const fields = [{ path: 'email', message: 'Invalid input' }];
    await submission.send(SignIn, good, refused({ ...plainProblem('invalid-input', 400), fields }));
    expect(submission.errors()).toEqual([{ name: 'email', message: 'Write the address.' }]);
  });

  it('puts a refusal about one answer beside it', async () => {
    const submission = form();
    await submission.send(SignIn, good, refused(plainProblem('email-taken', 409)));
    expect(submission.errorOf('email')).toContain('already has an account');
  });

  it('keeps any other problem whole, and forgets it with the next try', async () => {
    const submission = form();
    await submission.send(SignIn, good, refused(plainProblem('too-many-tries', 429)));
    expect(submission.problem()?.code).toBe('too-many-tries');
    expect(submission.errors()).toEqual([]);
    await submission.send(SignIn, good, () => Promise.resolve());
    expect(submission.problem()).toBeNull();
  });
});
