import { aCheckIn } from '../test/answers';
import { frozen } from '../test/logs';
import { likeDemands } from './demands';

/** One check-in a week from day 7 on, each with one answer. */
const weekly = (...answers: (number | null)[]) =>
  answers.map((answer, week) => aCheckIn(7 * (week + 1), { demands: answer }));

describe('likeDemands', () => {
  it('is raised by two of the last three at 3 or more, whichever of the two questions', () => {
    const log = [
      aCheckIn(7, { demands: 3, tooMuch: 0, alone: 4 }),
      aCheckIn(14, { demands: 1, tooMuch: 2 }),
      aCheckIn(21, { demands: 0, tooMuch: 4 }),
    ];
    expect(likeDemands(frozen(log), 22)).toBeNull();
    expect(likeDemands(frozen(log), 23)).toEqual({
      raisedOn: 23,
      facts: {
        checkIns: [
          { on: 7, demands: 3, tooMuch: 0 },
          { on: 14, demands: 1, tooMuch: 2 },
          { on: 21, demands: 0, tooMuch: 4 },
        ],
      },
    });
  });

  it.each([
    ['one of three', [0, 3, 0], null],
    ['one alone', [4], null],
    ['two, with none before', [3, 3], 16],
    ['the first and the third', [3, 0, 3], 23],
    ['two with two between', [3, 0, 0, 3], null],
    ['twice 2', [2, 2, 2], null],
    ['a week left open between', [3, null, 3], 23],
    ['three of four, one left open', [3, 0, null, 3], 30],
  ])('%s', (_, answers, raisedOn) => {
    expect(likeDemands(weekly(...answers), 40)?.raisedOn ?? null).toBe(raisedOn);
  });

  it('clears when the last two are at 2 or less, at once, and not by one', () => {
    expect(likeDemands(weekly(3, 3, 2), 21)?.raisedOn).toBe(16);
    expect(likeDemands(weekly(3, 3, 2, 2), 27)?.raisedOn).toBe(16);
    expect(likeDemands(weekly(3, 3, 2, 2), 28)).toBeNull();
    expect(likeDemands(weekly(3, 3, 2, 3, 2), 40)?.raisedOn).toBe(16);
    expect(likeDemands(weekly(3, 3, 2, 2, 3, 3), 44)?.raisedOn).toBe(44);
  });

  it('does not clear by a check-in that answers neither question', () => {
    const open = aCheckIn(28, { energy: 4, alone: 0 });
    expect(likeDemands([...weekly(3, 3, 2), open], 40)?.raisedOn).toBe(16);
  });

  it('goes when the newest check-in is six weeks old', () => {
    expect(likeDemands(weekly(3, 3), 55)?.raisedOn).toBe(16);
    expect(likeDemands(weekly(3, 3), 56)).toBeNull();
  });

  it('does not put together what lies more than six weeks apart', () => {
    const apart = (days: number) => [
      aCheckIn(7, { demands: 3 }),
      aCheckIn(7 + days, { demands: 3 }),
    ];
    expect(likeDemands(apart(41), 50)?.raisedOn).toBe(50);
    expect(likeDemands(apart(42), 60)).toBeNull();
  });

  it('does not depend on the order of rows or a repeated id, nor on later ones', () => {
    const log = weekly(3, 0, 4, 2);
    expect(likeDemands([...log, ...log].reverse(), 30)).toEqual(likeDemands(log, 30));
    expect(likeDemands(log, 24)).toEqual(likeDemands(weekly(3, 0, 4), 24));
  });

  it('is null without check-ins, and refuses one out of range', () => {
    expect(likeDemands([], 30)).toBeNull();
    expect(() => likeDemands([aCheckIn(7, { demands: 5 })], 30)).toThrow(/^demands must be/);
  });
});
