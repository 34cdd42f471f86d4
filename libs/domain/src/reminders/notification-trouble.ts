/** Why a notification was not taken by the push service of a browser, or is not known to have been; worst last. */
export const NOTIFICATION_TROUBLES = [
  'try-later',
  'too-slow',
  'no-connection',
  'not-secure',
  'sign-in-refused',
  'notification-refused',
  'device-gone',
  'cut-off',
  'stopped',
] as const;
export type NotificationTrouble = (typeof NOTIFICATION_TROUBLES)[number];
