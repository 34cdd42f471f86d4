import type { ContentLine } from '../lines/content-line';
import { ianaZone } from '../zones/event-zone';
import type { ZoneReader } from '../zones/zone-reader';
import { eventLength } from './event-length';
import { Unreadable } from './event-version';
import { readMoment } from './moment';

const london = ianaZone('Europe/London');
const utc = ianaZone('UTC');
if (!london || !utc) throw new Error('no zones');
const zones: ZoneReader = {
  fallback: london,
  home: london,
  utc,
  zoneOf: (tzid) => ianaZone(tzid) ?? london,
};

function length(start: string, end?: string, duration?: string) {
  const line = (value?: string): ContentLine | undefined =>
    value === undefined ? undefined : { name: '', params: {}, value, line: 1 };
  const moment = readMoment(start, {}, zones);
  if (!moment) throw new Error(`${start} is no moment`);
  return eventLength(moment, line(end), line(duration), zones);
}

describe('eventLength', () => {
  it.each([
    ['20260105T090000', '20260105T095000', undefined, { minutes: 50 }],
    ['20260105T090000', '20260105T100000Z', 'PT5M', { minutes: 60 }],
    ['20260328T230000', '20260329T020000', undefined, { minutes: 120 }],
    ['20260105T090000', '20260106', undefined, { minutes: 900 }],
    ['20260105T090000', '20260105T090000', undefined, { minutes: 0 }],
    ['20260105T090000', '', 'PT1H15M', { minutes: 75 }],
    ['20260105T090000', undefined, '+P1DT1H', { minutes: 1500 }],
    ['20260105', undefined, undefined, { days: 1 }],
    ['20260105', '20260108', undefined, { days: 3 }],
    ['20260105', '20260105', undefined, { days: 1 }],
    ['20260105', undefined, 'PT1W', { days: 7 }],
  ])('of %s to %s or %s', (start, end, duration, expected) => {
    expect(length(start, end, duration)).toEqual(expected);
  });

  it.each([
    ['20260105T090000', undefined, undefined, 'no-end'],
    ['20260105T090000', 'later', undefined, 'bad-end'],
    ['20260105T090000', undefined, 'an hour', 'bad-end'],
    ['20260105T090000', '45000101T000000', undefined, 'bad-end'],
    ['20260105', undefined, 'P99999999999W', 'bad-end'],
    ['20260105T090000', '20260105T085900', undefined, 'ends-before-start'],
    ['20260105', '20260104', undefined, 'ends-before-start'],
    ['20260105T090000', undefined, '-PT1H', 'ends-before-start'],
  ])('cannot be had of %s to %s or %s: %s', (start, end, duration, reason) => {
    const attempt = () => length(start, end, duration);
    expect(attempt).toThrow(Unreadable);
    expect(attempt).toThrow(reason);
  });
});
