import { shortDay } from '../connections/short-day';

/** "6 Oct 2026", for a column of dates. */
export function shortDate(date: string): string {
  return `${shortDay(date)} ${date.slice(0, 4)}`;
}
