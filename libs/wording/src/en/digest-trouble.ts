import type { MailTrouble } from '@understory/domain';
import type { TroubleSentences } from '../wording';

const AGAIN = 'If it happens again, tell whoever runs this server.';
const NOT_TWICE = 'It may have arrived. It is not sent twice.';

const TROUBLES: Readonly<Record<MailTrouble, TroubleSentences>> = {
  'try-later': {
    what: 'The mail server asked to wait.',
    next: 'That often passes within the hour.',
  },
  'too-slow': { what: 'The mail server did not answer in time.', next: AGAIN },
  'no-connection': { what: 'The mail server could not be reached.', next: AGAIN },
  'not-secure': {
    what: 'The mail server offered no safe connection, so nothing was sent.',
    next: 'Tell whoever runs this server: its certificate or its encryption needs a look.',
  },
  'sign-in-refused': {
    what: 'The mail server did not let Understory in.',
    next: 'Tell whoever runs this server: the name or the password for mail needs a look.',
  },
  'address-refused': {
    what: 'The mail server refused your address.',
    next: 'See whether the address is right and its mailbox has room, then send a test mail.',
  },
  'mail-refused': {
    what: 'The mail server refused the mail.',
    next: 'Tell whoever runs this server.',
  },
  'cut-off': {
    what: 'The connection broke while the mail was handed over.',
    next: NOT_TWICE,
  },
  stopped: { what: 'The server stopped while the mail was on its way.', next: NOT_TWICE },
};

/**
 * What went wrong with a mail, and what to do.
 *
 * @param trouble What was met.
 * @returns A sentence each.
 * @example mailTroubleSentences('no-connection').what // 'The mail server could not be reached.'
 */
export function mailTroubleSentences(trouble: MailTrouble): TroubleSentences {
  return TROUBLES[trouble];
}
