import type { SaveReminders } from '@understory/contracts';
import { DIGEST_MENTIONS } from '@understory/domain';
import { digestPlanSentence, hourOfDay } from '../../digest';
import { inSentence } from '../../names';

import { POSTPONE_NAMES } from '../../postpone-names';

/** The page on which somebody chooses when to be reminded, of what and how. */
export const REMINDERS_TEXTS = {
  title: 'Reminders',
  back: 'Account',
  reading: 'Reading what you chose…',
  made: 'Reminders changed',
  madeUp: {
    title: 'In the made-up practice nothing is sent',
    what: 'You can look at what a reminder would say.',
  },
  noMail: {
    title: 'This server sends no mail yet',
    what: 'Ask whoever runs it to set that up. What you choose is kept until then.',
  },
  often: {
    label: 'How often',
    choices: { never: 'Never', weekly: 'Weekly', fortnightly: 'Every two weeks' },
  },
  day: 'Day',
  time: 'Time',
  ways: {
    label: 'How it reaches you',
    choices: {
      mail: 'By mail',
      notification: 'As a notification, on devices where you turn it on',
    },
    none: 'Choose one way at least, or Never.',
  },
  mentions: {
    label: 'What it may speak of',
    what: 'A mail says numbers alone: it names no tie, no client and no warning. A notification says only that something waits.',
    choices: {
      sessions: 'Sessions that wait to be marked',
      'check-in': 'The weekly check-in, while it is open',
      ties: 'Ties that are due',
    },
    /** In one of two versions. */
    none: 'nothing',
  },
  quiet: {
    label: 'Quiet hours',
    choice: 'Let nothing reach me at night',
    what: 'Whatever falls into these hours comes when they end.',
    from: 'From',
    to: 'Until',
    /** In one of two versions. */
    none: 'none',
    span: (from: string, to: string) => `${from} to ${to}`,
    noLength: 'Choose another hour than the one it begins in.',
  },
  about: {
    leave:
      'None comes while you are on leave; when you are back, one does. It goes to you alone, never to a lead.',
    less: 'Ask me less: which warnings are told',
  },
  postpone: {
    title: 'Not this time',
    what: 'Ask me again',
    choices: POSTPONE_NAMES,
    asUsual: 'Send it as usual',
  },
  says: {
    title: 'What a mail would say now',
    nothing: 'Nothing waits, so none would come.',
  },
  mail: {
    title: 'Whether mail reaches you',
    goesTo: 'Goes to',
    lastSent: 'Last sent',
    send: 'Send me a test mail now',
    sending: 'Sending…',
  },
};

/** What was chosen, by itself: "One mail on Fridays at 16:00, when something waits. What it may speak of: ties that are due. Quiet hours: none." */
export function remindersInWords(said: Omit<SaveReminders, 'version'>): string {
  if (!said.isOn) return digestPlanSentence(null);
  const { mentions, quiet } = REMINDERS_TEXTS;
  const spokenOf = DIGEST_MENTIONS.filter((mention) => said.mentions.includes(mention)).map(
    (mention) => inSentence(mentions.choices[mention]),
  );
  const { quietHours } = said;
  const hours = quietHours
    ? quiet.span(hourOfDay(quietHours.from), hourOfDay(quietHours.to))
    : quiet.none;
  return [
    digestPlanSentence(said),
    `${mentions.label}: ${spokenOf.join('; ') || mentions.none}.`,
    `${quiet.label}: ${hours}.`,
  ].join(' ');
}
