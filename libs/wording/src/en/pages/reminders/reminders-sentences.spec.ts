import {
  lastSentWords,
  mailFailureWords,
  postponedSentence,
  remindersHead,
  testMailWords,
} from './reminders-sentences';
import { lastReminderSentence, notificationFailureWords, testNotificationWords } from './devices';

const WEEKLY = { rhythm: 'weekly', weekday: 5, hour: 16, ways: ['mail'] } as const;
const AT = { on: '2026-11-20', time: '16:00' };

it('says how reminders stand', () => {
  expect(remindersHead(null, true, null)).toEqual({
    what: 'No reminder is sent.',
    then: 'Choose a day, and one reminder tells you that something waits.',
  });
  const next = { on: '2026-11-27', time: '16:00' };
  expect(remindersHead(WEEKLY, true, next)).toEqual({
    what: 'One mail on Fridays at 16:00, when something waits.',
    then: 'Next on Friday 27 November at 16:00.',
  });
  expect(remindersHead(WEEKLY, true, null).then).toBe('');
  expect(remindersHead(WEEKLY, false, next).then).toBe('It waits until this server can send it.');
});

it('says when the last one was sent', () => {
  expect(lastSentWords(null)).toBe('None yet');
  expect(lastSentWords(AT)).toBe('20 November at 16:00');
  expect(lastReminderSentence(null)).toBe('No reminder sent here yet.');
  expect(lastReminderSentence(AT)).toBe('Last reminder on 20 November at 16:00.');
});

it('says what went wrong with a mail, what to do, and whether it is tried again', () => {
  const nextTry = { on: '2026-11-20', time: '16:02' };
  expect(mailFailureWords({ trouble: 'no-connection', at: AT, nextTry })).toEqual({
    title: 'The mail of 20 November at 16:00 did not get through.',
    what: 'The mail server could not be reached.',
    next: 'If it happens again, tell whoever runs this server. It is tried again on 20 November at 16:02.',
  });
  const refused = mailFailureWords({ trouble: 'address-refused', at: AT, nextTry: null });
  expect(refused.next).not.toMatch(/tried again/);
  const unknown = mailFailureWords({ trouble: 'cut-off', at: AT, nextTry: null });
  expect(unknown.title).toBe('Nobody knows whether the mail of 20 November at 16:00 arrived.');
});

it('says what went wrong with a notification', () => {
  expect(notificationFailureWords({ trouble: 'device-gone', at: AT, nextTry: null })).toBe(
    'The reminder of 20 November at 16:00 did not get through: the browser takes no notifications any more. Turn them on again on that device, or remove it here.',
  );
  const nextTry = { on: '2026-11-20', time: '16:30' };
  expect(notificationFailureWords({ trouble: 'try-later', at: AT, nextTry })).toMatch(
    /asked to wait\. .+ It is tried again on 20 November at 16:30\.$/,
  );
  for (const trouble of ['cut-off', 'stopped'] as const) {
    expect(notificationFailureWords({ trouble, at: AT, nextTry: null })).toMatch(
      /^Nobody knows whether the reminder of 20 November at 16:00 arrived: .+ It is not sent twice\.$/,
    );
  }
});

it('says what became of a test', () => {
  expect(testMailWords('16:05', null)).toMatch(/^The mail server took it at 16:05\./);
  expect(testMailWords(null, 'address-refused')).toMatch(
    /^The mail server refused your address\. See whether/,
  );
  expect(testNotificationWords('16:05', null)).toMatch(/^It was taken at 16:05 and/);
  expect(testNotificationWords(null, 'device-gone')).toMatch(/^The browser takes no/);
});

it('says until when it is postponed', () => {
  expect(postponedSentence('2026-11-30')).toBe('Postponed: none before Monday 30 November.');
});
