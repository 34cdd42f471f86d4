import {
  type DigestFacts,
  type DigestPlan,
  REMINDER_WAYS,
  type ReminderWay,
} from '@understory/domain';
import { clockTime } from './clock-time';
import { listed } from './listed';
import { dayWithName } from './plain-date';
import { plural } from './plural';
import { sentence } from './sentence';
import { weekdayName } from './weekday-name';

/**
 * What a digest says: counts alone, no name of a tie, no case, no warning, for mails travel over open ground.
 *
 * @param facts What is worth saying.
 * @returns A sentence for each thing that waits; none where nothing does.
 * @throws {RangeError} On a count that is negative or no whole number.
 * @example digestSentences({ unconfirmedSessions: 3, isCheckInOpen: false, tiesDue: 1 })
 *   // ['Three sessions wait to be marked.', 'One tie is due.']
 */
export function digestSentences({
  unconfirmedSessions,
  isCheckInOpen,
  tiesDue,
}: DigestFacts): string[] {
  const sessions = plural(unconfirmedSessions, 'session waits', 'sessions wait');
  const ties = plural(tiesDue, 'tie is', 'ties are');
  return [
    ...(unconfirmedSessions > 0 ? [sentence(`${sessions} to be marked`)] : []),
    ...(isCheckInOpen ? ['Your weekly check-in takes two minutes.'] : []),
    ...(tiesDue > 0 ? [sentence(`${ties} due`)] : []),
  ];
}

/**
 * A full hour as the reader's clock shows it.
 *
 * @param hour 0 to 23.
 * @returns `16:00`, or `4:00 pm`.
 * @throws {RangeError} On an hour that is none.
 * @example hourOfDay(7) // '07:00'
 */
export function hourOfDay(hour: number): string {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    throw new RangeError(`hour must be a whole number from 0 to 23, not ${hour}`);
  }
  return clockTime(`${String(hour).padStart(2, '0')}:00`);
}

const ONE: Readonly<Record<ReminderWay, string>> = {
  mail: 'one mail',
  notification: 'one notification',
};

/**
 * How often a digest comes, and when.
 *
 * @param plan What was chosen; null where no digest is wanted.
 * @returns One sentence.
 * @throws {RangeError} On a weekday or an hour that is none.
 * @example digestPlanSentence({ rhythm: 'weekly', weekday: 5, hour: 16, ways: ['mail'] })
 *   // 'One mail on Fridays at 16:00, when something waits.'
 */
export function digestPlanSentence(
  plan: (Pick<DigestPlan, 'rhythm' | 'weekday' | 'hour'> & { ways: readonly ReminderWay[] }) | null,
): string {
  if (plan === null) return 'No reminder is sent.';
  const day = weekdayName(plan.weekday);
  const days = plan.rhythm === 'weekly' ? `on ${day}s` : `every second ${day}`;
  const what = REMINDER_WAYS.filter((way) => plan.ways.includes(way)).map((way) => ONE[way]);
  return sentence(`${listed(what)} ${days} at ${hourOfDay(plan.hour)}, when something waits`);
}

/**
 * When the next digest comes.
 *
 * @param next A day, `YYYY-MM-DD`, and a time, `HH:MM`, on the person's own clock.
 * @returns One sentence.
 * @throws {RangeError} On another shape.
 * @example nextDigestSentence({ on: '2026-11-27', time: '16:00' })
 *   // 'The next reminder comes on Friday 27 November at 16:00, if something waits then.'
 */
export function nextDigestSentence({ on, time }: { on: string; time: string }): string {
  return `The next reminder comes on ${dayWithName(on)} at ${clockTime(time)}, if something waits then.`;
}
