import { frozen } from '../test/logs';
import type { CaseShape } from './log';
import { wouldFit } from './would-fit';

const shape = (acuity: CaseShape['acuity'], kind: CaseShape['kind'] = 'individual'): CaseShape => ({
  kind,
  acuity,
  isTraumaFocused: false,
  minutes: 50,
});
const USUAL = shape('usual');
const OWN = [shape('acute'), shape('settled'), shape('complex')];

describe('wouldFit', () => {
  it.each([
    [0.99, 0],
    [1, 1],
    [2.4, 2],
  ])('%d units of room hold %i usual cases', (room, cases) => {
    expect(wouldFit(room, USUAL, [])).toEqual({ cases, closing: null });
  });

  it('counts what fills the room exactly', () => {
    expect(2.4 / 0.8).toBeLessThan(3);
    expect(wouldFit(2.4, shape('settled'), [])).toEqual({ cases: 3, closing: null });
  });

  it('needs no end where there is room', () => {
    expect(wouldFit(1.5, USUAL, OWN)).toEqual({ cases: 1, closing: null });
  });

  it('names the lightest case whose end makes room', () => {
    expect(wouldFit(0.2, USUAL, frozen(OWN))).toEqual({ cases: 1, closing: shape('settled') });
    expect(wouldFit(0, USUAL, OWN)).toEqual({ cases: 1, closing: shape('complex') });
    expect(wouldFit(-0.5, USUAL, OWN)).toEqual({ cases: 1, closing: shape('acute') });
    expect(wouldFit(-0.5, USUAL, [...OWN].reverse())).toEqual(wouldFit(-0.5, USUAL, OWN));
    expect(wouldFit(0.4, shape('settled'), [shape('usual', 'group')]).cases).toBe(2);
  });

  it('says none where no single end is enough, or nothing can end', () => {
    expect(wouldFit(-0.9, USUAL, OWN)).toEqual({ cases: 0, closing: null });
    expect(wouldFit(0, USUAL, [])).toEqual({ cases: 0, closing: null });
  });

  it('refuses what is out of range, by name', () => {
    expect(() => wouldFit(NaN, USUAL, [])).toThrow(/^roomUnits must be/);
    expect(() => wouldFit(1, { ...USUAL, minutes: 0 }, [])).toThrow(/^minutes must be/);
  });
});
