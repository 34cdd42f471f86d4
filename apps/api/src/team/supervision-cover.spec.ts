import { supervisionCover, type SupervisionTie } from './supervision-cover';

const terms = [{ effectiveFrom: 0, rhythmDays: 14, minutes: 60 }];
const tie: SupervisionTie = { activeFrom: 0, activeUntil: null, terms };
const PERIOD = { from: 100, to: 127 };

describe('supervisionCover', () => {
  it('is minutes held against minutes agreed', () => {
    const log = { ties: [tie], leave: [], heldMinutes: 60 };
    expect(supervisionCover(log, PERIOD)).toBeCloseTo(0.5, 12);
    expect(supervisionCover({ ...log, heldMinutes: 0 }, PERIOD)).toBe(0);
  });

  it('is never above one', () => {
    expect(supervisionCover({ ties: [tie], leave: [], heldMinutes: 500 }, PERIOD)).toBe(1);
  });

  it('is null, not nought, where nothing was agreed', () => {
    expect(supervisionCover({ ties: [], leave: [], heldMinutes: 60 }, PERIOD)).toBeNull();
    const later = { ...tie, activeFrom: 128 };
    expect(supervisionCover({ ties: [later], leave: [], heldMinutes: 60 }, PERIOD)).toBeNull();
    const gone = { ...tie, activeUntil: 100 };
    expect(supervisionCover({ ties: [gone], leave: [], heldMinutes: 60 }, PERIOD)).toBeNull();
  });

  it('asks for less in a period with leave, and for nothing in one that was all leave', () => {
    const log = { ties: [tie], heldMinutes: 30 };
    const half = [{ from: 90, to: 113 }];
    expect(supervisionCover({ ...log, leave: half }, PERIOD)).toBeCloseTo(0.5, 12);
    const whole = [{ from: 90, to: 200 }];
    expect(supervisionCover({ ...log, leave: whole }, PERIOD)).toBeNull();
  });

  it('adds up supervisors, each from the day it began to the day it was let go', () => {
    const second = { ...tie, activeFrom: 114, activeUntil: 128 };
    const log = { ties: [tie, second], leave: [], heldMinutes: 90 };
    expect(supervisionCover(log, PERIOD)).toBeCloseTo(0.5, 12);
  });

  it('follows a new agreement from its day on', () => {
    const agreed = [...terms, { effectiveFrom: 114, rhythmDays: 7, minutes: 60 }];
    const log = { ties: [{ ...tie, terms: agreed }], leave: [], heldMinutes: 90 };
    expect(supervisionCover(log, PERIOD)).toBeCloseTo(0.5, 12);
  });

  it('takes the first agreement for the days before it', () => {
    const agreed = [{ effectiveFrom: 500, rhythmDays: 14, minutes: 60 }];
    const log = { ties: [{ ...tie, terms: agreed }], leave: [], heldMinutes: 60 };
    expect(supervisionCover(log, PERIOD)).toBeCloseTo(0.5, 12);
  });
});
