import type { LoggedDay } from '@understory/contracts';
import { dayTotalsInWords, totalsAsFacts, totalsInWords } from './totals';

const TODAY = '2026-11-24';
const day = (part: Partial<LoggedDay> = {}): LoggedDay => ({
  on: TODAY,
  isLeave: false,
  heldSessions: 0,
  heldMinutes: 0,
  heldUnits: 0,
  plannedSessions: 0,
  plannedMinutes: 0,
  plannedUnits: 0,
  otherMinutes: 0,
  supportMinutes: 0,
  ...part,
});

/** Amounts and their units never part at the end of a line. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('totals in words', () => {
  it('say what was held, what is planned, and what else there was', () => {
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
    [{ heldMinutes: 50, heldUnits: 1 }, '¾ h held; one unit held'],
    [{ heldMinutes: 25, heldUnits: 0.5 }, '½ h held; ½ of a unit held'],
    [{ plannedMinutes: 100, plannedUnits: 2 }, '1¾ h planned; 2 units planned'],
    [{ otherMinutes: 60 }, '1 h of other time'],
    [{}, ''],
  ])('leave out what is not there: %j', (part, words) => {
    expect(plain(totalsInWords(day(part)))).toBe(words);
  });

  it('are listed as facts', () => {
    const facts = totalsAsFacts(day({ heldMinutes: 50, heldUnits: 1, supportMinutes: 90 }));
    expect(facts.map(({ name, value }) => [name, plain(value)])).toEqual([
      ['Held', '¾ h'],
      ['Support', '1½ h'],
      ['Units', 'one unit held'],
    ]);
    expect(totalsAsFacts(day())).toEqual([]);
  });

  it('do not call a day without a log zero', () => {
    expect(dayTotalsInWords(day(), TODAY)).toBe('Nothing logged');
    expect(dayTotalsInWords(day({ on: '2026-11-25' }), TODAY)).toBe('Nothing planned');
    expect(dayTotalsInWords(day({ isLeave: true }), TODAY)).toBe('Leave');
    expect(plain(dayTotalsInWords(day({ isLeave: true, heldMinutes: 60 }), TODAY))).toBe(
      'Leave. 1 h held',
    );
  });
});
