import { frozen } from '../test/logs';
import { overGiving } from './over-giving';

describe('overGiving', () => {
  it.each([
    [
      [
        { giveAndTake: 0.5, balance: 0.5 },
        { giveAndTake: -1, balance: 0 },
        { giveAndTake: 0, balance: 0 },
      ],
      1 / 3,
    ],
    [[{ giveAndTake: 1, balance: 0 }], 0],
    [[{ giveAndTake: -1, balance: 1 }], 1],
    [
      [
        { giveAndTake: -0.5, balance: 0 },
        { giveAndTake: null, balance: 1 },
      ],
      0.5,
    ],
  ])('of %j is %d', (ties, expected) => {
    expect(overGiving(frozen(ties))).toBeCloseTo(expected, 12);
  });

  it('is not known without a rated tie', () => {
    expect(overGiving([])).toBeNull();
    expect(overGiving([{ giveAndTake: null, balance: 0 }])).toBeNull();
  });

  it('refuses what is out of range, by name', () => {
    expect(() => overGiving([{ giveAndTake: -1.1, balance: 0 }])).toThrow(/^giveAndTake must be/);
    expect(() => overGiving([{ giveAndTake: null, balance: 2 }])).toThrow(/^balance must be/);
  });
});
