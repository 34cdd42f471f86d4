import type { CheckIn } from '@understory/contracts';
import { TODAY, WEEK, checkIn, checkIns } from './spec-check-ins';
import { askedWeek, checkInOf, weeksBack } from './weeks';

/** Given while weeks began on a Sunday. */
const sunday = (changes: Partial<CheckIn> = {}) =>
  checkIn(2, { on: '2026-09-26', weekFrom: '2026-09-20', ...changes });

describe('askedWeek', () => {
  it.each([undefined, 'last', '2026-02-30', '2026-10-12', WEEK, TODAY])(
    'is the week that runs, of today, where the address says %s',
    (asked) => {
      const week = { from: WEEK, to: '2026-10-11', checkIn: null, on: TODAY, isNow: true };
      expect(askedWeek(asked, checkIns(checkIn(1)))).toEqual(week);
    },
  );

  it('is a week that is over, of its last day where nothing was said', () => {
    const week = { from: '2026-09-21', to: '2026-09-27', checkIn: null, isNow: false };
    for (const asked of ['2026-09-21', '2026-09-24', '2026-09-27']) {
      expect(askedWeek(asked, checkIns(checkIn(1)))).toEqual({ ...week, on: '2026-09-27' });
    }
  });

  it('has the check-in of that week, and its day', () => {
    const row = checkIn(1);
    const week = { from: '2026-09-28', checkIn: row, on: row.on, isNow: false };
    expect(askedWeek('2026-09-30', checkIns(row, checkIn(0)))).toMatchObject(week);
  });

  it('is the check-in’s own week where weeks began on another day then', () => {
    const row = sunday();
    const week = { from: '2026-09-20', to: '2026-09-26', checkIn: row, on: row.on };
    expect(askedWeek('2026-09-20', checkIns(row))).toMatchObject(week);
    expect(askedWeek('2026-09-22', checkIns(row))).toMatchObject({ ...week, isNow: false });
  });
});

describe('checkInOf', () => {
  it('belongs to the week that holds the middle of its own, one given for the very week before it', () => {
    const row = sunday({ weekFrom: '2026-10-04', on: '2026-10-04' });
    expect(checkInOf([row], WEEK)).toBe(row);
    const given = checkIn(0);
    expect(checkInOf([row, given], WEEK)).toBe(given);
    expect(checkInOf([sunday()], WEEK)).toBeNull();
  });
});

describe('weeksBack', () => {
  it('goes back half a year, newest first, without the week that runs while nothing is said of it', () => {
    const weeks = weeksBack(checkIns(checkIn(1)));
    expect(weeks).toHaveLength(26);
    expect(weeks[0]).toMatchObject({ from: '2026-09-28', checkIn: { on: '2026-10-02' } });
    expect(weeks.slice(1).every((week) => week.checkIn === null)).toBe(true);
    expect(weeksBack(checkIns(checkIn(0)))[0]).toMatchObject({ from: WEEK });
  });

  it('goes back to the first check-in where that is longer ago', () => {
    const weeks = weeksBack(checkIns(checkIn(40)));
    expect(weeks).toHaveLength(40);
    expect(weeks.at(-1)?.checkIn?.id).toBe(checkIn(40).id);
  });

  it('names each check-in once, where weeks began on another day, and both of a week that has two', () => {
    const [early, late] = [sunday(), checkIn(1, { weekFrom: '2026-09-27', on: '2026-09-29' })];
    const rows = weeksBack(checkIns(early, late)).flatMap((week) => week.checkIn ?? []);
    expect(rows).toEqual([late, early]);
    const given = checkIn(1);
    const both = weeksBack(checkIns(late, given));
    expect(both.slice(0, 2).map((week) => week.from)).toEqual(['2026-09-28', '2026-09-27']);
  });
});
