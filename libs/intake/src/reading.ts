import type { IMPORT_CAPS } from '@understory/contracts';

/** A cap of one file: size, expanded occurrences, or time. */
export type ImportCap = keyof typeof IMPORT_CAPS;

export type EventStatus = 'confirmed' | 'tentative' | 'cancelled';

/** Why an event, or a part of it, could not be read. */
export type UnreadReason =
  | 'not-closed'
  | 'no-start'
  | 'bad-start'
  | 'no-end'
  | 'bad-end'
  | 'ends-before-start'
  | 'bad-rule'
  | 'bad-exception'
  | 'repeats-too-often';

/** Why a file is not read at all. */
export type RefusalCode =
  'empty-file' | 'zip' | 'pdf' | 'web-page' | 'table' | 'contacts' | 'not-a-calendar';

export type NoteCode =
  | 'zone-guessed'
  | 'floating-times'
  | 'older-versions'
  | 'outside-window'
  | 'nothing-found'
  | ImportCap;

/**
 * One appointment as it stands in the calendar, a repeated one once per occurrence.
 *
 * Everything here stays in the browser; what may leave is made from it by `toImportRows`.
 */
export interface ReadEvent {
  /** As written, whitespace collapsed; empty where the calendar has none. */
  title: string;
  /** The calendar's own id; derived from start and end where it has none. */
  uid: string;
  /** Which occurrence of `uid`: empty for a single one, else its original local date. */
  key: string;
  /** ISO instant in UTC; the local midnight for whole days. */
  startsAt: string;
  /** IANA zone of the event. */
  zone: string;
  /** First day, `YYYY-MM-DD`, on the event's own clock. */
  localDate: string;
  /** Last day, included; the same as `localDate` for nearly all. */
  lastDate: string;
  /** Whole minutes, 0 or more; 1440 a day for whole days. */
  minutes: number;
  isAllDay: boolean;
  /** Shown as free. */
  isTransparent: boolean;
  isRecurring: boolean;
  status: EventStatus;
  /** Line of the file where the event begins, from 1. */
  line: number;
}

/** An event set aside, with where and why; the rest of the file is read all the same. */
export interface UnreadEvent {
  line: number;
  reason: UnreadReason;
  /** Empty where no title could be read. Stays in the browser. */
  title: string;
  sentence: string;
}

/** Something to know about how the file was read. */
export interface ReadingNote {
  code: NoteCode;
  sentence: string;
}

/** What became of one file. `events` is empty and `refusal` set where it is no calendar. */
export interface CalendarReading {
  calendarName: string | null;
  /** By start, then id. */
  events: ReadEvent[];
  /** By line. */
  unread: UnreadEvent[];
  notes: ReadingNote[];
  /** Caps that cut something off; each also has a note that names it. */
  capsHit: ImportCap[];
  refusal: { code: RefusalCode; sentence: string } | null;
}

/** How dates and numbers are written in what a reader is told; the words are English. */
export interface ReadingFormats {
  /** BCP 47 tag of the English that orders day and month as the reader does. */
  words: string;
  /** BCP 47 tag whose habits numbers follow; their digits are Latin. */
  numbers: string;
}

export interface ReadingOptions {
  /** The person's own IANA zone: for times that name none. */
  zone: string;
  /** First and last local day to expand to, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  /** How the sentences write dates and numbers; British unless told. */
  formats?: ReadingFormats;
  caps?: Readonly<Record<ImportCap, number>>;
  /** Called now and then with how much is done, 0 to 1. */
  onProgress?: (done: number) => void;
  /** Milliseconds that only grow; for the time cap. */
  clock?: () => number;
}
