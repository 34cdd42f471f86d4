import { fadeReserve } from './fade-reserve';
import { fades } from './fades';

describe('fades', () => {
  it.each([3, 14, 21, 120])('of a rhythm of %i days are what the closed form gives', (rhythm) => {
    for (const days of [0, 1, rhythm, 364, 365]) {
      expect(fades(rhythm)[days]).toBe(fadeReserve(1, days, rhythm));
    }
  });

  it('are known for a year', () => {
    expect(fades(14)).toHaveLength(366);
  });

  it('are refused for a rhythm that cannot be agreed', () => {
    expect(() => fades(2)).toThrow(RangeError);
  });
});
