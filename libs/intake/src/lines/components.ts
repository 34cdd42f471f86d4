import { type ContentLine, contentLine, plainText } from './content-line';
import { logicalLines } from './logical-lines';

/** The properties of one VEVENT; those of components inside it (alarms) are left out. */
export interface EventLines {
  line: number;
  lines: ContentLine[];
  calendar: CalendarLines;
  isClosed: boolean;
}

/** One STANDARD or DAYLIGHT part of a time zone. */
export type ObservanceLines = ContentLine[];

export interface ZoneLines {
  tzid: string;
  /** Name of the zone in the tz database, as some programs add it. */
  location: string | null;
  observances: ObservanceLines[];
}

/** What stands around events: one VCALENDAR of the file. */
export interface CalendarLines {
  name: string | null;
  /** `X-WR-TIMEZONE`, as written. */
  zone: string | null;
  isCancellation: boolean;
  zones: Map<string, ZoneLines>;
}

export interface FileLines {
  calendars: CalendarLines[];
  events: EventLines[];
}

const WANTED: ReadonlySet<string> = new Set([
  ...['BEGIN', 'END', 'METHOD', 'X-WR-CALNAME', 'X-WR-TIMEZONE'],
  ...['TZID', 'X-LIC-LOCATION', 'TZOFFSETFROM', 'TZOFFSETTO'],
  ...['UID', 'SUMMARY', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE'],
  ...['RECURRENCE-ID', 'SEQUENCE', 'LAST-MODIFIED', 'DTSTAMP', 'STATUS', 'TRANSP'],
  ...['X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-CDO-ALLDAYEVENT'],
]);

/**
 * Sorts the lines of a file into calendars, time zones and events, however many calendars were glued together.
 *
 * Descriptions, places, links and attendees are passed over undecoded. An event that is never closed (the
 * next one begins, or the file ends) comes back with `isClosed` false.
 *
 * @param bytes The file as UTF-8 or Latin-1.
 * @param file Filled with what was found, also where `tick` stops it on the way.
 * @param tick Called once a line; may throw to stop.
 */
export function fileLines(bytes: Uint8Array, file: FileLines, tick: () => void): void {
  const sorter = new Sorter(file);
  for (const line of logicalLines(bytes, WANTED)) {
    tick();
    sorter.take(contentLine(line));
  }
  sorter.finish();
}

class Sorter {
  private calendar: CalendarLines | null = null;
  private event: EventLines | null = null;
  private zone: ZoneLines | null = null;
  private observance: ObservanceLines | null = null;
  /** Components inside an event or beside it whose lines nobody needs. */
  private skipped: string[] = [];

  constructor(private readonly file: FileLines) {}

  take(line: ContentLine): void {
    if (line.name === 'BEGIN') this.begin(line.value.toUpperCase(), line.line);
    else if (line.name === 'END') this.end(line.value.toUpperCase());
    else if (this.skipped.length === 0) this.property(line);
  }

  finish(): void {
    this.closeEvent(false);
  }

  private begin(component: string, line: number): void {
    if (component === 'VCALENDAR' || component === 'VEVENT') {
      this.closeEvent(false);
      this.zone = null;
      this.skipped = [];
    }
    if (component === 'VCALENDAR') this.calendar = this.openCalendar();
    else if (component === 'VEVENT') this.openEvent(line);
    else if (component === 'VTIMEZONE') this.zone = newZone();
    else if (this.zone && (component === 'STANDARD' || component === 'DAYLIGHT')) this.openRule();
    else this.skipped.push(component);
  }

  private end(component: string): void {
    const skipped = this.skipped.lastIndexOf(component);
    if (skipped >= 0) this.skipped.length = skipped;
    else if (component === 'VEVENT') this.closeEvent(true);
    else if (component === 'VTIMEZONE') this.closeZone();
    else if (component === 'STANDARD' || component === 'DAYLIGHT') this.observance = null;
    else if (component === 'VCALENDAR') this.closeEvent(false);
  }

  private property(line: ContentLine): void {
    if (this.event) this.event.lines.push(line);
    else if (this.observance) this.observance.push(line);
    else if (this.zone) describeZone(this.zone, line);
    else if (this.calendar) describeCalendar(this.calendar, line);
  }

  private openCalendar(): CalendarLines {
    const calendar = { name: null, zone: null, isCancellation: false, zones: new Map() };
    this.file.calendars.push(calendar);
    return calendar;
  }

  private openEvent(line: number): void {
    this.calendar ??= this.openCalendar();
    this.event = { line, lines: [], calendar: this.calendar, isClosed: false };
  }

  private openRule(): void {
    this.observance = [];
    this.zone?.observances.push(this.observance);
  }

  private closeEvent(isClosed: boolean): void {
    if (this.event) this.file.events.push({ ...this.event, isClosed });
    this.event = null;
    this.skipped = [];
  }

  private closeZone(): void {
    if (this.zone?.tzid) this.calendar?.zones.set(this.zone.tzid, this.zone);
    this.zone = null;
    this.observance = null;
  }
}

function newZone(): ZoneLines {
  return { tzid: '', location: null, observances: [] };
}

function describeZone(zone: ZoneLines, { name, value }: ContentLine): void {
  if (name === 'TZID') zone.tzid = value.replaceAll('"', '').trim();
  if (name === 'X-LIC-LOCATION') zone.location = value;
}

function describeCalendar(calendar: CalendarLines, { name, value }: ContentLine): void {
  if (name === 'X-WR-CALNAME') calendar.name ??= plainText(value) || null;
  if (name === 'X-WR-TIMEZONE') calendar.zone ??= value || null;
  if (name === 'METHOD') calendar.isCancellation = value.toUpperCase() === 'CANCEL';
}
