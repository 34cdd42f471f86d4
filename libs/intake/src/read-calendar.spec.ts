import { CALENDAR_NOTES } from '@understory/wording';
import { fixture } from './fixtures/fixture';
import { readCalendar } from './read-calendar';
import type { CalendarReading, ReadEvent, ReadingFormats } from './reading';

const GERMAN: ReadingFormats = { words: 'en-GB', numbers: 'de-DE' };
const YEAR = { zone: 'Europe/Berlin', from: '2026-01-01', to: '2026-12-31' } as const;

function read(name: string): CalendarReading {
  return readCalendar(fixture(name), YEAR);
}

/** One line an event, as a person would write it down. */
function told(event: ReadEvent): string {
  const { zone, title, minutes, localDate, lastDate } = event;
  const clock = Temporal.Instant.from(event.startsAt).toZonedDateTimeISO(zone).toPlainTime();
  const when = event.isAllDay
    ? `${localDate} to ${lastDate}`
    : `${localDate} ${clock.toString().slice(0, 5)} ${zone} ${minutes}`;
  const flags = [event.isTransparent ? 'free' : '', event.status.replace('confirmed', '')];
  return [when, title, ...flags].filter(Boolean).join(' ');
}

const EXPECTED: Record<string, string[]> = {
  'everything-at-once.ics': [
    '2026-03-10 09:00 Europe/London 50 AB',
    '2026-03-12 16:00 Europe/London 50 CD tentative',
    '2026-03-13 14:00 Europe/London 60 Hold free',
    '2026-03-18 12:00 Europe/London 60 Sup w/ L, room 2',
    '2026-03-19 17:30 Europe/London 90 Peer group at Café Zoë',
    '2026-03-25 18:00 Europe/London 50 AB',
    '2026-03-31 09:00 Europe/London 50 AB',
    '2026-04-07 09:00 Europe/London 50 AB cancelled',
    '2026-04-13 to 2026-04-17 Annual leave',
    '2026-04-14 09:00 Europe/London 50 AB',
    '2026-04-21 09:00 Europe/London 50 AB',
    '2026-04-28 09:00 Europe/London 50 AB',
  ],
  'google-series.ics': [
    '2026-03-02 17:00 America/New_York 50 KM',
    '2026-03-06 08:30 US/Eastern 50 Notes',
    '2026-03-07 10:00 US/Eastern 50 Notes',
    '2026-03-09 08:30 US/Eastern 50 Notes',
    '2026-03-09 21:00 America/New_York 50 RS',
    '2026-03-19 17:00 America/New_York 50 KM',
    '2026-03-30 17:00 America/New_York 50 KM',
    '2026-04-02 17:00 America/New_York 50 KM',
  ],
  'outlook-whole-days.ics': [
    '2026-10-24 to 2026-10-24 Day off',
    '2026-10-26 to 2026-10-26 Day off',
    '2026-10-28 to 2026-10-28 Day off',
    '2026-11-04 to 2026-11-05 Conference free',
    '2026-11-10 to 2026-11-10 Date without VALUE',
    '2026-11-11 to 2026-11-11 Ends on its own day',
  ],
  'apple-floating.ics': [
    '2026-05-04 09:00 America/Vancouver 50 Floating',
    '2026-05-05 09:00 America/Vancouver 60 Cancelled cancelled',
    '2026-05-05 19:00 America/Vancouver 50 Evening in UTC',
  ],
  'thunderbird-mixed.ics': [
    '2026-01-05 10:00 Europe/Berlin 50 EF',
    '2026-01-07 19:00 Europe/Berlin 90 Trio',
    '2026-01-21 19:00 Europe/Berlin 90 Trio',
    '2026-02-02 10:00 Europe/Berlin 50 EF',
    '2026-02-02 16:00 Europe/Berlin 50 GH',
    '2026-02-09 16:00 Europe/Berlin 50 GH',
    '2026-02-11 19:30 Europe/Berlin 90 Trio',
    '2026-02-17 17:30 Europe/Berlin 50 GH',
    '2026-02-24 17:30 Europe/Berlin 50 GH',
    '2026-03-02 10:00 Europe/Berlin 50 EF',
    '2026-03-04 19:00 Europe/Berlin 90 Trio',
    '2026-04-06 10:00 Europe/Berlin 50 EF',
    '2026-05-05 11:30 Europe/Berlin 50 EF',
  ],
  'glued.ics': [
    '2026-02-03 09:00 Europe/Paris 50 Newer',
    '2026-02-04 09:00 Europe/Helsinki 50 Only in the second',
    '2026-02-04 09:00 Europe/Paris 50 Only in the first',
  ],
  'broken-among-good.ics': [
    '2026-06-01 11:00 Europe/Berlin 50 Good one',
    '2026-06-02 12:00 Europe/Berlin 50 Bad rule',
    '2026-06-03 12:00 Europe/Berlin 50 Bad exception',
    '2026-06-05 09:00 Europe/Berlin 50 Good two',
    '2026-06-10 12:00 Europe/Berlin 50 Bad exception',
  ],
  'without-uids.ics': [
    '2026-06-01 11:00 Europe/Berlin 50 AB',
    '2026-06-01 11:00 Europe/Berlin 50 CD',
    '2026-06-08 11:00 Europe/Berlin 50 AB',
    '2026-06-09 11:00 Europe/Berlin 50 Shared id, first',
    '2026-06-10 11:00 Europe/Berlin 50 Shared id, second',
  ],
  'empty.ics': [],
};

describe('readCalendar', () => {
  it.each(Object.entries(EXPECTED))('reads %s as a person would', (name, lines) => {
    expect(read(name).events.map(told)).toEqual(lines);
  });

  it('knows Windows names, numbered ones, rules of their own, display names and offsets', () => {
    const { events, notes } = read('exchange-zones.ics');
    expect(events.map(({ startsAt, title }) => `${startsAt} ${title}`)).toEqual([
      '2026-06-09T07:00:00Z Windows name',
      '2026-06-10T08:00:00Z Windows name with a number',
      '2026-06-11T06:00:00Z Rules of its own',
      '2026-06-11T08:00:00Z Windows name with a number',
      '2026-06-12T07:00:00Z Custom without rules',
      '2026-06-15T07:00:00Z Empty zone',
      '2026-06-16T07:00:00Z Offset for a name',
      '2026-06-17T08:00:00Z Windows name with a number',
      '2026-06-17T13:00:00Z Display name',
      '2026-12-11T07:00:00Z Rules of its own',
    ]);
    expect(events[2]).toMatchObject({ localDate: '2026-06-11' });
    expect(notes.map(({ sentence }) => sentence)).toEqual([
      '“(GMT +01:00)” is no time zone we know. Its times were read as Europe/Berlin time; check one of them.',
      '“(UTC-05:00) Eastern Time (US & Canada)” is no time zone we know. Its times were read as America/New York time; check one of them.',
      '“tzone://Microsoft/Custom” is no time zone we know. Its times were read as Europe/Berlin time; check one of them.',
      '1 event names no time zone; read as Europe/Berlin time.',
    ]);
  });

  it('sets broken events aside with line and reason', () => {
    expect(read('broken-among-good.ics').unread).toEqual([
      expect.objectContaining({ line: 11, reason: 'no-start', title: 'No start' }),
      expect.objectContaining({ line: 16, reason: 'bad-start', title: 'Bad start' }),
      expect.objectContaining({ line: 22, reason: 'no-end', sentence: 'no end time' }),
      expect.objectContaining({ line: 27, reason: 'bad-end' }),
      expect.objectContaining({ line: 33, reason: 'ends-before-start', title: 'Backwards' }),
      expect.objectContaining({ line: 39, reason: 'ends-before-start', title: 'Negative' }),
      expect.objectContaining({ line: 45, reason: 'bad-rule' }),
      expect.objectContaining({ line: 52, reason: 'bad-exception' }),
      expect.objectContaining({ line: 60, reason: 'not-closed', title: 'Not closed' }),
      expect.objectContaining({ line: 77, reason: 'not-closed', title: 'Cut off' }),
    ]);
  });

  it('keeps the key of an occurrence that was moved', () => {
    const moved = read('everything-at-once.ics').events.find(
      ({ localDate }) => localDate === '2026-03-25',
    );
    expect(moved).toMatchObject({ uid: 'weekly-ab@example.com', key: '2026-03-24' });
  });

  it('gives each event an identity of its own, also without UID', () => {
    const { events } = read('without-uids.ics');
    const identities = events.map(({ uid, key }) => `${uid} ${key}`);
    expect(new Set(identities).size).toBe(5);
    expect(identities.join()).not.toMatch(/AB|CD|Shared/);
  });

  it('names the calendar, and says what it passed over for newer versions', () => {
    const { calendarName, notes } = read('glued.ics');
    expect(calendarName).toBe('First');
    expect(notes).toContainEqual({
      code: 'older-versions',
      sentence: '2 older versions of events were passed over for newer ones.',
    });
  });

  it('finds nothing in an empty calendar, without calling it an error', () => {
    const reading = read('empty.ics');
    expect(reading.refusal).toBeNull();
    expect(reading.notes).toEqual([
      { code: 'nothing-found', sentence: 'No appointments found in this calendar.' },
    ]);
  });

  it('says how many events lie outside the window', () => {
    const { events, notes } = readCalendar(fixture('glued.ics'), {
      ...YEAR,
      from: '2026-02-04',
      to: '2026-08-04',
    });
    expect(events).toHaveLength(2);
    expect(notes).toContainEqual({
      code: 'outside-window',
      sentence: '1 event lies before 4 February 2026 or after 4 August 2026 and was left out.',
    });
  });

  it('says it as its reader writes dates and numbers', () => {
    const { notes } = readCalendar(fixture('glued.ics'), {
      ...YEAR,
      from: '2026-02-04',
      to: '2026-08-04',
      formats: { words: 'en-US', numbers: 'en-US' },
    });
    const said = notes.map(({ sentence }) => sentence).join(' ');
    expect(said).toContain('lies before February 4, 2026 or after August 4, 2026');
    const { bytes, occurrences } = CALENDAR_NOTES.caps;
    expect(bytes(1_200_000, GERMAN)).toContain('larger than 1,1 MB');
    expect(occurrences(10_000, GERMAN)).toContain('more than 10.000 occurrences');
  });

  it('refuses an unknown zone and a window that ends before it begins', () => {
    const bytes = fixture('empty.ics');
    expect(() => readCalendar(bytes, { ...YEAR, zone: 'Nowhere/Else' })).toThrow(RangeError);
    expect(() => readCalendar(bytes, { ...YEAR, to: '2025-01-01' })).toThrow(RangeError);
  });
});
