import { strength } from './strength';

describe('strength', () => {
  it.each([
    [60, true, true, 60, 1],
    [30, true, true, 60, 0.5],
    [90, true, true, 60, 1],
    [1, true, true, 600, 1 / 600],
    [60, false, true, 60, 0.5],
    [30, false, true, 60, 0.25],
    [60, true, false, 60, 0],
    [60, false, false, 60, 0],
  ])('%d minutes, live %s, held %s, of %d agreed is %d', (minutes, isLive, isHeld, agreed, q) => {
    expect(strength({ minutes, isLive, isHeld }, agreed)).toBeCloseTo(q, 12);
  });

  it.each([0, 601, NaN])('refuses %d minutes, also of a missed contact', (minutes) => {
    const held = { minutes, isLive: true, isHeld: true };
    expect(() => strength(held, 60)).toThrow(/^minutes must be/);
    expect(() => strength({ ...held, isHeld: false }, 60)).toThrow(/^minutes must be/);
    expect(() => strength({ ...held, minutes: 60 }, minutes)).toThrow(/^agreed minutes must be/);
  });
});
