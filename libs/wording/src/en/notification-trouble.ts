import type { NotificationTrouble } from '@understory/domain';
import type { TroubleSentences } from '../wording';

const AGAIN = 'If it happens again, tell whoever runs this server.';
const NOT_TWICE = 'It may have arrived. It is not sent twice.';

const TROUBLES: Readonly<Record<NotificationTrouble, TroubleSentences>> = {
  'try-later': {
    what: 'The push service of its browser asked to wait.',
    next: 'That often passes within the hour.',
  },
  'too-slow': { what: 'The push service of its browser did not answer in time.', next: AGAIN },
  'no-connection': { what: 'The push service of its browser could not be reached.', next: AGAIN },
  'not-secure': {
    what: 'The push service of its browser offered no safe connection, so nothing was sent.',
    next: AGAIN,
  },
  'sign-in-refused': {
    what: 'The push service of its browser did not let Understory in.',
    next: 'Turn notifications off and on again on that device.',
  },
  'notification-refused': {
    what: 'The push service of its browser refused the notification.',
    next: 'Turn notifications off and on again on that device.',
  },
  'device-gone': {
    what: 'Its browser takes no notifications any more.',
    next: 'Turn them on again on that device, or remove it here.',
  },
  'cut-off': { what: 'The connection broke while it was handed over.', next: NOT_TWICE },
  stopped: { what: 'The server stopped while it was on its way.', next: NOT_TWICE },
};

/**
 * What went wrong with a notification, and what to do.
 *
 * @param trouble What was met.
 * @returns A sentence each.
 * @example notificationTroubleSentences('device-gone').what // 'Its browser takes no notifications any more.'
 */
export function notificationTroubleSentences(trouble: NotificationTrouble): TroubleSentences {
  return TROUBLES[trouble];
}
