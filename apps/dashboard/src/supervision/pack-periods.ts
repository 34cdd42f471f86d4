import { PERIOD_CHOOSER_TEXTS } from '@understory/wording';

/** First and last day. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const PERIOD_CHOICES = ['this-month', 'last-month', 'quarter', 'other'] as const;
export type PeriodChoice = (typeof PERIOD_CHOICES)[number];

const QUARTER_DAYS = 90;

/** The period of a ready choice, up to today. */
export function periodOf(choice: Exclude<PeriodChoice, 'other'>, today: string): Period {
  const day = Temporal.PlainDate.from(today);
  const first = day.with({ day: 1 });
  switch (choice) {
    case 'this-month':
      return { from: first.toString(), to: today };
    case 'last-month':
      return {
        from: first.subtract({ months: 1 }).toString(),
        to: first.subtract({ days: 1 }).toString(),
      };
    case 'quarter':
      return { from: day.subtract({ days: QUARTER_DAYS - 1 }).toString(), to: today };
  }
}

/** What each choice is called on that day. */
export function choiceName(choice: PeriodChoice, today: string): string {
  const { thisMonth, lastMonth, lastDays, other } = PERIOD_CHOOSER_TEXTS.choices;
  switch (choice) {
    case 'this-month':
      return thisMonth(today);
    case 'last-month':
      return lastMonth(periodOf('last-month', today).from);
    case 'quarter':
      return lastDays(QUARTER_DAYS);
    case 'other':
      return other;
  }
}

/** Whether two typed days make a period that the server takes. */
export function isPeriod({ from, to }: Period): boolean {
  if (from === '' || to === '' || to < from || from < '1970-01-01') return false;
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days < 366;
}
