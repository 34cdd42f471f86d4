import type { NotificationTrouble } from './notification-trouble';

/** Why a mail was not sent, or is not known to have been; worst last. */
export const MAIL_TROUBLES = [
  'try-later',
  'too-slow',
  'no-connection',
  'not-secure',
  'sign-in-refused',
  'address-refused',
  'mail-refused',
  'cut-off',
  'stopped',
] as const;
export type MailTrouble = (typeof MAIL_TROUBLES)[number];

/** What may be in the way of a reminder, whichever way it goes. */
export type SendTrouble = MailTrouble | NotificationTrouble;

/** What becomes of a reminder that met trouble. */
export type SendFate = 'try-again' | 'give-up' | 'unknown';

const FATES: Readonly<Record<SendTrouble, SendFate>> = {
  'try-later': 'try-again',
  'too-slow': 'try-again',
  'no-connection': 'try-again',
  'not-secure': 'try-again',
  'sign-in-refused': 'try-again',
  'address-refused': 'give-up',
  'mail-refused': 'give-up',
  'notification-refused': 'give-up',
  'device-gone': 'give-up',
  'cut-off': 'unknown',
  stopped: 'unknown',
};

/**
 * What becomes of a mail or a notification that met trouble. One that may have been taken is never sent again: a second one is worse
 * than none.
 *
 * @param trouble What was met.
 * @returns Whether it is tried again, given up, or left because it may have arrived.
 * @throws {RangeError} On any other word.
 * @example fateOf('no-connection') // 'try-again'
 * @example fateOf('cut-off') // 'unknown'
 */
export function fateOf(trouble: SendTrouble): SendFate {
  if (!Object.hasOwn(FATES, trouble)) {
    const known = Object.keys(FATES).join(', ');
    throw new RangeError(`trouble must be one of ${known}, not "${trouble}"`);
  }
  return FATES[trouble];
}
