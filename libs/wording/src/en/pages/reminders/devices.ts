import type { NotificationTrouble } from '@understory/domain';
import { clockTime } from '../../clock-time';
import { notificationTroubleSentences } from '../../notification-trouble';
import { momentWords, triedAgain } from './reminders-sentences';

/** Notifications on this device and on others: what can be, what is, and what to do. */
export const DEVICES_TEXTS = {
  title: 'Notifications',
  what: 'They say that something waits, and nothing else: no name, no number. They come on the day and at the hour chosen above, on a device that is yours alone.',
  reading: 'Reading your devices…',
  /** What this browser allows, at the head of its part. */
  here: {
    unsupported: {
      title: 'This browser shows no notifications',
      what: 'Another browser on this device may. Reminders can also come by mail, where this server sends it.',
    },
    'home-screen': {
      title: 'First put Understory on the home screen',
      what: 'On an iPhone or iPad notifications come only to what is installed: tap Share, then Add to Home Screen, open Understory from there and come back to this page.',
    },
    insecure: {
      title: 'Notifications need https',
      what: 'Browsers allow them over a safe connection only. Ask whoever runs this server to set that up.',
    },
    unwilling: {
      title: 'This server sends no notifications yet',
      what: 'Ask whoever runs it to set that up.',
    },
    blocked: {
      title: 'Blocked in this browser’s settings',
      what: 'Allow notifications for this site there, often behind the sign beside the address, then load this page again.',
    },
    off: { title: 'Off on this device', what: 'Your browser will ask whether you allow it.' },
    ended: {
      title: 'No longer on here',
      what: 'Notifications stopped reaching this browser. Turn them on again, if you like.',
    },
    on: { title: 'On for this device', what: 'Signing out turns them off here.' },
  },
  /** Chosen above is that no reminder comes. */
  never:
    'Above, “Never” is chosen: choose there how often, tick “As a notification” as well, and save.',
  /** Chosen above is mail alone. */
  notChosen: 'Above, mail alone is chosen: also tick “As a notification” there and save.',
  /** Chosen above are notifications, and nothing takes them. */
  noDevice: 'Notifications are chosen above, and no device takes them yet.',
  name: 'Name of this device',
  nameHint: 'So that you know it again in the list.',
  nameMissing: 'Give this device a name of up to 60 letters.',
  turnOn: 'Turn on for this device',
  turningOn: 'Turning on…',
  notAllowed:
    'The browser did not allow it, so nothing was turned on. You can try again whenever you like.',
  notReached: 'The browser could not reach its push service. Try again in a moment.',
  test: 'Send a test here',
  testing: 'Sending…',
  turnOff: 'Turn off here',
  others: 'Your devices',
  thisOne: 'this device',
  gone: 'Takes no notifications any more. Turn them on again on that device, or remove it here.',
  remove: (name: string) => `Remove ${name}`,
  done: { on: 'Notifications on', off: 'Notifications off here', removed: 'Device removed' },
  /** A browser on a system, as a name to begin with. */
  suggested: (browser: string, system: string) => `${browser} on ${system}`,
  browsers: {
    edge: 'Edge',
    opera: 'Opera',
    samsung: 'Samsung Internet',
    firefox: 'Firefox',
    chrome: 'Chrome',
    safari: 'Safari',
    other: 'Browser',
  },
  systems: {
    iphone: 'iPhone',
    ipad: 'iPad',
    android: 'Android',
    windows: 'Windows',
    chromebook: 'Chromebook',
    mac: 'Mac',
    linux: 'Linux',
    other: 'this device',
  },
};

/** A day, `YYYY-MM-DD`, and a time, `HH:MM`, on the reader’s own clock. */
interface LocalMoment {
  on: string;
  time: string;
}

/**
 * When a device last took a reminder.
 *
 * @param at When; null before the first.
 * @returns One sentence.
 * @throws {RangeError} On another shape.
 * @example lastReminderSentence({ on: '2026-11-20', time: '16:00' }) // 'Last reminder on 20 November at 16:00.'
 */
export function lastReminderSentence(at: LocalMoment | null): string {
  return at === null ? 'No reminder sent here yet.' : `Last reminder on ${momentWords(at)}.`;
}

/**
 * What went wrong with the last reminder of a device, what to do, and whether it is tried again.
 *
 * @param failure What was met, when, and when it is tried again, if it is.
 * @returns Two sentences or three.
 * @throws {RangeError} On another shape of a moment.
 * @example notificationFailureWords({ trouble: 'device-gone', at, nextTry: null })
 */
export function notificationFailureWords({
  trouble,
  at,
  nextTry,
}: {
  trouble: NotificationTrouble;
  at: LocalMoment;
  nextTry: LocalMoment | null;
}): string {
  const { what, next } = notificationTroubleSentences(trouble);
  const isUnknown = trouble === 'cut-off' || trouble === 'stopped';
  const when = isUnknown
    ? `Nobody knows whether the reminder of ${momentWords(at)} arrived:`
    : `The reminder of ${momentWords(at)} did not get through:`;
  const said = `${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  return [when, said, next, ...triedAgain(nextTry)].join(' ');
}

/**
 * What became of a test.
 *
 * @param acceptedAt When the push service took it, `HH:MM`; null where it did not.
 * @param trouble What it met, where it did.
 * @returns A sentence or two.
 * @throws {RangeError} On another shape of a time.
 * @example testNotificationWords('16:00', null) // 'It was taken at 16:00 and should show in a moment.'
 */
export function testNotificationWords(
  acceptedAt: string | null,
  trouble: NotificationTrouble | null,
): string {
  if (acceptedAt !== null) {
    return `It was taken at ${clockTime(acceptedAt)} and should show in a moment. If not, see whether this device is set to be silent.`;
  }
  const { what, next } = notificationTroubleSentences(trouble ?? 'no-connection');
  return `${what} ${next}`;
}
