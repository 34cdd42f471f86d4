import type { EventVersion } from '../events/event-version';
import { type Moment, instantOf } from '../events/moment';
import {
  type Candidate,
  type Candidates,
  type Window,
  candidates,
  onMasterClock,
} from './candidates';
import type { Series } from './group-series';

/** One time that an event takes place: what it looks like, when, and which occurrence of its id it is. */
export interface Occurrence {
  version: EventVersion;
  title: string;
  start: Moment;
  key: string;
  isRecurring: boolean;
}

export interface Expanded {
  occurrences: Occurrence[];
  cut: Candidates['cut'];
}

/**
 * The occurrences of a series that may lie in a window: rules and dates, less exceptions, with changed
 * occurrences in the place of the original.
 *
 * Exceptions and changes find their occurrence by instant, else by local date, since programs write them
 * as dates on timed series, in UTC, or at a time from before the series was moved.
 *
 * @param limit Most occurrences to give; `cut` says where there were more.
 */
export function expandSeries(
  series: Series,
  window: Window,
  limit: number,
  tick: () => void,
): Expanded {
  const { master, changes, mark } = series;
  if (!master) return { occurrences: changes.map((change) => orphan(change)), cut: null };
  if (master.rules.length + master.extra.length === 0)
    return { occurrences: single(series, master), cut: null };
  const { list, cut } = candidates(master, window, limit, tick);
  const occurrences = new Exceptions(master, changes, list).applied();
  return { occurrences: mark === '' ? occurrences : marked(occurrences, mark), cut };
}

function orphan(change: EventVersion): Occurrence {
  return occurrence(change, change.start, originalDate(change, change), true);
}

function single({ changes, mark }: Series, master: EventVersion): Occurrence[] {
  const isReplaced = changes.some(
    ({ original }) => original && instantOf(original.moment).equals(instantOf(master.start)),
  );
  const own = isReplaced ? [] : [occurrence(master, master.start, mark, false)];
  return [...own, ...changes.map((change) => orphan(change))];
}

function marked(occurrences: Occurrence[], mark: string): Occurrence[] {
  return occurrences.map((one) => ({ ...one, key: `${mark}/${one.key}` }));
}

class Exceptions {
  private readonly byInstant: Map<number, Candidate>;
  private readonly byDate: Map<string, Candidate[]>;
  private readonly gone = new Set<Candidate>();

  constructor(
    private readonly master: EventVersion,
    private readonly changes: readonly EventVersion[],
    private readonly list: readonly Candidate[],
  ) {
    const { zone } = master.start;
    this.byInstant = new Map(list.map((one) => [zone.toInstant(one.wall).epochMilliseconds, one]));
    this.byDate = Map.groupBy(list, ({ date }) => date);
  }

  applied(): Occurrence[] {
    const exact = new Map(this.changes.map((change) => [change, this.at(originalOf(change))]));
    for (const one of exact.values()) if (one) this.gone.add(one);
    for (const moment of this.master.excluded) this.exclude(moment);
    const changed = this.changes.map((change) => this.changed(change, exact.get(change) ?? null));
    const kept = this.list.filter((one) => !this.gone.has(one)).map((one) => this.kept(one));
    return [...kept, ...changed.filter((one) => one !== null)];
  }

  /** The occurrence at exactly that instant. */
  private at(moment: Moment): Candidate | null {
    if (moment.isDate && !this.master.start.isDate) return null;
    const wall = onMasterClock(moment, this.master);
    const instant = this.master.start.zone.toInstant(wall).epochMilliseconds;
    return this.byInstant.get(instant) ?? null;
  }

  /** Those not yet spoken for on that local date. */
  private onDateOf(moment: Moment): Candidate[] {
    const date = onMasterClock(moment, this.master).toPlainDate().toString();
    return (this.byDate.get(date) ?? []).filter((one) => !this.gone.has(one));
  }

  private exclude(moment: Moment): void {
    const exact = this.at(moment);
    const sameDay = exact ? [] : this.onDateOf(moment);
    if (exact) this.gone.add(exact);
    else if (moment.isDate || sameDay.length === 1) sameDay.forEach((one) => this.gone.add(one));
  }

  private changed(change: EventVersion, exact: Candidate | null): Occurrence | null {
    const original = exact ?? this.onDateOf(originalOf(change))[0] ?? null;
    if (original) this.gone.add(original);
    else if (change.status === 'cancelled') return null;
    const key = original?.key ?? originalDate(change, this.master);
    const title = change.title || this.master.title;
    return { ...occurrence(change, change.start, key, true), title };
  }

  /** The occurrence as the series has it, or as the last "this and all following" change before it. */
  private kept({ wall, key }: Candidate): Occurrence {
    const { master } = this;
    const started = (change: EventVersion) => onMasterClock(originalOf(change), master);
    const onward = this.changes
      .filter(({ original }) => original?.isOnward)
      .filter((change) => Temporal.PlainDateTime.compare(started(change), wall) < 0)
      .sort((a, b) => Temporal.PlainDateTime.compare(started(a), started(b)))
      .at(-1);
    if (!onward) return occurrence(master, { ...master.start, wall }, key, true);
    const shift = started(onward).until(onWallOf(onward, master));
    const start = { ...master.start, wall: wall.add(shift) };
    return { ...occurrence(onward, start, key, true), title: onward.title || master.title };
  }
}

function originalOf({ original, start }: EventVersion): Moment {
  return original?.moment ?? start;
}

function onWallOf({ start }: EventVersion, master: EventVersion): Temporal.PlainDateTime {
  return onMasterClock(start, master);
}

/** The local date of the occurrence that a change stands for, on the clock of its series. */
function originalDate(change: EventVersion, series: EventVersion): string {
  return onMasterClock(originalOf(change), series).toPlainDate().toString();
}

function occurrence(
  version: EventVersion,
  start: Moment,
  key: string,
  isRecurring: boolean,
): Occurrence {
  return { version, title: version.title, start, key, isRecurring };
}
