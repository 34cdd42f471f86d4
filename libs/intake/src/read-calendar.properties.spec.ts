import fc from 'fast-check';
import { fixture, withoutLines } from './fixtures/fixture';
import { readCalendar } from './read-calendar';

const YEAR = { zone: 'Europe/Berlin', from: '2026-01-01', to: '2026-12-31' } as const;

const WELL_CLOSED = [
  'everything-at-once.ics',
  'google-series.ics',
  'exchange-zones.ics',
  'outlook-whole-days.ics',
  'thunderbird-mixed.ics',
  'without-uids.ics',
];
const ALL = [...WELL_CLOSED, 'apple-floating.ics', 'glued.ics', 'broken-among-good.ics'];
const EVENT = /BEGIN:VEVENT\r?\n[\s\S]*?END:VEVENT\r?\n/g;

/** Bytes as text of one character each, and back: the specs cut between bytes, not between characters. */
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const asBytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const unfolded = (text: string) => text.replace(/\r?\n[ \t]/g, '');

function reading(text: string) {
  return withoutLines(readCalendar(asBytes(text), YEAR));
}

function refolded(text: string, width: number, ending: string, blank: string): string {
  const pieces = new RegExp(`[\\s\\S]{1,${width}}`, 'g');
  return unfolded(text)
    .split(/\r?\n/)
    .map((line) => (line.match(pieces) ?? []).join(ending + blank))
    .join(ending);
}

describe('readCalendar, whatever the spelling', () => {
  it('gives the same for events in any order', () => {
    const shuffled = fc.constantFrom(...WELL_CLOSED).chain((name) => {
      const text = unfolded(asText(fixture(name)));
      const events = text.match(EVENT) ?? [];
      return fc.record({
        text: fc.constant(text),
        order: fc.shuffledSubarray(events, { minLength: events.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ text, order }) => {
        const rest = [...order];
        const mixed = text.replace(EVENT, () => rest.pop() ?? '');
        expect(reading(mixed)).toEqual(reading(text));
      }),
    );
  });

  it('gives the same at any folding and line ending', () => {
    const spelling = fc.record({
      name: fc.constantFrom(...ALL),
      width: fc.integer({ min: 1, max: 90 }),
      ending: fc.constantFrom('\r\n', '\n', '\r'),
      blank: fc.constantFrom(' ', '\t'),
    });
    fc.assert(
      fc.property(spelling, ({ name, width, ending, blank }) => {
        const text = asText(fixture(name));
        expect(reading(refolded(text, width, ending, blank))).toEqual(reading(text));
      }),
    );
  });

  it('gives the same for the same file twice in one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WELL_CLOSED), (name) => {
        const text = asText(fixture(name));
        expect(reading(`${text}\n${text}`).events).toEqual(reading(text).events);
      }),
      { numRuns: WELL_CLOSED.length * 2 },
    );
  });

  it('never throws on arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { events, refusal } = readCalendar(bytes, YEAR);
        expect(refusal === null || events.length === 0).toBe(true);
      }),
    );
  });

  it('never throws on a calendar damaged anywhere', () => {
    const damage = fc.record({
      name: fc.constantFrom(...ALL),
      at: fc.nat(),
      length: fc.nat({ max: 40 }),
      by: fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom('\n', '"', ':', ';', ',', 'Z', '9'),
      ),
    });
    fc.assert(
      fc.property(damage, ({ name, at, length, by }) => {
        const text = asText(fixture(name));
        const start = at % text.length;
        const damaged = text.slice(0, start) + by + text.slice(start + length);
        for (const { minutes, startsAt } of readCalendar(asBytes(damaged), YEAR).events) {
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(startsAt).toMatch(/^202[5-7]-.*Z$/);
        }
      }),
      { numRuns: 400 },
    );
  });
});
