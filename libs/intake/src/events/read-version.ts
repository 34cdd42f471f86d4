import { type ContentLine, plainText } from '../lines/content-line';
import type { EventLines } from '../lines/components';
import type { EventStatus, UnreadReason } from '../reading';
import { type RepeatRule, repeatRule } from '../series/repeat-rule';
import type { ZoneReader } from '../zones/zone-reader';
import { eventLength } from './event-length';
import { type EventLength, type EventVersion, type ReadVersion, Unreadable } from './event-version';
import { type Moment, readMoment, readMoments } from './moment';
import { wholeDays } from './whole-days';

/**
 * Reads one VEVENT. What is only partly readable (a rule, an exception) is named in `partly`, the rest kept.
 *
 * @throws {Unreadable} Where no start or end can be had.
 */
export function readVersion(event: EventLines, zones: ZoneReader): ReadVersion {
  if (!event.isClosed) throw new Unreadable('not-closed');
  const { lines } = event;
  const { start, length } = wholeDays(timesOf(lines, zones), lines, zones);
  const rules = rulesOf(lines, 'RRULE');
  const excludedRules = rulesOf(lines, 'EXRULE');
  const extra = momentsOf(lines, 'RDATE', zones);
  const excluded = momentsOf(lines, 'EXDATE', zones);
  const partly: UnreadReason[] = [];
  if (rules.includes(null)) partly.push('bad-rule');
  if ([...excludedRules, ...extra, ...excluded].includes(null)) partly.push('bad-exception');
  const version: EventVersion = {
    line: event.line,
    uid: textOf(lines, 'UID') || derivedUid(lines),
    title: eventTitle(event),
    home: zones.home,
    start,
    length,
    rules: rules.filter(isRead),
    excludedRules: excludedRules.filter(isRead),
    extra: extra.filter(isRead),
    excluded: excluded.filter(isRead),
    original: originalOf(lines, zones),
    ...standing(event),
  };
  return { version, partly };
}

/** The title as a person reads it; empty where there is none. */
export function eventTitle({ lines }: EventLines): string {
  return plainText(valueOf(lines, 'SUMMARY'));
}

function timesOf(lines: ContentLine[], zones: ZoneReader): { start: Moment; length: EventLength } {
  const line = lines.find(({ name }) => name === 'DTSTART');
  if (!line?.value) throw new Unreadable('no-start');
  const start = readMoment(line.value, line.params, zones);
  if (!start) throw new Unreadable('bad-start');
  const [end, duration] = ['DTEND', 'DURATION'].map((key) =>
    lines.find(({ name }) => name === key),
  );
  return { start, length: eventLength(start, end, duration, zones) };
}

function originalOf(lines: ContentLine[], zones: ZoneReader): EventVersion['original'] {
  const line = lines.find(({ name, value }) => name === 'RECURRENCE-ID' && value !== '');
  if (!line) return null;
  const moment = readMoment(line.value, line.params, zones);
  if (!moment) throw new Unreadable('bad-exception');
  return { moment, isOnward: line.params['RANGE']?.toUpperCase() === 'THISANDFUTURE' };
}

function standing({ lines, calendar }: EventLines) {
  const busy = valueOf(lines, 'X-MICROSOFT-CDO-BUSYSTATUS').toUpperCase();
  const transparency = valueOf(lines, 'TRANSP').toUpperCase();
  return {
    sequence: Number.parseInt(valueOf(lines, 'SEQUENCE'), 10) || 0,
    modified: valueOf(lines, 'LAST-MODIFIED').toUpperCase(),
    stamped: valueOf(lines, 'DTSTAMP').toUpperCase(),
    status: calendar.isCancellation ? 'cancelled' : statusOf(valueOf(lines, 'STATUS'), busy),
    isTransparent: transparency === 'TRANSPARENT' || busy === 'FREE',
  } satisfies Partial<EventVersion>;
}

function statusOf(status: string, busy: string): EventStatus {
  const written = status.toUpperCase() || busy;
  if (written === 'CANCELLED' || written === 'CANCELED') return 'cancelled';
  return written === 'TENTATIVE' ? 'tentative' : 'confirmed';
}

/** Of times only, never of the title: what is made from the id leaves the browser as a hash. */
function derivedUid(lines: ContentLine[]): string {
  const times = ['DTSTART', 'DTEND', 'DURATION', 'RRULE'].map((name) => valueOf(lines, name));
  return `without-uid:${times.join('/')}`;
}

function rulesOf(lines: ContentLine[], key: string): (RepeatRule | null)[] {
  const written = lines.filter(({ name, value }) => name === key && value !== '');
  return written.map(({ value }) => repeatRule(value));
}

function momentsOf(lines: ContentLine[], key: string, zones: ZoneReader): (Moment | null)[] {
  return lines.filter(({ name }) => name === key).flatMap((line) => readMoments(line, zones));
}

function textOf(lines: ContentLine[], key: string): string {
  return plainText(valueOf(lines, key));
}

function valueOf(lines: ContentLine[], key: string): string {
  return lines.find(({ name }) => name === key)?.value ?? '';
}

function isRead<T>(value: T | null): value is T {
  return value !== null;
}
