import { event } from './fixtures/fixture';
import { readCalendar } from './read-calendar';

const WINDOW = { zone: 'UTC', from: '2026-01-01', to: '2026-12-31' } as const;
const LINES = ['BEGIN:VCALENDAR', ...event('a', 'SUMMARY:Zoë Grün'), 'END:VCALENDAR'];
const TEXT = LINES.join('\r\n');

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
}

describe('readCalendar in any encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 without a mark', utf16(TEXT, true)],
    ['Latin-1', Buffer.from(TEXT, 'latin1')],
    ['line feeds', Buffer.from(TEXT.replaceAll('\r', ''))],
    ['carriage returns', Buffer.from(TEXT.replaceAll('\n', ''))],
    ['doubled carriage returns', Buffer.from(TEXT.replaceAll('\r', '\r\r'))],
  ])('reads %s', (_, bytes) => {
    const { events, refusal } = readCalendar(new Uint8Array(bytes), WINDOW);
    expect(refusal).toBeNull();
    expect(events.map(({ title }) => title)).toEqual(['Zoë Grün']);
  });

  it('reads a line of Latin-1 in a file of UTF-8', () => {
    const mixed = Buffer.concat([
      Buffer.from(['BEGIN:VCALENDAR', ...event('a', 'SUMMARY:Zoë'), ''].join('\n')),
      Buffer.from([...event('b', 'SUMMARY:Grün'), 'END:VCALENDAR'].join('\n'), 'latin1'),
    ]);
    const { events } = readCalendar(new Uint8Array(mixed), WINDOW);
    expect(events.map(({ title }) => title)).toEqual(['Zoë', 'Grün']);
  });

  it('reads names that were folded before their colon, as old Mozilla programs wrote them', () => {
    const folded = LINES.map((line) => line.replace(':', '\r\n :')).join('\r\n');
    const { events } = readCalendar(new TextEncoder().encode(folded), WINDOW);
    expect(events.map(({ title, startsAt }) => `${title} ${startsAt}`)).toEqual([
      'Zoë Grün 2026-01-05T09:00:00Z',
    ]);
  });

  it('takes raw line breaks for part of the value they stand in', () => {
    const raw = LINES.map((line) => line.replace('Zoë Grün', 'Zoë\r\nGrün\r\n, room 2'));
    const { events } = readCalendar(new TextEncoder().encode(raw.join('\r\n')), WINDOW);
    expect(events.map(({ title }) => title)).toEqual(['Zoë Grün , room 2']);
  });

  it.each([
    ['empty-file', ''],
    ['zip', 'PK\u0003\u0004rest of an archive'],
    ['pdf', '%PDF-1.7 …'],
    ['web-page', '\ufeff\n<!DOCTYPE html><title>Sign in</title>'],
    ['table', 'Subject,Start Date,Start Time\nAB,01/05/2026,09:00'],
    ['contacts', 'BEGIN:VCARD\nFN:Somebody\nEND:VCARD'],
    ['not-a-calendar', 'Dear diary'],
    ['not-a-calendar', '\u0089PNG\u0000,,,,'],
  ])('refuses content that is no calendar as %s, with a sentence', (code, text) => {
    const { refusal, events, notes } = readCalendar(Buffer.from(text), WINDOW);
    expect(refusal?.code).toBe(code);
    expect(refusal?.sentence).toMatch(/\.ics/);
    expect([...events, ...notes]).toEqual([]);
  });

  it('reads an event that stands in no calendar', () => {
    const bytes = new TextEncoder().encode(event('a').join('\n'));
    expect(readCalendar(bytes, WINDOW).events).toHaveLength(1);
  });
});
