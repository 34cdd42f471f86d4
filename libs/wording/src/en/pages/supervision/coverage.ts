import { plainDate } from '../../plain-date';

/** Each chosen policy: what is asked, what there is, and how it was counted. */
export const COVERAGE_TEXTS = {
  /** A figure, for whoever does not see it. */
  figure: (title: string, sentence: string) => `${title}: ${sentence}`,
  /** How a test stands, as the heading of its figure: its first sentence, without a stop. */
  finding: (said: string) => sentences(said)[0] ?? '',
  /** What follows it; empty where that was all. */
  rest: (said: string) =>
    sentences(said)
      .slice(1)
      .map((each) => `${each}.`)
      .join(' '),
  howCounted: 'How it was counted',
  tests: {
    caption: (policy: string) => `${policy}: what is asked and what there is`,
    columns: {
      test: 'What is asked',
      credited: 'Credited',
      booked: 'Booked',
      asked: 'Asked for',
      due: 'Due',
    },
    last: (day: string) => `last ${plainDate(day)}`,
    noneYet: 'none yet',
    days: (days: number) => `${days} days`,
  },
  contacts: {
    caption: (policy: string) => `${policy}: how each contact was credited`,
    columns: { date: 'Date', how: 'How it counts', credited: 'Credited' },
    none: 'No contact of these days is logged yet.',
  },
  source: (source: string) => `Source: ${source}`,
  key: { held: 'held', booked: 'booked', asked: 'asked for' },
  choose: 'Choose a policy, to see if you are covered',
  csvColumns: [
    'policy',
    'test',
    'status',
    'credited_minutes',
    'booked_minutes',
    'asked_minutes',
    'asked_gap_days',
    'last_on',
    'due_on',
  ],
};

/** Each without the stop at its end. */
function sentences(said: string): string[] {
  return said.replace(/\.$/, '').split('. ');
}

/** The track of days between two meetings. */
export const GAP_FIGURE_TEXTS = {
  day: (day: number) => `day ${day}`,
  today: 'today',
};
