import { epochDay, isoDate } from '@understory/domain';

/** What a day of a heat map holds. */
export interface HeatDay {
  /** `YYYY-MM-DD`. */
  on: string;
  /** Minutes with clients, 0 or more. */
  heldMinutes: number;
  plannedMinutes: number;
}

/** First and last day, both included. */
export interface DaySpan {
  from: string;
  to: string;
}

/** A step of colour, 1 the lightest; 0 is none. */
export type HeatStep = 0 | 1 | 2 | 3 | 4 | 5;

export interface HeatCell {
  on: string;
  /** Held hours, planned ones where nothing was held, to the nearest quarter, never 0; null where there is neither. */
  hours: number | null;
  step: HeatStep;
  /** `booked` is planned and not held, also where its day is over; `empty` is not known to have been free. */
  state: 'held' | 'booked' | 'leave' | 'empty';
  isToday: boolean;
}

/** Hours from which each step holds: our choice, the same for everybody and every week, so that a colour keeps its meaning. */
export const HEAT_STEPS = [0, 2, 3.5, 4.5, 5.5] as const;

const WEEK_DAYS = 7;

/**
 * The days of some weeks as the cells of a calendar.
 *
 * @param days Any order; days outside the span are ignored.
 * @param span First day of the first week, and last day of the last one.
 * @param marks Leave, in any order, and today.
 * @returns One row of seven a week, oldest first.
 * @throws {RangeError} On a day that is none, or a span that is no whole number of weeks.
 * @example heatMap([{ on: '2026-11-23', heldMinutes: 270, plannedMinutes: 0 }], week, marks)[0]?.[0] // hours 4.5, step 4
 */
export function heatMap(
  days: readonly HeatDay[],
  { from, to }: DaySpan,
  { leave, today }: { readonly leave: readonly DaySpan[]; readonly today: string },
): HeatCell[][] {
  const [first, last] = [epochDay(from), epochDay(to)];
  if ((last - first + 1) % WEEK_DAYS !== 0) {
    throw new RangeError(`${from} to ${to} is no whole number of weeks`);
  }
  const byDay = new Map(days.map((day) => [day.on, day]));
  const rows: HeatCell[][] = [];
  for (let week = first; week <= last; week += WEEK_DAYS) {
    rows.push(
      Array.from({ length: WEEK_DAYS }, (_, index) => {
        const on = isoDate(week + index);
        const isLeave = leave.some((span) => span.from <= on && on <= span.to);
        return { on, isToday: on === today, ...contentOf(byDay.get(on), isLeave) };
      }),
    );
  }
  return rows;
}

/**
 * The step of colour for some hours.
 *
 * @param hours 0 or more.
 * @returns 1 to 5.
 * @example heatStep(3.5) // 3
 */
export function heatStep(hours: number): HeatStep {
  return HEAT_STEPS.filter((least) => hours >= least).length as HeatStep;
}

function contentOf(
  day: HeatDay | undefined,
  isLeave: boolean,
): Pick<HeatCell, 'hours' | 'step' | 'state'> {
  if (day && day.heldMinutes > 0) {
    const hours = quarterHours(day.heldMinutes);
    return { hours, step: heatStep(hours), state: 'held' };
  }
  if (day && day.plannedMinutes > 0) {
    return { hours: quarterHours(day.plannedMinutes), step: 0, state: 'booked' };
  }
  return { hours: null, step: 0, state: isLeave ? 'leave' : 'empty' };
}

/** Something is never written as nothing. */
function quarterHours(minutes: number): number {
  return Math.max(1, Math.round(minutes / 15)) / 4;
}
