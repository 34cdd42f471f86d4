import { IMPORT_CAPS } from '@understory/contracts';
import { calendar, event } from './fixtures/fixture';
import { readCalendar } from './read-calendar';
import type { ReadingOptions } from './reading';

const WINDOW = { zone: 'UTC', from: '2026-01-01', to: '2026-12-31' } as const;
const GOOD = event('good', 'SUMMARY:Good', 'DTSTART:20260302T090000Z');

function read(lines: string[], options: Partial<ReadingOptions> = {}) {
  return readCalendar(calendar(...lines), { ...WINDOW, ...options });
}

describe('readCalendar under its caps', () => {
  it('reads the first megabytes of a file that is too large, and names the cap', () => {
    const caps = { ...IMPORT_CAPS, bytes: 300 };
    const { events, unread, notes, capsHit } = read(
      [...GOOD, ...event('long', `SUMMARY:${'x'.repeat(300)}`)],
      { caps },
    );
    expect(events.map(({ uid }) => uid)).toEqual(['good']);
    expect(unread).toEqual([]);
    expect(capsHit).toEqual(['bytes']);
    expect(notes[0]?.sentence).toContain('larger than 0 MB');
  });

  it('names five megabytes, twenty thousand occurrences and ten seconds', () => {
    const large = new Uint8Array(IMPORT_CAPS.bytes + 1).fill(0x20);
    expect(readCalendar(large, WINDOW).notes[0]?.sentence).toContain('larger than 5 MB');
    const often = read(event('often', 'RRULE:FREQ=MINUTELY'));
    expect(often.events).toHaveLength(20_000);
    expect(often.notes[0]?.sentence).toContain('more than 20,000 occurrences');
    let now = 0;
    const slow = read(event('slow', 'RRULE:FREQ=MINUTELY'), { clock: () => (now += 6_000) });
    expect(slow.notes[0]?.sentence).toContain('longer than 10 seconds');
  });

  it('lets a runaway rule cut off only itself', () => {
    const { events, unread, capsHit } = read([
      ...event('every-second', 'SUMMARY:Runaway', 'RRULE:FREQ=SECONDLY;COUNT=1000000000'),
      ...event('weekly', 'RRULE:FREQ=WEEKLY'),
      ...GOOD,
    ]);
    const of = (uid: string) => events.filter((one) => one.uid === uid).length;
    expect(events).toHaveLength(20_000);
    expect([of('good'), of('weekly')]).toEqual([1, 52]);
    expect(capsHit).toEqual(['occurrences']);
    expect(unread).toEqual([
      expect.objectContaining({ line: 2, reason: 'repeats-too-often', title: 'Runaway' }),
    ]);
  });

  it('keeps what was read when the time is up', () => {
    let now = 0;
    const clock = () => (now += 1);
    const bombs = Array.from({ length: 40 }, (_, index) =>
      event(`bomb-${index}`, 'RRULE:FREQ=SECONDLY'),
    );
    const { events, capsHit } = read([...bombs.flat(), ...GOOD], {
      clock,
      caps: { ...IMPORT_CAPS, seconds: 0.05 },
    });
    expect(events.map(({ uid }) => uid)).toContain('good');
    expect(capsHit).toContain('seconds');
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=3;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2;BYMONTHDAY=1',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300',
    'FREQ=DAILY;INTERVAL=1000000000',
    'FREQ=WEEKLY;INTERVAL=99999;BYDAY=MO',
    'FREQ=MINUTELY;BYHOUR=25',
    'FREQ=YEARLY;BYYEARDAY=366;BYDAY=MO;INTERVAL=3',
    'FREQ=NEVER',
  ])('takes the first occurrence of %s, comes to an end and keeps the rest', (rule) => {
    const { events, capsHit } = read([...event('bomb', `RRULE:${rule}`), ...GOOD]);
    expect(events.map(({ uid }) => uid)).toEqual(['bomb', 'good']);
    expect(capsHit).toEqual([]);
  });

  it('tells how far it is', () => {
    const done: number[] = [];
    const many = Array.from({ length: 600 }, (_, index) => event(`e${index}`));
    read(many.flat(), { onProgress: (part) => done.push(part) });
    expect(done.length).toBeGreaterThan(5);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.every((part) => part >= 0 && part <= 1)).toBe(true);
  });
});
