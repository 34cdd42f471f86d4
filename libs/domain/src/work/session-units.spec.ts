import { frozen } from '../test/logs';
import { sessionUnits, type WeighedSession } from './session-units';

const usual: WeighedSession = {
  minutes: 50,
  kind: 'individual',
  acuity: 'usual',
  outcome: 'held',
  isFirst: false,
  isTraumaFocused: false,
  isRiskEvent: false,
};

describe('sessionUnits', () => {
  it.each<[Partial<WeighedSession>, number]>([
    [{}, 1],
    [{ minutes: 80 }, 1.6],
    [{ acuity: 'settled' }, 0.8],
    [{ acuity: 'complex' }, 1.3],
    [{ acuity: 'acute' }, 1.6],
    [{ kind: 'couple' }, 1.2],
    [{ kind: 'family' }, 1.2],
    [{ kind: 'group', minutes: 90 }, 2.7],
    [{ kind: 'couple', acuity: 'complex', minutes: 75 }, 2.34],
    [{ isFirst: true }, 1.2],
    [{ isTraumaFocused: true }, 1.2],
    [{ isRiskEvent: true }, 1.5],
    [{ isFirst: true, isTraumaFocused: true, isRiskEvent: true, minutes: 25 }, 1.4],
    [{ outcome: 'no-show' }, 0.3],
    [{ outcome: 'late-cancel', minutes: 100, acuity: 'acute', isRiskEvent: true }, 0.6],
    [{ outcome: 'planned' }, 0],
    [{ outcome: 'cancelled' }, 0],
    [{ outcome: 'cancelled-by-practice', isFirst: true }, 0],
  ])('weighs %j', (changes, expected) => {
    expect(sessionUnits(frozen({ ...usual, ...changes }))).toBeCloseTo(expected, 12);
  });

  it.each([0, 601, NaN])('refuses %d minutes, whatever the outcome', (minutes) => {
    expect(() => sessionUnits({ ...usual, minutes })).toThrow(/^minutes must be/);
    expect(() => sessionUnits({ ...usual, minutes, outcome: 'cancelled' })).toThrow(
      /^minutes must be/,
    );
  });

  it.each(['kind', 'acuity', 'outcome'] as const)(
    'refuses an unknown %s instead of NaN',
    (field) => {
      expect(() => sessionUnits({ ...usual, [field]: 'other' })).toThrow(
        new RegExp(`^${field} must be one of`),
      );
    },
  );
});
