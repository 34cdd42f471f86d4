import type { SaveSeries, SeriesRhythm } from '@understory/contracts';
import { epochDay, isoDate, occurrencesOf } from '@understory/domain';
import { clockTime, dayName, listed, plainDate, smallNumber } from '@understory/wording';

/** What of a series its days follow from. */
export type SeriesDays = Pick<SaveSeries, 'rhythm' | 'firstOn' | 'lastOn'>;

export type WeekStart = 1 | 6 | 7;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** A Monday: any week names its days. */
const A_MONDAY = epochDay('2026-11-23');
const NTH = ['first', 'second', 'third', 'fourth', 'last'] as const;
/** Dates that a month may lack. */
const ALWAYS_THERE = 28;
/** No rhythm leaves three of its days further apart. */
const LOOK_AHEAD_DAYS = 3 * 366;

/** "Tuesday" for 2, or "Tue". */
export function weekdayName(weekday: number, length: 'long' | 'short' = 'long'): string {
  return dayName(isoDate(A_MONDAY + weekday - 1), length);
}

/** 1 Monday to 7 Sunday, from the first day of the person's week. */
export function weekdaysFrom(weekStart: WeekStart): number[] {
  return WEEKDAYS.map((day) => ((day + weekStart - 2) % 7) + 1);
}

/** "Every second Tuesday", "Every month on the 24th". */
export function rhythmSentence(rhythm: SeriesRhythm, firstOn: string): string {
  return rhythm.unit === 'week' ? weeksSentence(rhythm) : monthsSentence(rhythm, firstOn);
}

/** "Every second Tuesday at 14:00". */
export function seriesName(series: SeriesDays & Pick<SaveSeries, 'at'>): string {
  return `${rhythmSentence(series.rhythm, series.firstOn)} at ${clockTime(series.at)}`;
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

/** "Every second Tuesday at 14:00: 24 November, 8 December, 22 December." */
export function planSentence(
  series: SeriesDays & Pick<SaveSeries, 'at'>,
  weekStart: WeekStart,
): string {
  const days = nextDays(series, weekStart, { from: series.firstOn, count: 4 });
  if (days.length === 0) return 'No day fits: choose a later day under “Until”.';
  const shown = days.slice(0, 3).map((day) => dayInYear(day, series.firstOn));
  const end = lastWords(days, series);
  return `${seriesName(series)}: ${shown.join(', ')}.${end}`;
}

function lastWords(days: readonly string[], { lastOn }: SeriesDays): string {
  if (lastOn === null) return '';
  if (days.length <= 3) return days.length === 1 ? ' Only this once.' : ' Then it ends.';
  return ` It goes on until ${plainDate(lastOn, { withYear: true })}.`;
}

/**
 * That the hour stays when clocks change, where they change within a year.
 *
 * @returns Empty where they do not.
 */
export function clockChangeSentence(
  { firstOn, lastOn, at }: Pick<SaveSeries, 'firstOn' | 'lastOn' | 'at'>,
  timeZone: string,
): string {
  const start = Temporal.PlainDate.from(firstOn).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(at),
  });
  const change = start.getTimeZoneTransition('next')?.toPlainDate().toString();
  const within = start.add({ years: 1 }).toPlainDate().toString();
  if (!change || change > (lastOn ?? within)) return '';
  return `It stays at ${clockTime(at)} when the clocks change on ${plainDate(change)}.`;
}

function weeksSentence({ every, weekdays }: SeriesRhythm & { unit: 'week' }): string {
  const names = [...weekdays].sort((a, b) => a - b).map((day) => weekdayName(day));
  if (names.length === 7 && every === 1) return 'Every day';
  const days = listed(names);
  if (every === 1) return `Every ${days}`;
  const nth = NTH[every - 1];
  if (names.length === 1 && nth && every <= 3) return `Every ${nth} ${days}`;
  return `Every ${smallNumber(every)} weeks on ${days}`;
}

function monthsSentence(rhythm: SeriesRhythm & { unit: 'month' }, firstOn: string): string {
  const months = rhythm.every === 1 ? 'Every month' : `Every ${smallNumber(rhythm.every)} months`;
  return `${months} ${dayOfMonth(rhythm.by, firstOn)}`;
}

/** "on the 24th", "on the fourth Tuesday". */
export function dayOfMonth(by: 'date' | 'weekday', firstOn: string): string {
  const date = Number(firstOn.slice(8));
  if (by === 'weekday') {
    const nth = NTH[Math.floor((date - 1) / 7)] ?? 'last';
    return `on the ${nth} ${dayName(firstOn)}`;
  }
  return `on the ${date}${ordinal(date)}${date > ALWAYS_THERE ? ', or the last day' : ''}`;
}

function ordinal(date: number): string {
  if (date > 10 && date < 14) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[date % 10] ?? 'th';
}

/** "24 November", with its year where that is another than the year of `near`. */
export function dayInYear(day: string, near: string): string {
  return plainDate(day, { withYear: day.slice(0, 4) !== near.slice(0, 4) });
}
