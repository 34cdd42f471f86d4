import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import { weekStartOn } from '../days/week-start-on';
import { every } from '../test/logs';
import type { CapacityTerms, WorkDay } from './log';
import { WorkCourse } from './work-course';

interface Book {
  workDays: readonly WorkDay[];
  capacity: readonly CapacityTerms[];
  leave: readonly LeaveSpan[];
  since: number;
}

function walk(book: Book, weekStart: 1 | 6 | 7, asOf: number): WorkCourse {
  const course = new WorkCourse(book);
  const { isLeave } = leaveClock(book.leave);
  for (let day = book.since; day <= asOf; day++) {
    if (weekStartOn(day, weekStart) === day) course.closeWeek(day);
    course.takeDay(day, isLeave(day));
  }
  return course;
}

/** W9 as it stands on a day; null while it does not. */
function aboveLoad(book: Book, weekStart: 1 | 6 | 7, asOf: number) {
  const { aboveLoad: standing, weeks } = walk(book, weekStart, asOf);
  return standing.raisedOn === null ? null : { raisedOn: standing.raisedOn, weeks };
}

const loadOf = (book: Book, asOf: number) => walk(book, 1, asOf).load;

/** Day 4 is a Monday. Units of each working day, week by week. */
function weeks(unitsADay: readonly number[]) {
  return unitsADay.flatMap((units, week) =>
    every(1, 4 + 7 * week, 8 + 7 * week).map((on) => ({ on, units })),
  );
}

function bookOf(unitsADay: readonly number[], changes: Partial<Book> = {}): Book {
  return {
    workDays: weeks(unitsADay),
    capacity: [{ effectiveFrom: 0, unitsPerWeek: 20 }],
    leave: [],
    since: 4,
    ...changes,
  };
}

/** Seven weeks as agreed (Monday 4 to Sunday 52), then heavy ones. */
const CALM = [4, 4, 4, 4, 4, 4, 4];
const HEAVY = [...CALM, 8, 8, 8, 8];

describe('W9, above agreed load', () => {
  it('is raised on the Monday after the second week end at 1.15 or more', () => {
    const book = bookOf(HEAVY);
    // Ends of weeks: Sunday 59 and Sunday 66.
    expect(aboveLoad(book, 1, 66)).toBeNull();
    const warning = aboveLoad(book, 1, 67);
    expect(warning).toMatchObject({ raisedOn: 67 });
    const [before, last] = warning?.weeks ?? [];
    expect(before).toMatchObject({ from: 53, units: 40, agreedUnits: expect.closeTo(20, 9) });
    expect(last).toMatchObject({ from: 60, units: 40 });
    expect(before?.load).toBeGreaterThanOrEqual(1.15);
    expect(last?.load).toBeGreaterThan(before?.load ?? Infinity);
  });

  it('is not raised by one heavy week alone', () => {
    expect(aboveLoad(bookOf([...CALM, 8, 1, 4, 4]), 1, 90)).toBeNull();
  });

  it('stands between the thresholds and clears at a week end at 1 or less', () => {
    const book = bookOf([...HEAVY, 3, 3, 3, 3, 3, 3]);
    const standing = every(1, 67, 130).filter((day) => aboveLoad(book, 1, day) !== null);
    const cleared = (standing.at(-1) ?? 0) + 1;
    expect(cleared % 7).toBe(4);
    const loads = every(7, 66, cleared - 1).map((day) => loadOf(book, day) ?? NaN);
    expect(loads.at(-1)).toBeLessThanOrEqual(1);
    expect(loads.slice(0, -1).every((load) => load > 1)).toBe(true);
    expect(loads.some((load) => load > 1 && load < 1.15)).toBe(true);
    expect(standing).toHaveLength(cleared - 67);
    expect(every(1, 67, cleared - 1).every((day) => aboveLoad(book, 1, day)?.raisedOn === 67)).toBe(
      true,
    );
  });

  it('goes when load is not known any more', () => {
    const book = bookOf(HEAVY, { leave: [{ from: 81, to: 140 }] });
    expect(aboveLoad(book, 1, 87)?.raisedOn).toBe(67);
    expect(loadOf(book, 115)).toBeNull();
    expect(aboveLoad(book, 1, 116)).toBeNull();
  });

  it('counts 1.15 as above, and 1 as not above', () => {
    // The same units on each day of the week: load is the same number on every day.
    const daily = (units: number, from: number, to: number) =>
      every(1, from, to).map((on) => ({ on, units }));
    const capacity = [{ effectiveFrom: 0, unitsPerWeek: 70 }];
    const book = (workDays: readonly WorkDay[]) => bookOf([], { workDays, capacity });
    const above = book([...daily(11.5, 4, 60), ...daily(10, 61, 200)]);
    expect(loadOf(above, 24)).toBe(1.15);
    expect(aboveLoad(above, 1, 32)?.raisedOn).toBe(18);
    expect(loadOf(above, 150)).toBe(1);
    expect(aboveLoad(above, 1, 150)).toBeNull();
  });

  it('is not forgotten where another agreement is to follow', () => {
    const capacity = [
      { effectiveFrom: 0, unitsPerWeek: 20 },
      { effectiveFrom: 200, unitsPerWeek: 30 },
    ];
    expect(aboveLoad(bookOf(HEAVY, { capacity }), 1, 67)?.raisedOn).toBe(67);
  });

  it('does not flicker for someone who works one day a week', () => {
    // 1.115 times as agreed: 1.15 on Sunday nights, just under 1 on Thursday nights.
    const fridays = every(7, 8, 200).map((on) => ({ on, units: 22.3 }));
    const book = bookOf([], { workDays: fridays });
    const first = aboveLoad(book, 1, 200)?.raisedOn;
    expect(first).toBeDefined();
    expect(
      every(1, first ?? 0, 200).every((day) => aboveLoad(book, 1, day)?.raisedOn === first),
    ).toBe(true);
  });

  it('follows the first day of the week', () => {
    const book = bookOf(HEAVY);
    const raisedOn = every(1, 50, 80)
      .map((day) => aboveLoad(book, 7, day)?.raisedOn)
      .find(Boolean);
    expect((raisedOn ?? 0) % 7).toBe(3);
  });

  it('shows what was agreed for the days that were not leave', () => {
    const book = bookOf(HEAVY, { leave: [{ from: 60, to: 61 }] });
    expect(aboveLoad(book, 1, 67)?.weeks[1]?.agreedUnits).toBeCloseTo((20 * 5) / 7, 9);
  });

  it('does not look at weeks that ended before anything was agreed', () => {
    const book = bookOf(HEAVY, { capacity: [{ effectiveFrom: 67, unitsPerWeek: 20 }] });
    expect(aboveLoad(book, 1, 74)).toBeNull();
    expect(aboveLoad(book, 1, 81)?.raisedOn).toBe(81);
  });

  it('is null without work, and without an agreement', () => {
    expect(aboveLoad(bookOf([]), 1, 100)).toBeNull();
    expect(aboveLoad(bookOf(HEAVY, { capacity: [] }), 1, 100)).toBeNull();
  });
});
