import { aCheckIn } from '../test/answers';
import { frozen } from '../test/logs';
import { carryingAlone } from './carrying-alone';

// What it shares with W12 is told in two-of-three.spec.ts.
describe('carryingAlone', () => {
  it('is raised by two of the last three at 3 or more, whichever of the two questions', () => {
    const log = [
      aCheckIn(7, { withheld: 3, alone: 0, demands: 4 }),
      aCheckIn(14, { withheld: 1, alone: 2 }),
      aCheckIn(21, { withheld: 0, alone: 4 }),
    ];
    expect(carryingAlone(frozen(log), 22)).toBeNull();
    expect(carryingAlone(frozen(log), 23)).toEqual({
      raisedOn: 23,
      facts: {
        checkIns: [
          { on: 7, withheld: 3, alone: 0 },
          { on: 14, withheld: 1, alone: 2 },
          { on: 21, withheld: 0, alone: 4 },
        ],
      },
    });
  });

  it('refuses half a day', () => {
    expect(() => carryingAlone([], 1.5)).toThrow(/^asOf must be a whole number/);
  });
});
