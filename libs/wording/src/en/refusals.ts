import { plainDate } from './plain-date';

/** Why a recurring session is not kept as sent, and what to do. */
export const SERIES_REFUSALS = {
  lastBeforeFirst: 'Choose a last day that is not before the first, or remove the series.',
  hasBegun: 'These sessions have begun: end the series, or change it from one session on.',
  pastStays:
    'Days that are over stay as they are: change those sessions one by one, and choose a first day from today on.',
  reachesBack:
    'The series before this one still has those days: choose a later first day, or end that one sooner.',
  reachesOn:
    'Another series goes on from there: choose an earlier last day, or remove that one first.',
  notYours: 'Choose one of your series.',
};

/** Why something about reminders is not taken, and what to do: one sentence each. */
export const REMINDER_REFUSALS = {
  noMail: 'This server sends no mail yet: ask whoever runs it to set that up.',
  noNotifications: 'This server sends no notifications yet: ask whoever runs it to set that up.',
  unknownPushService:
    'This server does not know the push service of this browser: try another browser, or ask whoever runs the server to allow it.',
  tooManyDevices: 'Ten devices take notifications already: remove one that you no longer use.',
};

/** Why a key of an outbox is not kept or not removed, and what to do. */
export const OUTBOX_KEY_REFUSALS = {
  noPair: 'Send both halves of one P-256 key.',
  /** @param oldest Days, `YYYY-MM-DD`: when the oldest was made, and when it is given up by itself. */
  full: (most: number, { madeOn, keptUntil }: { madeOn: string; keptUntil: string }) =>
    `There are ${most} keys already, and no more are kept. Go on sealing to the newest. The oldest, of ${plainDate(madeOn, { withYear: true })}, makes room after ${plainDate(keptUntil, { withYear: true })}, or sooner where it is removed because nothing waits for it.`,
  newestStays: 'Devices seal to this key: make a newer one first, then remove this.',
};
