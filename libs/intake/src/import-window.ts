/** Months read back and ahead of today: our choice, two years of history and what is booked. */
const MONTHS = { back: 24, ahead: 6 } as const;

/**
 * The days that a file is expanded over.
 *
 * @param today The person's local date, `YYYY-MM-DD`.
 * @returns First and last day, both included.
 * @throws {RangeError} On a value that is no date.
 * @example importWindow('2026-11-22') // { from: '2024-11-22', to: '2027-05-22' }
 */
export function importWindow(today: string): { from: string; to: string } {
  const date = Temporal.PlainDate.from(today);
  return {
    from: date.subtract({ months: MONTHS.back }).toString(),
    to: date.add({ months: MONTHS.ahead }).toString(),
  };
}
