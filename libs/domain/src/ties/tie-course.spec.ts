import { leaveClock } from '../days/leave-clock';
import { aContact, aTie, termsOf } from '../test/logs';
import { giveAndTake } from './give-and-take';
import { sortedTie } from './sorted-tie';
import { TieCourse } from './tie-course';

describe('TieCourse', () => {
  const courseOf = (...args: Parameters<typeof aTie>) =>
    new TieCourse(sortedTie(aTie(...args)), leaveClock([]));

  it('does not go back in time', () => {
    const course = courseOf([3]);
    course.moveTo(5);
    expect(() => course.moveTo(4)).toThrow(new RangeError('day must not be before 5, not 4'));
  });

  it('stands the same whether it walked or jumped there', () => {
    const walked = courseOf([3, 17, 20], { lastMetOn: 1 });
    const jumped = courseOf([3, 17, 20], { lastMetOn: 1 });
    for (let day = 0; day <= 60; day++) walked.moveTo(day);
    jumped.moveTo(60);
    expect(walked.vitality).toBeCloseTo(jumped.vitality ?? -1, 12);
    expect(walked.intervals).toBe(jumped.intervals);
  });

  it('keeps give-and-take as the replay of all ratings gives it', () => {
    const given = [2, -1, 0, -2, 1, 1];
    const course = courseOf([], {
      contacts: given.map((rating, index) => aContact(index, { giveAndTake: rating })),
    });
    given.forEach((_rating, index) => {
      course.moveTo(index);
      expect(course.giveAndTake).toBeCloseTo(giveAndTake(given.slice(0, index + 1)) ?? NaN, 12);
    });
  });

  it('counts what was missed since the last contact', () => {
    const course = courseOf([], {
      contacts: [
        aContact(1, { isHeld: false }),
        aContact(5),
        aContact(9, { isHeld: false }),
        aContact(12, { isHeld: false }),
      ],
    });
    course.moveTo(1);
    expect(course.missed).toBe(1);
    course.moveTo(5);
    expect(course.missed).toBe(0);
    course.moveTo(12);
    expect(course.missed).toBe(2);
  });

  it('counts nothing as missed that was missed before the answer to "last met"', () => {
    const course = courseOf([], { contacts: [aContact(5, { isHeld: false })], lastMetOn: 8 });
    course.moveTo(7);
    expect(course.missed).toBe(1);
    course.moveTo(8);
    expect(course.missed).toBe(0);
  });

  it('counts as missed what was missed after the contact of the same day', () => {
    const contacts = [aContact(5, { id: 'a' }), aContact(5, { id: 'b', isHeld: false })];
    const course = courseOf([], { contacts });
    course.moveTo(5);
    expect(course.missed).toBe(1);
  });

  it('counts a contact as rated from three answers on', () => {
    const contacts = [aContact(5, { ratings: [0, 0] }), aContact(9, { ratings: [0, 0, 0] })];
    const course = courseOf([], { contacts });
    course.moveTo(5);
    expect([course.nourishedCount, course.nourishment]).toEqual([0, 0.5]);
    course.moveTo(9);
    expect([course.nourishedCount, course.nourishment]).toEqual([1, 0.35]);
  });

  it('weighs give-and-take by the balance that is in force', () => {
    const course = courseOf([], {
      terms: [termsOf(), termsOf({ effectiveFrom: 9, balance: 1 })],
      contacts: [aContact(5, { giveAndTake: 2 })],
    });
    course.moveTo(8);
    expect(course.mutuality).toBeCloseTo(0.7 * 0.5, 12);
    course.moveTo(9);
    expect(course.mutuality).toBeCloseTo(0.7 * 0.5 + 0.3, 12);
  });

  it('plans by the first agreement before it is in force, then by the one that is', () => {
    const terms = [
      termsOf({ effectiveFrom: 9, rhythmDays: 4 }),
      termsOf({ effectiveFrom: 20, rhythmDays: 8 }),
    ];
    const course = courseOf([], { terms });
    expect(course.plannedADay).toBe(1 / 4);
    course.moveTo(19);
    expect(course.plannedADay).toBe(1 / 4);
    course.moveTo(20);
    expect(course.plannedADay).toBe(1 / 8);
  });

  it('fades without end: a silence of more than a year too', () => {
    const course = courseOf([0], { terms: [termsOf({ rhythmDays: 100 })] });
    for (const days of [0, 100, 365, 366, 400]) {
      course.moveTo(days);
      expect(course.carried).toBeCloseTo(0.5 * 2 ** (-days / 100), 12);
    }
  });

  it('goes on from what was kept as if it had walked there', () => {
    const whole = courseOf([3, 17, 20, 31], { lastMetOn: 1 });
    const first = courseOf([3, 17, 20], { lastMetOn: 1 });
    first.moveTo(24);
    const rest = sortedTie(aTie([31], { lastMetOn: 1 }), 24);
    const second = new TieCourse(rest, leaveClock([]), first.state);
    whole.moveTo(40);
    second.moveTo(40);
    expect(second.state).toEqual(whole.state);
    expect(second.vitality).toBe(whole.vitality);
  });

  it('counts the silence of a tie never met from the day it was listed', () => {
    const course = courseOf([], { activeFrom: 10 });
    course.moveTo(5);
    expect(course.quietDays).toBe(0);
    course.moveTo(38);
    expect(course.quietFrom).toBe(10);
    expect(course.intervals).toBe(2);
  });
});
