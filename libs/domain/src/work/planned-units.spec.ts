import { plannedUnits } from './planned-units';
import type { WeighedSession } from './session-units';

const usual: WeighedSession = {
  minutes: 50,
  kind: 'individual',
  acuity: 'usual',
  outcome: 'held',
  isFirst: false,
  isTraumaFocused: false,
  isRiskEvent: false,
};

describe('plannedUnits', () => {
  it('is what a planned session would weigh', () => {
    const planned = { ...usual, outcome: 'planned', acuity: 'complex', isFirst: true } as const;
    expect(plannedUnits(planned)).toBeCloseTo(1.5, 12);
  });

  it.each(['held', 'no-show', 'late-cancel', 'cancelled', 'cancelled-by-practice'] as const)(
    'is 0 where the outcome is %s, so that nothing counts twice',
    (outcome) => {
      expect(plannedUnits({ ...usual, outcome })).toBe(0);
    },
  );

  it('refuses what sessionUnits refuses', () => {
    expect(() => plannedUnits({ ...usual, minutes: 0, outcome: 'planned' })).toThrow(/^minutes/);
  });
});
