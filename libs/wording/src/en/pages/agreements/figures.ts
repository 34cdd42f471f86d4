import { capital } from '../../capital';
import { clockTime } from '../../clock-time';
import { plural } from '../../plural';
import { quarterHours } from '../../quarter-hours';
import { smallNumber } from '../../small-number';
import { unitCount } from '../../unit-count';
import { units } from '../../units';

/** What work came to lately, beside the form of what is agreed about it. */
export const AGREEMENT_FIGURES_TEXTS = {
  label: 'What it came to lately',
  thisWeek: 'This week',
  lately: (weeks: number) =>
    weeks === 1 ? 'Last whole week' : `Last ${smallNumber(weeks)} whole weeks`,
  run: 'Longest run',
  /** @param time Null where what was agreed changed meanwhile. */
  late: (time: string | null) =>
    time === null ? 'After the last appointment' : `After ${clockTime(time)}`,
  noneLogged: 'Nothing logged',
  noWeek: 'No whole week is logged yet',
  waits: '…',
  notRead: 'could not be read',
};

/** Work of one week: units as they were held, minutes of sessions and of other time. */
interface WeekOfWork {
  readonly heldUnits: number;
  readonly minutes: number;
}

/** "12½ units held, 6 booked; 14 h of work". Empty where nothing is there: that is unknown, not zero. */
export function weekSoFar({
  heldUnits,
  minutes,
  plannedUnits,
}: WeekOfWork & { readonly plannedUnits: number }): string {
  const booked = heldUnits > 0 ? units(plannedUnits) : unitCount(plannedUnits);
  const parts = [
    heldUnits > 0 ? `${unitCount(heldUnits)} held` : '',
    plannedUnits > 0 ? `${booked} booked` : '',
  ].filter((part) => part !== '');
  const time = minutes > 0 ? `${quarterHours(minutes)} of work` : '';
  return [parts.join(', '), time].filter((part) => part !== '').join('; ');
}

/** "18 to 22 units, 26 to 31 h of work a week": the least and the most of some weeks, one or more. */
export function weeksBetween(weeks: readonly WeekOfWork[]): string {
  const work = between(
    weeks.map(({ heldUnits }) => heldUnits),
    units,
    unitCount,
  );
  const time = between(
    weeks.map(({ minutes }) => minutes),
    (minutes) => units(minutes / MINUTES),
    quarterHours,
  );
  return `${work}, ${time} of work${weeks.length === 1 ? '' : ' a week'}`;
}

/** "Five in a row". @param run Null where no session was held. */
export function runInWords(run: number | null): string {
  return run === null
    ? AGREEMENT_FIGURES_TEXTS.noneLogged
    : `${capital(smallNumber(run))} in a row`;
}

/** "Three sessions in those weeks began later". */
export function lateLately(sessions: number): string {
  return sessions === 0
    ? 'No session in those weeks began later'
    : `${capital(plural(sessions, 'session', 'sessions'))} in those weeks began later`;
}

const MINUTES = 60;

function between(
  amounts: readonly number[],
  bare: (amount: number) => string,
  named: (amount: number) => string,
): string {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return bare(least) === bare(most) ? named(most) : `${bare(least)} to ${named(most)}`;
}
