import { aContact, aTie, frozen, termsOf } from '../test/logs';
import { readTie } from './read-tie';

describe('readTie', () => {
  it('reads a tie as it stands', () => {
    const tie = aTie([], {
      id: 'supervision',
      kind: 'supervision',
      terms: [termsOf({ balance: 0.5 })],
      contacts: [
        aContact(23),
        aContact(79, { giveAndTake: 1, ratings: [3, 3, 3, 3, 3] }),
        aContact(93, { giveAndTake: 1, ratings: [3, 3, 3] }),
      ],
    });
    const reading = readTie(frozen(tie), [], 100);
    expect(reading).toEqual({
      id: 'supervision',
      kind: 'supervision',
      zone: 'held',
      word: 'alive',
      vitality: 1,
      nourishment: expect.closeTo(0.6275, 12),
      giveAndTake: 0.5,
      mutuality: expect.closeTo(0.755, 12),
      support: expect.closeTo(0.69125, 12),
      gapDays: 7,
      lastContactOn: 93,
      rhythmDays: 14,
      recentContacts: 2,
    });
  });

  it('reads a new tie as unknown, not as nothing', () => {
    expect(readTie(aTie(), [], 5)).toMatchObject({
      word: 'new',
      vitality: null,
      support: null,
      nourishment: 0.5,
      giveAndTake: null,
      mutuality: 0.5,
      gapDays: null,
      lastContactOn: null,
      recentContacts: 0,
    });
  });

  it('reads a tie never met, once its first interval is over, as thin', () => {
    expect(readTie(aTie(), [], 14)).toMatchObject({
      word: 'thin',
      vitality: 0,
      support: 0,
      gapDays: null,
    });
  });

  it('counts days since the last contact without leave', () => {
    const leave = [{ from: 25, to: 34 }];
    expect(readTie(aTie([20]), leave, 40)).toMatchObject({ gapDays: 10, lastContactOn: 20 });
    expect(readTie(aTie([], { lastMetOn: 20 }), leave, 40)).toMatchObject({
      gapDays: 10,
      lastContactOn: 20,
    });
  });

  it('counts held contacts of the last 56 days', () => {
    const contacts = [
      aContact(44),
      aContact(45),
      aContact(60, { isHeld: false }),
      aContact(100),
      aContact(101),
    ];
    expect(readTie(aTie([], { contacts, lastMetOn: 99 }), [], 100).recentContacts).toBe(2);
  });

  it('leaves later rows aside', () => {
    const tie = aTie([10, 90], { lastMetOn: 95 });
    expect(readTie(tie, [], 24)).toEqual(readTie(aTie([10]), [], 24));
  });

  it('takes ratings of missed contacts for nothing', () => {
    const missed = aContact(20, { isHeld: false, giveAndTake: -2, ratings: [0, 0, 0] });
    const tie = aTie([], { contacts: [aContact(10), missed] });
    expect(readTie(tie, [], 24)).toEqual(readTie(aTie([10]), [], 24));
  });

  it('takes two contacts of one day in the order of their ids', () => {
    const first = aContact(10, { id: 'a', giveAndTake: -2 });
    const second = aContact(10, { id: 'b', giveAndTake: 2 });
    const reading = readTie(aTie([], { contacts: [second, first] }), [], 10);
    expect(reading.giveAndTake).toBeCloseTo((1 - 0.7) / 1.7, 12);
  });

  it('reads also a tie that was let go', () => {
    expect(readTie(aTie([10], { activeUntil: 12 }), [], 24)).toMatchObject({
      word: 'due',
      vitality: 0.5,
    });
  });

  it('refuses half a day', () => {
    expect(() => readTie(aTie(), [], 0.5)).toThrow(/^asOf must be/);
  });
});
