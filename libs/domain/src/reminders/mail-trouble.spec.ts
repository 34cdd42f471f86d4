import { fateOf, MAIL_TROUBLES, type MailTrouble } from './mail-trouble';
import { NOTIFICATION_TROUBLES } from './notification-trouble';

const AGAIN = ['try-later', 'too-slow', 'no-connection', 'not-secure', 'sign-in-refused'] as const;

it.each([
  ['try-again', AGAIN],
  ['give-up', ['address-refused', 'mail-refused']],
  ['unknown', ['cut-off', 'stopped']],
] as const)('%s after %j of a mail', (fate, troubles) => {
  expect(MAIL_TROUBLES.filter((trouble) => fateOf(trouble) === fate)).toEqual(troubles);
});

it.each([
  ['try-again', AGAIN],
  ['give-up', ['notification-refused', 'device-gone']],
  ['unknown', ['cut-off', 'stopped']],
] as const)('%s after %j of a notification', (fate, troubles) => {
  expect(NOTIFICATION_TROUBLES.filter((trouble) => fateOf(trouble) === fate)).toEqual(troubles);
});

it.each(['', 'lost', 'toString'])('refuses "%s"', (word) => {
  expect(() => fateOf(word as MailTrouble)).toThrow(/^trouble must be one of try-later, .+, not/);
});
