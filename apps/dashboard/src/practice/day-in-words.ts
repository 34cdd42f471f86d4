/** "4 January 2019" for a local date. */
export function dayInWords(localDate: string): string {
  return Temporal.PlainDate.from(localDate).toLocaleString('en-GB', { dateStyle: 'long' });
}
