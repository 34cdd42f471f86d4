import type { Reminders } from '@understory/contracts';
import {
  failureWords,
  lastSentWords,
  postponedWords,
  standing,
  testWords,
} from './reminders-words';

const ZONE = 'Europe/London';
const reminders = (part: Partial<Reminders>, isOn = true): Reminders => ({
  settings: {
    isOn,
    rhythm: 'weekly',
    weekday: 5,
    hour: 16,
    quietHours: null,
    mentions: ['ties'],
    version: 1,
  },
  isMailOn: true,
  email: 'ines@example.org',
  next: null,
  postponedTo: null,
  lastSentAt: null,
  failure: null,
  wouldSay: [],
  ...part,
});

it('says how things stand', () => {
  expect(standing(reminders({}, false))).toEqual({
    what: 'No reminder is sent.',
    then: 'Choose a day, and one mail says what waits.',
  });
  const next = { on: '2026-11-27', time: '16:00' };
  expect(standing(reminders({ next }))).toEqual({
    what: 'One mail on Fridays at 16:00, when something waits.',
    then: 'Next on Friday 27 November at 16:00.',
  });
  expect(standing(reminders({ next, isMailOn: false })).then).toBe(
    'It waits until this server can send mail.',
  );
});

it('says when the last one was sent, on the person’s own clock', () => {
  expect(lastSentWords(null, ZONE)).toBe('None yet');
  expect(lastSentWords('2026-06-05T15:00:10.000Z', ZONE)).toBe('5 June at 16:00');
  expect(lastSentWords('2026-06-05T15:00:10.000Z', 'Asia/Tokyo')).toBe('6 June at 00:00');
});

it('says what went wrong, what to do, and whether it is tried again', () => {
  const failure = {
    trouble: 'no-connection',
    at: '2026-11-20T16:00:00.000Z',
    nextTry: { on: '2026-11-20', time: '16:02' },
  } as const;
  expect(failureWords(failure, ZONE)).toEqual({
    title: 'The mail of 20 November at 16:00 did not get through.',
    what: 'The mail server could not be reached.',
    next: 'If it happens again, tell whoever runs this server. It is tried again on 20 November at 16:02.',
  });
  expect(
    failureWords({ ...failure, trouble: 'address-refused', nextTry: null }, ZONE).next,
  ).not.toMatch(/tried again/);
  expect(failureWords({ ...failure, trouble: 'cut-off', nextTry: null }, ZONE).title).toBe(
    'Nobody knows whether the mail of 20 November at 16:00 arrived.',
  );
});

it('says what became of a test mail', () => {
  const acceptedAt = '2026-11-20T16:05:30Z';
  expect(testWords({ acceptedAt, trouble: null }, ZONE)).toMatch(
    /^The mail server took it at 16:05\./,
  );
  expect(testWords({ acceptedAt: null, trouble: 'address-refused' }, ZONE)).toMatch(
    /^The mail server refused your address\. See whether/,
  );
});

it('says until when it is postponed', () => {
  expect(postponedWords('2026-11-30')).toBe('Postponed: no mail before Monday 30 November.');
});
