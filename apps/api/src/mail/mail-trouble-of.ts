import type { MailTrouble } from '@understory/domain';
import { isOfTls } from '../is-of-tls';

/** What of an error of nodemailer tells what happened. */
export interface SendError {
  readonly code?: string;
  /** Of the system or of TLS, where that is what `code` came from. */
  readonly originalCode?: string;
  /** Of the server's reply, where there was one. */
  readonly responseCode?: number;
  readonly command?: string;
}

const BUSY = 400;
const PERMANENT = 500;
const BY_CODE: Readonly<Record<string, MailTrouble>> = {
  ETIMEDOUT: 'too-slow',
  EPROTOCOL: 'mail-refused',
  EMESSAGE: 'mail-refused',
  EENVELOPE: 'address-refused',
};

/**
 * What went wrong, from what the mail server said or did not say.
 *
 * @param wasHandedOver Whether all of the mail had been sent when it went wrong: without a reply, it may have been taken.
 */
export function mailTroubleOf(error: SendError, wasHandedOver: boolean): MailTrouble {
  const { code = '', originalCode = '', responseCode = 0, command = '' } = error;
  if (wasHandedOver && responseCode === 0) return 'cut-off';
  if (code === 'ETLS' || isOfTls(originalCode)) return 'not-secure';
  if (responseCode >= BUSY && responseCode < PERMANENT) return 'try-later';
  if (code === 'EAUTH') return 'sign-in-refused';
  if (responseCode < PERMANENT) return BY_CODE[code] ?? 'no-connection';
  return command === 'RCPT TO' ? 'address-refused' : 'mail-refused';
}
