import type { Day } from './calendar';

interface Busy {
  from: number;
  to: number;
}

/** What is taken on each day, so that nobody is in two places at once. */
export class DayBook {
  private readonly days = new Map<Day, Busy[]>();

  /** Takes the time; false, and nothing taken, where some of it is taken already. */
  take(day: Day, startMinute: number, minutes: number): boolean {
    const taken = this.days.get(day) ?? [];
    const end = startMinute + minutes;
    if (taken.some(({ from, to }) => startMinute < to && from < end)) return false;
    this.days.set(day, [...taken, { from: startMinute, to: end }]);
    return true;
  }

  /** Takes the first of the given starts that is free; null where none is. */
  takeFirst(day: Day, starts: readonly number[], minutes: number): number | null {
    return starts.find((start) => this.take(day, start, minutes)) ?? null;
  }
}
