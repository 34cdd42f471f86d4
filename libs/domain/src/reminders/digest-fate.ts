import { fateOf, type SendTrouble } from './mail-trouble';

/**
 * What becomes of a digest that went out by several ways at once, to a mailbox and to devices.
 *
 * @param troubles What each of those that were tried just now met, in any order; null where it was taken.
 * @param wasTaken Whether one of them, or of those before, was taken.
 * @returns `try-again` as long as one may still be reached, else `sent` where one was, else `failed`; `failed` for none at all.
 * @throws {RangeError} On an unknown trouble.
 * @example digestFate([null, 'try-later'], true) // 'try-again'
 * @example digestFate([null, 'device-gone'], true) // 'sent'
 */
export function digestFate(
  troubles: readonly (SendTrouble | null)[],
  wasTaken: boolean,
): 'try-again' | 'sent' | 'failed' {
  const fates = troubles.map((trouble) => trouble && fateOf(trouble));
  if (fates.includes('try-again')) return 'try-again';
  return wasTaken || fates.includes(null) ? 'sent' : 'failed';
}
