import { Instant } from '@understory/contracts';
import * as fc from 'fast-check';
import { loggedMoment } from './logged-moment';

const NOW = Temporal.Instant.from('2026-03-04T12:00:00Z');

it('reads every instant of the contract as the runtime does', () => {
  const clock = fc.constantFrom('00:00:00', '09:30:59', '23:59:59');
  const fraction = fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{1,9}$/));
  const offset = fc.constantFrom('Z', '+01:00', '-23:59', '+05:45', '-00:00');
  const span = { min: new Date('1970-01-02'), max: new Date('2027-03-03') };
  const day = fc.date({ ...span, noInvalidDate: true });
  fc.assert(
    fc.property(day, clock, fraction, offset, (on, at, part, from) => {
      const startsAt = `${on.toISOString().slice(0, 10)}T${at}${part}${from}`;
      expect(Instant.safeParse(startsAt).success).toBe(true);
      const instant = Temporal.Instant.from(startsAt);
      expect(loggedMoment({ startsAt, zone: 'Asia/Kathmandu' }, false, NOW)).toEqual({
        startsAt: new Date(instant.epochMilliseconds).toISOString(),
        localDate: instant.toZonedDateTimeISO('Asia/Kathmandu').toPlainDate().toString(),
      });
    }),
  );
});

it.each([
  ['1969-12-31T18:29:59.999Z', false, 'Choose a start in 1970 or later.'],
  ['0000-01-01T00:00:00+23:59', false, 'Choose a start in 1970 or later.'],
  ['2027-03-05T12:00:00.001Z', false, 'Choose a start no more than a year ahead.'],
  ['9999-12-31T23:59:59-23:59', false, 'Choose a start no more than a year ahead.'],
  ['2026-03-05T12:00:00.001Z', true, /^This has not happened yet/],
])('refuses %s', (startsAt, isHeld, sentence) => {
  expect(() => loggedMoment({ startsAt, zone: 'Asia/Kathmandu' }, isHeld, NOW)).toThrow(
    expect.objectContaining({
      facts: expect.objectContaining({ detail: expect.stringMatching(sentence) }),
    }),
  );
});
