import { SaveSeries, type Series } from '@understory/contracts';
import type { Shape } from '../shell/submission';
import { type Repeat, endedBefore } from './continued';
import { saidOfSeries } from './series-writes';

/** What is to be so of a series from one of its days on. */
export interface FromThenOn extends Repeat {
  /** The one of its days that is the first to change. */
  readonly on: string;
  /** Day and clock time on which that one comes instead, in the zone of the series. */
  readonly date: string;
  readonly at: string;
  readonly minutes: number;
}

/** Whether nothing of a series comes before a day: then it is changed itself, and none goes on in its place. */
export function isWholeFrom({ firstOn }: Pick<Series, 'firstOn'>, on: string): boolean {
  return on <= firstOn;
}

/** The series that goes on from a day in place of another, or that other itself where it is changed whole. */
export function changedFrom(series: Series, then: FromThenOn): SaveSeries {
  const { on, date, at, minutes, rhythm, lastOn } = then;
  const changed = { ...saidOfSeries(series), rhythm, lastOn, firstOn: date, at, minutes };
  if (isWholeFrom(series, on)) return changed;
  return { ...changed, continues: { id: series.id, version: series.version }, version: 0 };
}

/**
 * The earlier series with an end of its own, where the first one that changes moves to a later day: up to that it would come on its
 * old day still. The one that goes on in its place is written by then.
 *
 * @returns Null where it ends in time.
 */
export function endedInTime(series: Series, { on, date }: FromThenOn): SaveSeries | null {
  const ended = date > on ? endedBefore(series, on) : null;
  return ended && { ...ended, version: series.version + 1 };
}

/** The contract, and what only holds between answers and on a day. */
export function fromTodayOn(today: string): Shape<SaveSeries> {
  return {
    safeParse(body) {
      const checked = SaveSeries.safeParse(body);
      if (!checked.success) return checked;
      const { firstOn, lastOn } = checked.data;
      const issues: { path: PropertyKey[] }[] = [];
      if (firstOn < today) issues.push({ path: ['firstOn'] });
      if (lastOn !== null && lastOn < firstOn) issues.push({ path: ['lastOn'] });
      return issues.length === 0 ? checked : { success: false, error: { issues } };
    },
  };
}
