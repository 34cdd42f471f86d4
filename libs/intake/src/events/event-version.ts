import type { EventStatus, UnreadReason } from '../reading';
import type { RepeatRule } from '../series/repeat-rule';
import type { EventZone } from '../zones/event-zone';
import type { Moment } from './moment';

/** How long an event lasts: whole days for all-day ones, else minutes. */
export type EventLength = { days: number } | { minutes: number };

/** One VEVENT as read: a single event, the master of a series, or a changed occurrence of one. */
export interface EventVersion {
  line: number;
  uid: string;
  title: string;
  /** The calendar's own zone, on whose clock whole days and times in UTC are told. */
  home: EventZone;
  /** `isDate` for whole days. */
  start: Moment;
  length: EventLength;
  rules: RepeatRule[];
  excludedRules: RepeatRule[];
  /** RDATE. */
  extra: Moment[];
  /** EXDATE. */
  excluded: Moment[];
  /** RECURRENCE-ID: the occurrence this one stands for, and whether for all later ones too. */
  original: { moment: Moment; isOnward: boolean } | null;
  sequence: number;
  /** LAST-MODIFIED and DTSTAMP, as sortable text; empty where missing. */
  modified: string;
  stamped: string;
  status: EventStatus;
  isTransparent: boolean;
}

/** A VEVENT that was read, with what had to be left out of it. */
export interface ReadVersion {
  version: EventVersion;
  partly: UnreadReason[];
}

/** Thrown where an event cannot be read at all; caught event by event. */
export class Unreadable extends Error {
  constructor(readonly reason: UnreadReason) {
    super(reason);
  }
}
