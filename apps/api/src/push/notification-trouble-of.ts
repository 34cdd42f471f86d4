import type { NotificationTrouble } from '@understory/domain';
import { isOfTls } from '../is-of-tls';

const BUSY = new Set([408, 425, 429]);
const GONE = new Set([404, 410]);
const SERVER = 500;

/** What an answer of a push service means (RFC 8030, section 5); null where it took the message. */
export function notificationTroubleOf(status: number): NotificationTrouble | null {
  if (status >= 200 && status < 300) return null;
  if (GONE.has(status)) return 'device-gone';
  if (BUSY.has(status) || status >= SERVER) return 'try-later';
  return status === 401 || status === 403 ? 'sign-in-refused' : 'notification-refused';
}

/** What it means that no answer came. */
export function silenceOf(code: string, wasHandedOver: boolean): NotificationTrouble {
  if (wasHandedOver) return 'cut-off';
  if (isOfTls(code)) return 'not-secure';
  return code === 'ETIMEDOUT' ? 'too-slow' : 'no-connection';
}
