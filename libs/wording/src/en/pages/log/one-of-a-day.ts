import { plainDate } from '../../plain-date';

/** One of many by name and day, as it stands in the list of changes: "K-14 of 19 November". */
export function oneOfADay(title: string, on: string): string {
  return `${title} of ${plainDate(on)}`;
}
