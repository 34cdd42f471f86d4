import { APP_NAME } from './app-name';

/** What a notification says. It stands on locked screens, so it tells nothing of anybody, and no number. */
export const NOTIFICATION_TEXTS = {
  title: APP_NAME,
  digest: 'Something waits for you.',
  /** Beside it, as a button. */
  later: 'Ask me tomorrow',
  test: 'This is the test you asked for. Reminders reach you here.',
};
