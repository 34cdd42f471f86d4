import type { EventVersion } from '../events/event-version';
import type { ReadEvent, ReadingOptions, UnreadReason } from '../reading';
import type { Window } from './candidates';
import { type Expanded, expandSeries } from './expand-series';
import type { Series } from './group-series';
import { readEvent } from './read-event';
import { OutOfTime } from './time-budget';

export interface ExpandedFile {
  /** By start, then id. */
  events: ReadEvent[];
  /** Series of which only a part was taken. */
  cut: { version: EventVersion; reason: UnreadReason }[];
  /** Events and series without any occurrence in the window. */
  outside: number;
  isOverCap: boolean;
  isOutOfTime: boolean;
}

/** More than three a day over the whole window is no appointment: such series wait until all others are in. */
const FAIR_SHARE = 2_000;

/**
 * Expands all series of a file under the caps on occurrences and time.
 *
 * Single events come first and the most frequent rules last, so that a runaway rule can only cut itself off.
 *
 * @param cap Most occurrences of the file.
 */
export function expandAll(
  series: readonly Series[],
  options: ReadingOptions,
  cap: number,
  tick: () => void,
): ExpandedFile {
  const expansion = new Expansion(options, cap, tick);
  const ordered = series.toSorted((a, b) => rank(a) - rank(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
  try {
    const long = ordered.filter((one, index) => {
      if (index % 50 === 0) options.onProgress?.(0.5 + (0.5 * index) / ordered.length);
      return !expansion.take(one, FAIR_SHARE);
    });
    for (const one of long) expansion.take(one, cap);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    expansion.file.isOutOfTime = true;
  }
  return expansion.sorted();
}

class Expansion {
  readonly file: ExpandedFile = {
    events: [],
    cut: [],
    outside: 0,
    isOverCap: false,
    isOutOfTime: false,
  };
  private readonly window: Window;

  constructor(
    private readonly options: ReadingOptions,
    private readonly cap: number,
    private readonly tick: () => void,
  ) {
    this.window = {
      from: Temporal.PlainDate.from(options.from),
      to: Temporal.PlainDate.from(options.to),
    };
  }

  /** Takes a series in; false where it has more than `share` occurrences and has to wait for its turn. */
  take(series: Series, share: number): boolean {
    this.tick();
    const room = this.cap - this.file.events.length;
    const expanded = expandSeries(series, this.window, Math.min(share, room), this.tick);
    if (expanded.cut === 'limit' && share < room) return false;
    this.keep(series, expanded, room);
    return true;
  }

  sorted(): ExpandedFile {
    this.file.events.sort(byStart);
    return this.file;
  }

  private keep(series: Series, { occurrences, cut }: Expanded, room: number): void {
    const { from, to } = this.options;
    const within = occurrences
      .map(readEvent)
      .filter(({ localDate }) => localDate >= from && localDate <= to);
    if (within.length === 0 && !cut) this.file.outside++;
    this.file.events.push(...within.slice(0, room));
    const version = series.master;
    if (within.length > room || cut === 'limit') this.file.isOverCap = true;
    if (cut && version) {
      const reason = cut === 'steps' ? 'bad-rule' : 'repeats-too-often';
      this.file.cut.push({ version, reason });
    }
  }
}

/** How often a series repeats, roughly: single events 0, every second 7. */
function rank({ master }: Series): number {
  const order = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'];
  return (master?.rules ?? []).reduce(
    (most, { recur }) => Math.max(most, order.indexOf(recur.freq) + 1),
    0,
  );
}

function nameOf({ uid, mark }: Series): string {
  return `${uid}\n${mark}`;
}

function byStart(a: ReadEvent, b: ReadEvent): number {
  const keys = (event: ReadEvent) => [event.startsAt, event.uid, event.key, event.title];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}
