import { capital } from '../../capital';
import { whole } from '../../decimal';
import { period } from '../../period';
import { plainDate } from '../../plain-date';
import { plural } from '../../plural';
import { sessionCount } from '../../session-count';

/** One week of the log, round its days. */
export const LOG_WEEK_TEXTS = {
  weeks: 'Weeks',
  before: 'Week before',
  after: 'Week after',
  thisWeek: 'This week',
  /** In the place of a way on that leads out of the log. */
  first: 'The log begins in 1970.',
  last: 'The log ends two years ahead.',
  /** Above this week, where another was asked for that the log does not hold. @param last `YYYY-MM-DD` */
  outside: (last: string) =>
    `The log holds days from 1970 to ${plainDate(last, { withYear: true })}. This is the current week.`,
  goTo: 'Go to',
  inAll: 'The week in all',
  reading: 'Reading the week…',
  /** @param to Last day; both `YYYY-MM-DD`. */
  heading: (from: string, to: string) => capital(period(from, to)),
};

/** What a week of the log holds, in two parts of a sentence. */
export const LOG_WEEK_FINDINGS = {
  leave: { finding: 'A week of leave.', relief: 'Every clock rests.' },
  open: { finding: 'Nothing planned yet.', relief: 'That week is open.' },
  nothing: { finding: 'Nothing logged.', relief: 'That is unknown, not free.' },
  held: (count: number) => `${sessionCount(count)} held.`,
  planned: (count: number) => `${sessionCount(count)} planned.`,
  toMark: (count: number) => `${capital(plural(count, 'waits', 'wait'))} to be confirmed.`,
  ahead: (count: number) => `${capital(plural(count, 'is', 'are'))} still to come.`,
  done: 'Nothing waits.',
};

/** One day of the log; `day` is its heading. */
export const LOG_DAY_TEXTS = {
  fill: 'Fill the day',
  fillOf: (day: string) => `Fill the day, ${day}`,
  addOn: (day: string) => `Add a session on ${day}`,
  asPlanned: 'All as planned',
  asPlannedOn: (day: string) => `All as planned on ${day}`,
  leave: 'Leave',
  look: 'Look',
  lookAt: (name: string) => `Look at ${name}`,
  shown: (shown: number, all: number) => `${whole(shown)} of ${whole(all)}`,
  more: 'A hundred more',
  moreOf: (day: string) => `A hundred more of ${day}`,
};
