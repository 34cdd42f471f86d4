import { plainDate } from '@understory/wording';

/** "4 January 2019" for a local date. */
export function dayInWords(localDate: string): string {
  return plainDate(localDate, { withYear: true });
}
