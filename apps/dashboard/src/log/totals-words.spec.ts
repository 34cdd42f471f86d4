import type { LoggedDay } from '@understory/contracts';
import { loggedDay } from './spec-support';
import { dayInWords, hours, totalsAsFacts, totalsInWords, totalsOf } from './totals-words';

const TODAY = '2026-11-24';
const day = (part: Partial<LoggedDay> = {}) => loggedDay(TODAY, part);

/** Amounts and their units never part at the end of a line. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('totals in words', () => {
  it.each([
    [10, '10 min'],
    [15, '¼ h'],
    [50, '¾ h'],
    [250, '4¼ h'],
    [60 * 1200, '1,200 h'],
  ])('writes %i minutes to the quarter', (minutes, words) =>
    expect(plain(hours(minutes))).toBe(words),
  );

  it('says what was held, what is planned, and what else there was', () => {
    const full = day({
      heldSessions: 5,
      heldMinutes: 250,
      heldUnits: 4.5,
      plannedSessions: 2,
      plannedMinutes: 120,
      plannedUnits: 2,
      otherMinutes: 30,
      supportMinutes: 50,
    });
    expect(plain(totalsInWords(full))).toBe(
      '4¼ h held, 2 h planned, ½ h of other time, ¾ h of support; 4½ of 6½ units held',
    );
  });

  it.each([
    [{ heldMinutes: 50, heldUnits: 1 }, '¾ h held; 1 unit held'],
    [{ heldMinutes: 25, heldUnits: 0.5 }, '½ h held; ½ of a unit held'],
    [{ plannedMinutes: 100, plannedUnits: 2 }, '1¾ h planned; 2 units planned'],
    [{ otherMinutes: 60 }, '1 h of other time'],
    [{}, ''],
  ])('leaves out what is not there: %j', (part, words) =>
    expect(plain(totalsInWords(day(part)))).toBe(words),
  );

  it('lists the same as facts', () => {
    const facts = totalsAsFacts(day({ heldMinutes: 50, heldUnits: 1, supportMinutes: 90 }));
    expect(facts.map(({ name, value }) => [name, plain(value)])).toEqual([
      ['Held', '¾ h'],
      ['Support', '1½ h'],
      ['Units', '1 unit held'],
    ]);
    expect(totalsAsFacts(day())).toEqual([]);
  });

  it('does not call a day without a log zero', () => {
    expect(dayInWords(day(), TODAY)).toBe('Nothing logged');
    expect(dayInWords(loggedDay('2026-11-25'), TODAY)).toBe('Nothing planned');
    expect(dayInWords(day({ isLeave: true }), TODAY)).toBe('Leave');
    expect(plain(dayInWords(day({ isLeave: true, heldMinutes: 60 }), TODAY))).toBe(
      'Leave. 1 h held',
    );
  });

  it('adds days up, in any order, and leaves them as they were', () => {
    const days = [
      Object.freeze(day({ heldMinutes: 50, heldSessions: 1, supportMinutes: 5 })),
      Object.freeze(day({ heldMinutes: 90, plannedUnits: 1.5, otherMinutes: 15 })),
    ];
    expect(totalsOf(days)).toEqual(totalsOf([...days].reverse()));
    expect(totalsOf(days)).toMatchObject({ heldMinutes: 140, heldSessions: 1, plannedUnits: 1.5 });
    expect(totalsInWords(totalsOf([]))).toBe('');
  });
});
