import { plainDate } from '@understory/wording';

/** "6 Oct", where a date has little room. */
export function shortDay(date: string): string {
  const [day, month] = plainDate(date).split(' ');
  return `${day} ${month?.slice(0, 3)}`;
}
