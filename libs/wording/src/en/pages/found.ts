import { clockTime } from '../clock-time';

/** The page behind the one-time link, on which a practice and its first person come to be. */
export const FOUND_TEXTS = {
  title: 'Found a practice',
  role: 'You become its first administrator and lead.',
  relief: 'Neither role shows you anyone’s entries.',
  you: 'You',
  practice: {
    title: 'The practice',
    name: 'Name of the practice',
    country: 'Country',
    weekStart: 'Week starts on',
    timeZone: 'Time zone',
    /** Time of day in the chosen zone, `HH:MM`. */
    clock: (time: string) => `It is ${clockTime(time)} there now.`,
  },
  refused: { 'practice.name': 'Write the name of the practice.' },
  found: 'Found the practice',
  founding: 'Founding…',
  whoSees: {
    title: 'Who sees what',
    all: [
      { who: 'You, as lead', what: 'The roster, and published team figures' },
      { who: 'You, as therapist', what: 'All of your own entries' },
      {
        who: 'Kept from you',
        what: 'Every other therapist’s sessions, connections, contacts and warnings. The database refuses it.',
      },
    ],
  },
  figures: {
    title: 'Team figures begin at five people',
    when: 'Leads are not counted. At five, conditions each quarter; at eight, each month.',
  },
};
