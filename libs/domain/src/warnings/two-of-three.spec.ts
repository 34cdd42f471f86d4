import type { CheckInLog } from '../check-ins/log';
import { aCheckIn } from '../test/answers';
import { carryingAlone } from './carrying-alone';
import { likeDemands } from './demands';

interface Case {
  read: (log: readonly CheckInLog[], asOf: number) => { raisedOn: number } | null;
  /** One of the two questions that are read. */
  question: 'withheld' | 'demands';
  /** One of the other warning. */
  notRead: 'alone' | 'demands';
}

describe.each<[string, Case]>([
  ['carryingAlone', { read: carryingAlone, question: 'withheld', notRead: 'demands' }],
  ['likeDemands', { read: likeDemands, question: 'demands', notRead: 'alone' }],
])('two of three: %s', (_name, { read, question, notRead }) => {
  /** One check-in a week from day 7 on, each with one answer. */
  const weekly = (...answers: (number | null)[]) =>
    answers.map((answer, week) => aCheckIn(7 * (week + 1), { [question]: answer }));
  const raisedOn = (log: readonly CheckInLog[], asOf: number) => read(log, asOf)?.raisedOn ?? null;

  it.each([
    ['one of three', [0, 3, 0], null],
    ['one alone', [4], null],
    ['two, with none before', [3, 3], 16],
    ['the first and the third', [3, 0, 3], 23],
    ['two with two between', [3, 0, 0, 3], null],
    ['twice 2', [2, 2, 2], null],
    ['a week left open between', [3, null, 3], 23],
    ['three of four, one left open', [3, 0, null, 3], 30],
  ])('%s', (_, answers, expected) => {
    expect(raisedOn(weekly(...answers), 40)).toBe(expected);
  });

  it('clears when the last two are at 2 or less, at once, and not by one', () => {
    expect(raisedOn(weekly(3, 3, 2), 21)).toBe(16);
    expect(raisedOn(weekly(3, 3, 2, 2), 27)).toBe(16);
    expect(read(weekly(3, 3, 2, 2), 28)).toBeNull();
    expect(raisedOn(weekly(3, 3, 2, 3, 2), 40)).toBe(16);
    expect(raisedOn(weekly(3, 3, 2, 2, 3, 3), 44)).toBe(44);
  });

  it('does not clear by a check-in that answers neither question', () => {
    const open = aCheckIn(28, { energy: 4, [notRead]: 0 });
    expect(raisedOn([...weekly(3, 3, 2), open], 40)).toBe(16);
  });

  it('goes when the newest check-in is six weeks old', () => {
    expect(raisedOn(weekly(3, 3), 55)).toBe(16);
    expect(read(weekly(3, 3), 56)).toBeNull();
  });

  it('does not put together what lies more than six weeks apart', () => {
    const apart = (days: number) => [
      aCheckIn(7, { [question]: 3 }),
      aCheckIn(7 + days, { [question]: 3 }),
    ];
    expect(raisedOn(apart(41), 50)).toBe(50);
    expect(read(apart(42), 60)).toBeNull();
  });

  it('does not depend on the order of rows or a repeated id, nor on later ones', () => {
    const log = weekly(3, 0, 4, 2);
    expect(read([...log, ...log].reverse(), 30)).toEqual(read(log, 30));
    expect(read(log, 24)).toEqual(read(weekly(3, 0, 4), 24));
  });

  it('is null without check-ins, and refuses one out of range', () => {
    expect(read([], 30)).toBeNull();
    expect(() => read([aCheckIn(7, { [question]: 5 })], 30)).toThrow(
      new RegExp(`^${question} must be`),
    );
  });
});
