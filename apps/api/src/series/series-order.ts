import type { Series } from '@understory/contracts';
import { epochDay, weekdayOn } from '@understory/domain';

/**
 * The order of series: those that go on first, then by weekday and time.
 *
 * @param today The person's calendar day.
 */
export function byWeekdayAndTime(today: string): (a: Series, b: Series) => number {
  const place = (series: Series) => {
    const hasEnded = series.lastOn !== null && series.lastOn < today;
    return `${Number(hasEnded)} ${firstWeekday(series)} ${series.at} ${series.id}`;
  };
  return (a, b) => (place(a) < place(b) ? -1 : 1);
}

function firstWeekday({ rhythm, firstOn }: Series): number {
  return rhythm.unit === 'week' ? Math.min(...rhythm.weekdays) : weekdayOn(epochDay(firstOn));
}
