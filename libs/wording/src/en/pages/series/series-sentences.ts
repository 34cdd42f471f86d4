import type { SaveSeries, SeriesRhythm } from '@understory/contracts';
import { clockTime } from '../../clock-time';
import { dayInYear } from '../../day-in-year';
import { listed } from '../../listed';
import { dayName, plainDate } from '../../plain-date';
import { smallNumber } from '../../small-number';
import { weekdayName } from '../../weekday-name';
import { REPEAT_TEXTS } from './repeat-fields';

const NTH = ['first', 'second', 'third', 'fourth', 'last'] as const;
/** Dates that a month may lack. */
const ALWAYS_THERE = 28;
/** Days that are named before a sentence says how it goes on. */
const NAMED = 3;

/** What of a series its sentence follows from. */
type Planned = Pick<SaveSeries, 'rhythm' | 'firstOn' | 'lastOn' | 'at'>;

/** "Every second Tuesday", "Every month on the 24th". */
export function rhythmSentence(rhythm: SeriesRhythm, firstOn: string): string {
  return rhythm.unit === 'week' ? weeksSentence(rhythm) : monthsSentence(rhythm, firstOn);
}

/** "Every second Tuesday at 14:00". */
export function seriesName({ rhythm, firstOn, at }: Omit<Planned, 'lastOn'>): string {
  return `${rhythmSentence(rhythm, firstOn)} at ${clockTime(at)}`;
}

/**
 * What a series means in days.
 *
 * @param days Its first ones, `YYYY-MM-DD`; a fourth tells that it goes on.
 * @returns `Every second Tuesday at 14:00: 24 November, 8 December, 22 December.`, and its end where it has one; without days, what
 *   to choose instead.
 */
export function planSentence(series: Planned, days: readonly string[]): string {
  if (days.length === 0) return `No day fits: choose a later day under “${REPEAT_TEXTS.until}”.`;
  const shown = days.slice(0, NAMED).map((day) => dayInYear(day, series.firstOn));
  const end = lastWords(days, series);
  return `${seriesName(series)}: ${shown.join(', ')}.${end}`;
}

function lastWords(days: readonly string[], { lastOn }: Planned): string {
  if (lastOn === null) return '';
  if (days.length <= NAMED) return days.length === 1 ? ' Only this once.' : ' Then it ends.';
  return ` It goes on until ${plainDate(lastOn, { withYear: true })}.`;
}

/** That the hour stays where clocks change. */
export function clockChangeSentence(at: string, changeOn: string): string {
  return `It stays at ${clockTime(at)} when the clocks change on ${plainDate(changeOn)}.`;
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
