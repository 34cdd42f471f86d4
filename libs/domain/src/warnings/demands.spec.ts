import { aCheckIn } from '../test/answers';
import { frozen } from '../test/logs';
import { likeDemands } from './demands';

// What it shares with W11 is told in two-of-three.spec.ts.
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

  it('refuses half a day', () => {
    expect(() => likeDemands([], 1.5)).toThrow(/^asOf must be a whole number/);
  });
});
