import type { ContentLine } from '../lines/content-line';
import { type EventZone, ianaZone, isUtc, offsetMinutes } from './event-zone';
import { fixedZone, guessZone } from './guess-zone';
import { rulesZone } from './rules-zone';
import { namedZone } from './zone-name';

const SUMMER = Temporal.Instant.from('2026-07-15T12:00Z');
const WINTER = Temporal.Instant.from('2026-01-15T12:00Z');
const candidates = [ianaZone('Europe/Madrid'), ianaZone('America/Bogota')].filter(
  (zone): zone is EventZone => zone !== null,
);

describe('namedZone', () => {
  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['US/Eastern', 'US/Eastern'],
    ['US-Eastern', 'US/Eastern'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Vienna', 'Europe/Vienna'],
    ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['custom_America/New_York', 'America/New_York'],
    ['posix/Europe/Vaduz', 'Europe/Vaduz'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['GMT Standard Time 1', 'Europe/London'],
    ['tzone://Microsoft/Utc', 'UTC'],
  ])('reads %s as %s', (name, id) => {
    expect(namedZone(name)?.id).toBe(id);
  });

  it.each([
    'Customized Time Zone',
    'tzone://Microsoft/Custom',
    '(GMT +01:00)',
    '+01:00',
    'Nowhere',
  ])('does not take %s for a name', (name) => {
    expect(namedZone(name)).toBeNull();
  });
});

describe('guessZone', () => {
  it.each([
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(GMT-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['Central Time', 'America/Chicago'],
    ['Hawaii', 'Pacific/Honolulu'],
    ['(UTC+07:00) Bangkok, Hanoi, Jakarta', 'Asia/Bangkok'],
    ['PDT', 'America/Los_Angeles'],
    ['(GMT +01:00)', 'Europe/Madrid'],
    ['GMT-0500', 'America/Bogota'],
    ['UTC+3', 'Etc/GMT-3'],
    ['UTC-11:00', 'Etc/GMT+11'],
  ])('reads %s as %s', (name, id) => {
    expect(guessZone(name, candidates, 2026)?.id).toBe(id);
  });

  it.each(['Customized Time Zone', 'Custom', '', 'UTC+45:00', '42'])(
    'knows nothing of “%s”',
    (name) => {
      expect(guessZone(name, candidates, 2026)).toBeNull();
    },
  );

  it('has no fixed zone for half hours', () => {
    expect(fixedZone(330)).toBeNull();
    expect(fixedZone(0)?.id).toBe('UTC');
  });
});

describe('rulesZone', () => {
  const line = (name: string, value: string): ContentLine => ({ name, value, params: {}, line: 1 });
  const part = (start: string, from: string, to: string, ...more: [string, string][]) =>
    [['DTSTART', start], ['TZOFFSETFROM', from], ['TZOFFSETTO', to], ...more].map(
      ([name = '', value = '']) => line(name, value),
    );
  const years = { from: 2025, to: 2027 };
  const built = (parts: ContentLine[][]) => rulesZone(parts, years, candidates, () => undefined);

  it('follows yearly rules, also those that ended before others began', () => {
    const zone = built([
      part('19700329T020000', '+0100', '+0200', [
        'RRULE',
        'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20260329T010000Z',
      ]),
      part('19701025T030000', '+0200', '+0100', ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']),
    ]);
    if (!zone) throw new Error('no zone');
    expect([offsetMinutes(zone, WINTER), offsetMinutes(zone, SUMMER)]).toEqual([60, 120]);
    expect(offsetMinutes(zone, Temporal.Instant.from('2027-07-15T12:00Z'))).toBe(60);
  });

  it('is called after a zone that shows the same offsets', () => {
    const zone = built([
      part('19700329T020000', '+01:00', '+02:00', ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU']),
      part('19701025T030000', '+02:00', '+01:00', ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']),
    ]);
    expect(zone?.id).toBe('Europe/Madrid');
  });

  it('goes back and forth between wall and instant on either side of a change', () => {
    const zone = built([
      part('20260329T020000', '+0100', '+0200'),
      part('20251026T030000', '+0200', '+0100'),
    ]);
    for (const text of ['2026-03-29T01:59', '2026-03-29T03:00', '2026-08-01T00:00']) {
      const wall = Temporal.PlainDateTime.from(text);
      expect(zone?.toWall(zone.toInstant(wall)).toString()).toBe(wall.toString());
    }
  });

  it('is none without a readable part, and ignores rules no clock has', () => {
    expect(built([])).toBeNull();
    expect(built([part('', '+0100', '+0200'), part('20260101T000000', '', 'east')])).toBeNull();
    const zone = built([
      part('19700101T000000', '+0600', '+0500', ['RRULE', 'FREQ=DAILY']),
      part('20260101T000000', '+0500', '+0600'),
    ]);
    expect(zone && offsetMinutes(zone, SUMMER)).toBe(360);
  });
});

describe('isUtc', () => {
  it.each([
    ['UTC', true],
    ['Etc/GMT', true],
    ['Europe/London', false],
    ['Etc/GMT-1', false],
  ])('of %s is %s', (id, expected) => {
    const zone = ianaZone(id);
    expect(zone && isUtc(zone)).toBe(expected);
  });
});
