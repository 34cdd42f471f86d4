import type { MailTrouble } from '@understory/domain';
import type { TroubleSentences } from '../wording';
import { SENDING_TROUBLE } from './sending-trouble';

const { passes, tellOnRepeat, notTwice } = SENDING_TROUBLE;

const TROUBLES: Readonly<Record<MailTrouble, TroubleSentences>> = {
  'try-later': {
    what: 'The mail server asked to wait.',
    next: passes,
  },
  'too-slow': { what: 'The mail server did not answer in time.', next: tellOnRepeat },
  'no-connection': { what: 'The mail server could not be reached.', next: tellOnRepeat },
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
    next: notTwice,
  },
  stopped: { what: 'The server stopped while the mail was on its way.', next: notTwice },
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
