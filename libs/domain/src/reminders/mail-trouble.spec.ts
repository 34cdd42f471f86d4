import { fateOf, MAIL_TROUBLES, type MailTrouble } from './mail-trouble';

it.each([
  ['try-again', ['try-later', 'too-slow', 'no-connection', 'not-secure', 'sign-in-refused']],
  ['give-up', ['address-refused', 'mail-refused']],
  ['unknown', ['cut-off', 'stopped']],
] as const)('%s after %j', (fate, troubles) => {
  expect(MAIL_TROUBLES.filter((trouble) => fateOf(trouble) === fate)).toEqual(troubles);
});

it.each(['', 'lost', 'toString'])('refuses "%s"', (word) => {
  expect(() => fateOf(word as MailTrouble)).toThrow(/^trouble must be one of try-later, .+, not/);
});
