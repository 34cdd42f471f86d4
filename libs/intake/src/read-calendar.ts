import { IMPORT_CAPS } from '@understory/contracts';
import { CALENDAR_REFUSALS, UNREAD_EVENTS } from '@understory/wording';
import { type EventVersion, Unreadable } from './events/event-version';
import { eventTitle, readVersion } from './events/read-version';
import { type EventLines, type FileLines, fileLines } from './lines/components';
import { refusalOf } from './lines/refuse';
import { toUtf8 } from './lines/to-utf8';
import { Notes } from './notes';
import type { CalendarReading, ReadingOptions, UnreadEvent, UnreadReason } from './reading';
import { expandAll } from './series/expand-all';
import { groupSeries } from './series/group-series';
import { OutOfTime, timeBudget } from './series/time-budget';
import { type EventZone, ianaZone } from './zones/event-zone';
import { type ZoneReader, zoneReader } from './zones/zone-reader';

/**
 * Reads a calendar file (.ics) into its occurrences within a window.
 *
 * Never throws on any content: a broken event is set aside with line and reason, a cap that is hit cuts off
 * and says so, a file that is no calendar is refused with a sentence. The order of events in the file, how
 * its lines are folded and which line endings it has make no difference.
 *
 * @param bytes The file; anything over the byte cap is passed over.
 * @returns Events by start; empty where there is nothing in the window.
 * @throws {RangeError} On an unknown zone or a window that ends before it begins.
 * @see ADR-42 for what is ours and what is ical.js.
 * @example readCalendar(bytes, { zone: 'Europe/London', from: '2024-11-22', to: '2027-05-22' }).events.length
 */
export function readCalendar(bytes: Uint8Array, options: ReadingOptions): CalendarReading {
  const run = new Reading(options);
  const caps = run.caps;
  const isTooLarge = bytes.length > caps.bytes;
  if (isTooLarge) run.notes.cap('bytes', caps.bytes);
  const content = toUtf8(isTooLarge ? bytes.subarray(0, caps.bytes) : bytes);
  const file = run.lines(content);
  if (file.calendars.length === 0) return run.refused(content);
  run.versions(isTooLarge ? file.events.filter(({ isClosed }) => isClosed) : file.events);
  return run.finished(file);
}

class Reading {
  readonly caps: NonNullable<ReadingOptions['caps']>;
  readonly notes: Notes;
  private readonly own: EventZone;
  private readonly tick: () => void;
  private readonly read: EventVersion[] = [];
  private readonly unread: UnreadEvent[] = [];
  private readonly zones = new Map<EventLines['calendar'], ZoneReader>();

  constructor(private readonly options: ReadingOptions) {
    const own = ianaZone(options.zone);
    if (!own) throw new RangeError(`${options.zone} is not a known time zone`);
    if (options.from > options.to) throw new RangeError('The window ends before it begins');
    this.own = own;
    this.caps = options.caps ?? IMPORT_CAPS;
    this.notes = new Notes(options);
    this.tick = timeBudget(this.caps.seconds, options.clock ?? (() => performance.now()));
  }

  lines(bytes: Uint8Array): FileLines {
    const file: FileLines = { calendars: [], events: [] };
    this.inTime(() => fileLines(bytes, file, this.tick));
    return file;
  }

  versions(events: EventLines[]): void {
    this.inTime(() => {
      for (const [index, event] of events.entries()) {
        this.tick();
        this.version(event);
        if (index % 200 === 0) this.options.onProgress?.(0.1 + (0.4 * index) / events.length);
      }
    });
  }

  finished(file: FileLines): CalendarReading {
    const { series, replaced } = groupSeries(this.read);
    this.notes.replaced(replaced);
    const expanded = expandAll(series, this.options, this.caps.occurrences, this.tick);
    if (expanded.isOutOfTime) this.notes.cap('seconds', this.caps.seconds);
    if (expanded.isOverCap) this.notes.cap('occurrences', this.caps.occurrences);
    for (const { version, reason } of expanded.cut)
      this.setAside(version.line, reason, version.title);
    this.notes.outside(expanded.outside);
    if (file.events.length === 0) this.notes.nothingFound();
    const name = file.calendars.find((calendar) => calendar.name)?.name ?? null;
    return this.result(name, expanded.events);
  }

  refused(bytes: Uint8Array): CalendarReading {
    const code = refusalOf(bytes);
    const refusal = { code, sentence: CALENDAR_REFUSALS[code] };
    return { ...this.result(null, []), refusal };
  }

  private result(calendarName: string | null, events: CalendarReading['events']): CalendarReading {
    const unread = this.unread.sort((a, b) => a.line - b.line);
    return { calendarName, events, unread, ...this.notes.taken(), refusal: null };
  }

  private version(event: EventLines): void {
    const title = eventTitle(event);
    try {
      const { version, partly } = readVersion(event, this.zonesOf(event));
      this.read.push(version);
      if (version.start.isFloating) this.notes.floating(version.start.zone.id);
      for (const reason of partly) this.setAside(event.line, reason, title);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.setAside(event.line, error.reason, title);
    }
  }

  private zonesOf({ calendar }: EventLines): ZoneReader {
    const known = this.zones.get(calendar);
    if (known) return known;
    const { from, to } = this.options;
    const years = { from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) };
    const reader = zoneReader(calendar, this.own, years, this.notes, this.tick);
    this.zones.set(calendar, reader);
    return reader;
  }

  private setAside(line: number, reason: UnreadReason, title: string): void {
    this.unread.push({ line, reason, title, sentence: UNREAD_EVENTS[reason] });
  }

  private inTime(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
      this.notes.cap('seconds', this.caps.seconds);
    }
  }
}
