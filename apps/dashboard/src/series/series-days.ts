import type { SaveSeries } from '@understory/contracts';
import { epochDay, isoDate, occurrencesOf } from '@understory/domain';
import { planSentence } from '@understory/wording';

/** What of a series its days follow from. */
export type SeriesDays = Pick<SaveSeries, 'rhythm' | 'firstOn' | 'lastOn'>;

export type WeekStart = 1 | 6 | 7;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** No rhythm leaves three of its days further apart. */
const LOOK_AHEAD_DAYS = 3 * 366;
/** Days that a plan is told by: three to name, and one that tells whether it goes on. */
const PLANNED = 4;

/** 1 Monday to 7 Sunday, from the first day of the person's week. */
export function weekdaysFrom(weekStart: WeekStart): number[] {
  return WEEKDAYS.map((day) => ((day + weekStart - 2) % 7) + 1);
}

/**
 * The next days of a series.
 *
 * @param from `YYYY-MM-DD`; nothing before it.
 * @returns `count` days at most, in their order; fewer where it ends before.
 */
export function nextDays(
  series: SeriesDays,
  weekStart: WeekStart,
  { from, count }: { from: string; count: number },
): string[] {
  const firstOn = epochDay(series.firstOn);
  const rule = {
    rhythm: series.rhythm,
    firstOn,
    lastOn: series.lastOn === null ? null : epochDay(series.lastOn),
    weekStart,
  };
  const start = Math.max(firstOn, epochDay(from));
  return occurrencesOf(rule, start, start + LOOK_AHEAD_DAYS)
    .slice(0, count)
    .map((day) => isoDate(day));
}

/** What a series means in days, from its first one. */
export function planOf(series: SeriesDays & Pick<SaveSeries, 'at'>, weekStart: WeekStart): string {
  return planSentence(
    series,
    nextDays(series, weekStart, { from: series.firstOn, count: PLANNED }),
  );
}

/**
 * The day on which clocks change while a series goes on, within a year of its beginning.
 *
 * @returns Null where they do not.
 */
export function clockChangeOf(
  { firstOn, lastOn, at }: Pick<SaveSeries, 'firstOn' | 'lastOn' | 'at'>,
  timeZone: string,
): string | null {
  const start = Temporal.PlainDate.from(firstOn).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(at),
  });
  const change = start.getTimeZoneTransition('next')?.toPlainDate().toString();
  const within = start.add({ years: 1 }).toPlainDate().toString();
  return !change || change > (lastOn ?? within) ? null : change;
}
