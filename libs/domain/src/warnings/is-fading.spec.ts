import { isFading } from './is-fading';

describe('isFading', () => {
  it.each([
    [14, false, 42],
    [14, true, 56],
    [120, false, 360],
    [9, false, 27],
    [8, false, 24],
    [7, false, 24],
    [7, true, 28],
    [3, false, 24],
    [3, true, 24],
  ])(
    'a rhythm of %d days, flexible %s, may be silent for %d days',
    (rhythmDays, isFlexible, days) => {
      expect(isFading(days, { rhythmDays, isFlexible })).toBe(false);
      expect(isFading(days + 1, { rhythmDays, isFlexible })).toBe(true);
    },
  );

  it('is not so of a weekly meeting that a fortnight away holds up, nor of one never silent', () => {
    expect(isFading(21, { rhythmDays: 7, isFlexible: false })).toBe(false);
    expect(isFading(0, { rhythmDays: 3, isFlexible: false })).toBe(false);
  });
});
