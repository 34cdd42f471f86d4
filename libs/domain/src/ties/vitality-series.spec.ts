import { aContact, aTie, frozen, termsOf } from '../test/logs';
import type { ContactLog } from './log';
import { vitalitySeries } from './vitality-series';

/** Vitality on one day. */
function on(
  day: number,
  ...[tie, leave = []]: [
    Parameters<typeof vitalitySeries>[0],
    Parameters<typeof vitalitySeries>[1]?,
  ]
) {
  return vitalitySeries(tie, leave, day, day)[0] ?? null;
}

describe('vitalitySeries', () => {
  it('gives one value a day, first and last included', () => {
    const series = vitalitySeries(aTie([0, 14]), [], 10, 28);
    expect(series).toHaveLength(19);
    expect(series[0]).toBeCloseTo(2 ** (-10 / 14), 12);
    expect(series[4]).toBe(1);
    expect(series[18]).toBeCloseTo((2 ** (-14 / 14) + 1) / 2, 12);
  });

  it('reads every day as if the log ended there', () => {
    const tie = aTie([3, 9, 30, 31, 60], { lastMetOn: -10 });
    const leave = [{ from: 33, to: 40 }];
    const series = vitalitySeries(tie, leave, -20, 90);
    series.forEach((value, index) => expect(value).toBe(on(index - 20, tie, leave)));
  });

  it('by weeks is every seventh value of the one by days', () => {
    const tie = aTie([3, 9, 30, 31, 60], { lastMetOn: -10 });
    const daily = vitalitySeries(tie, [], 0, 90);
    expect(vitalitySeries(tie, [], 0, 90, 7)).toEqual(daily.filter((_, index) => index % 7 === 0));
    expect(() => vitalitySeries(tie, [], 0, 90, 0)).toThrow(/^step must be/);
    expect(() => vitalitySeries(tie, [], 0, 90, 1.5)).toThrow(/^step must be a whole/);
  });

  it('is full in a kept rhythm and halves with each missed interval', () => {
    const tie = aTie([0, 14, 28, 42]);
    expect([42, 49, 56, 63, 70, 84].map((day) => on(day, tie)?.toFixed(4))).toEqual([
      '1.0000',
      '1.0000',
      '0.9375',
      '0.6629',
      '0.4688',
      '0.2344',
    ]);
  });

  it('is not known until the first interval is over, then nothing is carried yet', () => {
    const tie = aTie([], { activeFrom: 5 });
    expect(on(4, tie)).toBeNull();
    expect(on(18, tie)).toBeNull();
    expect(on(19, tie)).toBe(0);
    expect(on(80, tie)).toBe(0);
  });

  it('does not let the first interval run on leave', () => {
    const tie = aTie([], { activeFrom: 5 });
    const leave = [{ from: 10, to: 12 }];
    expect(on(21, tie, leave)).toBeNull();
    expect(on(22, tie, leave)).toBe(0);
  });

  it('knows a tie from its first contact or answer on, also before it was listed', () => {
    expect(on(1, aTie([2], { activeFrom: 50 }))).toBeNull();
    expect(on(2, aTie([2], { activeFrom: 50 }))).toBe(1);
    expect(on(2, aTie([], { activeFrom: 50, lastMetOn: 2 }))).toBe(1);
    expect(on(16, aTie([], { activeFrom: 50, lastMetOn: 2 }))).toBe(0.5);
  });

  it('counts the answer to "last met" as one contact of strength 1', () => {
    const answered = aTie([20], { lastMetOn: 6 });
    expect(on(34, answered)).toBe(on(34, aTie([6, 20])));
  });

  it('does not count a contact twice that was answered and logged', () => {
    expect(on(20, aTie([6], { lastMetOn: 6 }))).toBe(0.5);
    const short = aTie([], { lastMetOn: 6, contacts: [aContact(6, { minutes: 15 })] });
    expect(on(20, short)).toBe(0.5);
    const missed = aTie([], { lastMetOn: 6, contacts: [aContact(6, { isHeld: false })] });
    expect(on(20, missed)).toBe(0.5);
    const twice = aTie([], {
      lastMetOn: 6,
      contacts: [aContact(6), aContact(6, { id: 'second' })],
    });
    expect(on(20, twice)).toBe(1);
  });

  it('does not take a missed contact for evidence', () => {
    const tie = aTie([], { contacts: [aContact(3, { isHeld: false })] });
    expect(on(10, tie)).toBeNull();
    expect(on(14, tie)).toBe(0);
  });

  it('pauses on leave', () => {
    const tie = aTie([10]);
    const leave = [{ from: 14, to: 20 }];
    expect(on(31, tie, leave)).toBe(0.5);
    const series = vitalitySeries(tie, leave, 13, 21);
    expect(new Set(series.slice(0, 8)).size).toBe(1);
    expect(series[8]).toBeLessThan(series[7] ?? 0);
  });

  it('keeps each day to the rhythm agreed for it', () => {
    const terms = [
      termsOf({ effectiveFrom: 24, rhythmDays: 28 }),
      termsOf({ effectiveFrom: 0, rhythmDays: 14 }),
    ];
    const tie = aTie([10], { terms });
    expect(on(24, tie)).toBe(0.5);
    expect(on(52, tie)).toBe(0.25);
    expect(on(24, aTie([10], { terms: terms.slice(1) }))).toBe(0.5);
  });

  it('fades by the rhythm of the day, also where it read as many days of another before', () => {
    const terms = [termsOf(), termsOf({ effectiveFrom: 24, rhythmDays: 28 })];
    const series = vitalitySeries(aTie([10], { terms }), [], 10, 30);
    expect(series[2]).toBeCloseTo(2 ** (-2 / 14), 12);
    expect(series[16]).toBeCloseTo(0.5 * 2 ** (-2 / 28), 12);
  });

  it('measures a contact by the minutes agreed on its day', () => {
    const terms = [termsOf({ effectiveFrom: 0, minutes: 120 }), termsOf({ effectiveFrom: 10 })];
    expect(on(9, aTie([9], { terms }))).toBe(0.5);
    expect(on(10, aTie([10], { terms }))).toBe(1);
  });

  it('lets the first agreement speak for the days before it', () => {
    const terms = [termsOf({ effectiveFrom: 50, rhythmDays: 28 })];
    expect(on(30, aTie([2], { terms }))).toBe(0.5);
  });

  it('ends when the tie is let go', () => {
    expect(vitalitySeries(aTie([3], { activeUntil: 5 }), [], 3, 6)).toEqual([
      1,
      expect.closeTo(2 ** (-1 / 14), 12),
      null,
      null,
    ]);
  });

  it('does not depend on the order of rows, nor on repeats, and leaves its input alone', () => {
    const tie = aTie([1, 8, 20]);
    const turned = { ...tie, contacts: [...tie.contacts, ...tie.contacts].reverse() };
    expect(vitalitySeries(frozen(turned), frozen([]), 0, 40)).toEqual(
      vitalitySeries(tie, [], 0, 40),
    );
  });

  it.each<[string, Parameters<typeof aTie>[1], RegExp]>([
    ['no terms', { terms: [] }, /^terms must hold at least one agreement/],
    ['a rhythm of 2', { terms: [termsOf({ rhythmDays: 2 })] }, /^rhythmDays must be/],
    ['a rhythm of 121', { terms: [termsOf({ rhythmDays: 121 })] }, /^rhythmDays must be/],
    ['0 agreed minutes', { terms: [termsOf({ minutes: 0 })] }, /^agreed minutes must be/],
    ['a balance of 2', { terms: [termsOf({ balance: 2 })] }, /^balance must be/],
    ['half a day of terms', { terms: [termsOf({ effectiveFrom: 0.5 })] }, /^effectiveFrom must be/],
    [
      'terms told in two ways',
      { terms: [termsOf(), termsOf({ minutes: 5 })] },
      /^terms hold "0" twice/,
    ],
    ['an end before the beginning', { activeFrom: 5, activeUntil: 4 }, /^activeUntil must be/],
    ['a beginning that is no day', { activeFrom: NaN }, /^activeFrom must be/],
    ['an answer that is no day', { lastMetOn: 0.5 }, /^lastMetOn must be/],
    ['an unknown kind', { kind: 'stranger' as 'peer' }, /^kind must be one of/],
  ])('refuses %s', (_name, changes, message) => {
    expect(() => vitalitySeries(aTie([], changes), [], 0, 10)).toThrow(RangeError);
    expect(() => vitalitySeries(aTie([], changes), [], 0, 10)).toThrow(message);
  });

  it.each<[Partial<ContactLog>, RegExp]>([
    [{ minutes: 0 }, /^minutes must be/],
    [{ minutes: 601, isHeld: false }, /^minutes must be/],
    [{ giveAndTake: 3 }, /^giveAndTake must be/],
    [{ giveAndTake: 3, isHeld: false }, /^giveAndTake must be/],
    [{ ratings: [5, 1, 1] }, /^rating must be/],
    [{ on: 1.5 }, /^contacts.on must be/],
  ])('refuses a contact with %j', (changes, message) => {
    const tie = aTie([], { contacts: [aContact(1, changes)] });
    expect(() => vitalitySeries(tie, [], 0, 10)).toThrow(message);
  });

  it('refuses a span that ends before it begins', () => {
    expect(() => vitalitySeries(aTie(), [], 5, 4)).toThrow(/^to must be/);
    expect(() => vitalitySeries(aTie(), [], NaN, 4)).toThrow(/^from must be/);
    expect(() => vitalitySeries(aTie(), [], 0.5, 4)).toThrow(/^from must be a whole/);
    expect(() => vitalitySeries(aTie(), [], 0, 4.5)).toThrow(/^to must be a whole/);
  });
});
