import type { NotificationTrouble } from '@understory/domain';
import type { TroubleSentences } from '../wording';
import { SENDING_TROUBLE } from './sending-trouble';

const { passes, tellOnRepeat, notTwice } = SENDING_TROUBLE;
const OFF_AND_ON = 'Turn notifications off and on again on that device.';

const TROUBLES: Readonly<Record<NotificationTrouble, TroubleSentences>> = {
  'try-later': {
    what: 'The browser’s push service asked to wait.',
    next: passes,
  },
  'too-slow': {
    what: 'The browser’s push service did not answer in time.',
    next: tellOnRepeat,
  },
  'no-connection': {
    what: 'The browser’s push service could not be reached.',
    next: tellOnRepeat,
  },
  'not-secure': {
    what: 'The browser’s push service offered no safe connection, so nothing was sent.',
    next: tellOnRepeat,
  },
  'sign-in-refused': {
    what: 'The browser’s push service did not let Understory in.',
    next: OFF_AND_ON,
  },
  'notification-refused': {
    what: 'The browser’s push service refused the notification.',
    next: OFF_AND_ON,
  },
  'device-gone': {
    what: 'The browser takes no notifications any more.',
    next: 'Turn them on again on that device, or remove it here.',
  },
  'cut-off': { what: 'The connection broke while it was handed over.', next: notTwice },
  stopped: { what: 'The server stopped while it was on its way.', next: notTwice },
};

/**
 * What went wrong with a notification, and what to do.
 *
 * @param trouble What was met.
 * @returns A sentence each.
 * @example notificationTroubleSentences('device-gone').what // 'The browser takes no notifications any more.'
 */
export function notificationTroubleSentences(trouble: NotificationTrouble): TroubleSentences {
  return TROUBLES[trouble];
}
