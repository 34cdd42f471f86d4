import { shortDay } from '@understory/wording';

/** "6 Oct 2026", for a column of dates. */
export function shortDate(date: string): string {
  return shortDay(date, { withYear: true });
}
