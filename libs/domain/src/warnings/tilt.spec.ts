import * as fc from 'fast-check';
import { givingTilt, receivingTilt } from './tilt';

describe('givingTilt', () => {
  it.each([
    [1, 0.5, 0.7],
    [0.5, 0, 0.2],
    [0, -0.5, -0.3],
    [-0.3, -0.8, -0.6],
    [-0.5, -0.9, -0.8],
    [-0.6, -0.9, -0.8],
    [-0.7, -1, -0.9],
    [-1, -1.3, -1.2],
  ])('for a balance of %d raises at %d and clears above %d', (balance, raisedAt, clearBeyond) => {
    expect(givingTilt(balance).raisedAt).toBeCloseTo(raisedAt, 12);
    expect(givingTilt(balance).clearBeyond).toBeCloseTo(clearBeyond, 12);
  });

  it('never raises and clears at once, and never where one gives as intended', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (balance) => {
        const { raisedAt, clearBeyond } = givingTilt(balance);
        expect(clearBeyond - raisedAt).toBeGreaterThan(0.0999);
        expect(raisedAt).toBeLessThanOrEqual(balance - 0.3 + 1e-12);
      }),
    );
  });

  it('refuses a balance out of range', () => {
    expect(() => givingTilt(1.1)).toThrow(/^balance must be/);
    expect(() => receivingTilt(NaN)).toThrow(/^balance must be/);
  });
});

describe('receivingTilt', () => {
  it('lies .7 above the balance, and .5', () => {
    expect(receivingTilt(0)).toEqual({ raisedAt: 0.7, clearBeyond: 0.5 });
    expect(receivingTilt(-0.5).raisedAt).toBeCloseTo(0.2, 12);
    expect(receivingTilt(0.5).raisedAt).toBeGreaterThan(1);
  });
});
